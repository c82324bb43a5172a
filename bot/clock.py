"""What time it is: the only place that asks."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

Clock = Callable[[], datetime]


FURTHEST = timedelta(hours=-12), timedelta(hours=14)
"""From UTC, the zones behind and ahead of all others."""


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


def dates_at(now: datetime) -> tuple[date, date]:
    """Return the first and the last of the dates that it is at `now`, of all zones."""
    behind, ahead = (now.astimezone(UTC) + each for each in FURTHEST)
    return behind.date(), ahead.date()
