"""What time it is: the only place that asks."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the current time, in UTC."""
    return datetime.now(UTC)  # noqa: TID251  the one place that asks


def shared_clock(offset_file: Path) -> Clock:
    """Return a clock that runs as many seconds ahead as `offset_file` says.

    The sandbox writes that file when somebody moves its clock, so that a bot in
    another process sees the same time. No file means no offset.
    """

    def now() -> datetime:
        try:
            ahead = float(offset_file.read_text())
        except (FileNotFoundError, ValueError):
            ahead = 0.0
        return system_clock() + timedelta(seconds=ahead)

    return now
