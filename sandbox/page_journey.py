"""Moving the sandbox's clock, one journey at a time."""

import asyncio
from datetime import datetime, timedelta

from sandbox.workspace import Workspace

MORNING = (9, 5)  # after what is due at nine
NOON = (12, 0)
SATURDAY = 5


class Journey:
    """The way of the clock to a later time; `target` is set while it is under way."""

    def __init__(self, workspace: Workspace) -> None:
        self.target: datetime | None = None
        self._workspace = workspace
        self._task: asyncio.Task[None] | None = None

    def begin(self, target: datetime) -> bool:
        """Set out, unless a journey is under way already."""
        if self.target is not None:
            return False
        self.target = target
        self._task = asyncio.create_task(self._go(target))
        return True

    async def _go(self, target: datetime) -> None:
        self._workspace.note()
        try:
            await self._workspace.clock.travel(target)
        finally:
            self.target = None
            self._workspace.note()


def next_morning(now: datetime) -> datetime:
    """Return the next day, shortly after nine, in the zone of `now`."""
    return _at(now + timedelta(days=1), MORNING)


def next_month(now: datetime) -> datetime:
    """Return noon on the first weekday of the next month, in the zone of `now`."""
    first = (now.replace(day=1) + timedelta(days=32)).replace(day=1)
    while first.weekday() >= SATURDAY:
        first += timedelta(days=1)
    return _at(first, NOON)


def _at(day: datetime, time: tuple[int, int]) -> datetime:
    return day.replace(hour=time[0], minute=time[1], second=0, microsecond=0)
