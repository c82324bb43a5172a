"""The sandbox's time: real time, moved forward by whoever tries the bot."""

import contextlib
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

NextDue = Callable[[], Awaitable[datetime | None]]
Settle = Callable[[], Awaitable[None]]
_PATIENCE = 100  # stops in a row that lead no further: the bot leaves work undone


class SandboxClock:
    """Real time plus an offset that only grows.

    `next_due` names the next instant at which the bot has something to do, and
    `settle` waits until it has done it; whoever puts bot and sandbox together sets
    them. The offset (seconds) is kept in `shared`, for a bot in another process.
    """

    def __init__(self, shared: Path | None = None) -> None:
        self.next_due: NextDue | None = None
        self.settle: Settle | None = None
        self._shared = shared
        self._offset = timedelta()
        if shared is not None:
            with contextlib.suppress(FileNotFoundError, ValueError):
                self._offset = timedelta(seconds=float(shared.read_text()))

    def now(self) -> datetime:
        """Return the sandbox's time, in UTC."""
        return datetime.now(UTC) + self._offset

    @property
    def offset(self) -> timedelta:
        """How far the sandbox is ahead of real time."""
        return self._offset

    def move_to(self, target: datetime) -> None:
        """Jump to `target`, which has a zone; the past is out of reach."""
        ahead = target - datetime.now(UTC)
        if ahead > self._offset:
            self._offset = ahead
            self._share()

    async def travel(self, target: datetime) -> None:
        """Go to `target` by way of each instant at which the bot has work."""
        await self._settle()
        last, patience = self.now(), _PATIENCE
        while patience:
            stop = await self.next_due() if self.next_due is not None else None
            if stop is None or stop >= target:
                break
            patience = _PATIENCE if stop > last else patience - 1
            last = max(last, stop)
            self.move_to(stop)
            await self._settle()
        self.move_to(target)
        await self._settle()

    async def _settle(self) -> None:
        if self.settle is not None:
            await self.settle()

    def _share(self) -> None:
        """Write the offset in one step, so that a reader never sees half of it."""
        if self._shared is None:
            return
        draft = self._shared.with_suffix(".draft")
        draft.write_text(f"{self._offset.total_seconds():.6f}")
        draft.replace(self._shared)
