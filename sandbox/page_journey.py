"""Moving the sandbox's clock, one journey at a time."""

import asyncio
from collections.abc import Coroutine
from datetime import datetime, timedelta

from sandbox.workspace import Workspace

MORNING = (9, 5)  # after what is due at nine
NOON = (12, 0)
SATURDAY = 5
STOPS = 1000  # more on one way is a mistake of whoever names them
FARTHEST = timedelta(days=60)  # a bot silent for longer has nothing to say


class Journey:
    """The way of the clock to a later time; `target` is set while it is under way."""

    def __init__(self, workspace: Workspace) -> None:
        self.target: datetime | None = None
        self._workspace = workspace
        self._task: asyncio.Task[None] | None = None

    def to(self, target: datetime) -> bool:
        """Set out for `target`, unless a journey is under way already."""
        return self._begin(target, self._workspace.clock.travel(target))

    async def to_next_prompt(self) -> bool:
        """Set out for the next time that the bot says something; False for never."""
        due = await self._next_due()
        return due is not None and self._begin(due, self._until_said(due))

    def _begin(self, target: datetime, way: Coroutine[None, None, None]) -> bool:
        if self.target is not None:
            way.close()
            return False
        self.target = target
        self._task = asyncio.create_task(self._go(way))
        return True

    async def _go(self, way: Coroutine[None, None, None]) -> None:
        self._workspace.note()
        try:
            await way
        finally:
            self.target = None
            self._workspace.note()

    async def _until_said(self, due: datetime) -> None:
        """Travel from one instant of the bot's to the next until it has spoken."""
        before, latest = self._said(), due + FARTHEST
        stop: datetime | None = due
        for _ in range(STOPS):
            if stop is None or stop > latest or self._said() != before:
                break
            self.target = stop
            await self._workspace.clock.travel(stop)
            stop = await self._next_due()

    async def _next_due(self) -> datetime | None:
        next_due = self._workspace.clock.next_due
        return await next_due() if next_due is not None else None

    def _said(self) -> int:
        """Return how many messages the bot has posted by now."""
        bot = self._workspace.app.bot_user
        lines = map(self._workspace.timeline, self._workspace.channels)
        return sum(message.user == bot for line in lines for message in line)


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
