"""A replica's clock jobs as a process that is killed, in a time that runs fast."""

import asyncio
import random
import time
from datetime import UTC, datetime, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, event

from bot.checkins.instants import following
from bot.checkins.schedules import Recurring, Schedule
from bot.clock import Clock
from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, UserId, WorkspaceId, new_id
from handlers.clock import ask
from handlers.clock.recurring import BATCH, run_due
from handlers.deps import Deps
from handlers.process.logs import configure
from storage.database import Database, Store
from tests.faults.worker import Fate, Spec

FIRST = datetime(2026, 3, 26, tzinfo=UTC)
LAST = datetime(2026, 4, 7, tzinfo=UTC)
SECONDS = 8
SPEED = (LAST - FIRST) / timedelta(seconds=SECONDS)
SKEW = 60  # seconds between replicas' clocks
POINTS = ("before commit", "after commit")
BETWEEN = "between planning and noting"


async def tick(spec: Spec) -> None:
    """Plan what recurs until killed: the bot's check-ins, and a word every morning."""
    configure("CRITICAL")
    database = Database.at(spec.database_url)
    fate = Fate(spec.point, spec.nth)

    @event.listens_for(database.engine, "commit")
    def committing(_: Connection) -> None:
        fate.at("before commit")

    dice = random.Random(spec.seed)  # noqa: S311  dice that can be thrown again
    clock = fast_clock(spec.began, timedelta(seconds=dice.uniform(-SKEW, SKEW)))
    nobody = cast("Any", None)  # planning asks nothing of Slack
    deps = Deps(database, clock, nobody, WorkspaceId(spec.workspace))
    apart = _InTwoTransactions(fate).run
    mornings = apart if spec.weak == "apart" else run_mornings
    while True:
        for job in (mornings, ask.tick):
            await job(deps)
            fate.at("after commit")
        await asyncio.sleep(0.005)


def fast_clock(began: float, skew: timedelta) -> Clock:
    """Return a clock that goes from FIRST to LAST in seconds, and stops there."""

    def now() -> datetime:
        gone = timedelta(seconds=time.time() - began)
        return max(FIRST, min(LAST, FIRST + gone * SPEED + skew))

    return now


async def run_mornings(deps: Deps) -> None:
    """Run the mornings as the bot runs all that recurs."""
    await run_due(deps, Recurring.MORNING, plan_morning)


def plan_morning(store: Store, schedule: Schedule, now: datetime) -> Schedule:
    """Plan a word for one person; its key is their local date."""
    return _plan_morning(store, schedule, now, "")


def _plan_morning(
    store: Store, schedule: Schedule, now: datetime, unique: str
) -> Schedule:
    day = schedule.next_at.astimezone(ZoneInfo(schedule.zone)).date()
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.NOTICE,
            key=f"morning:{schedule.of}:{day}{unique}",
            person=UserId(schedule.of),
            about={"day": day.isoformat()},
            due_at=schedule.next_at,
            created_at=now,
        )
    )
    return following(schedule, schedule.next_at)


class _InTwoTransactions:
    """Does it as it must not be done: plans, without a key; later notes that it did."""

    def __init__(self, fate: Fate) -> None:
        self._fate = fate

    async def run(self, deps: Deps) -> None:
        now = deps.clock()

        def plan(store: Store) -> list[Schedule]:
            due = store.schedules.due(Recurring.MORNING, now, limit=BATCH)
            return [_plan_morning(store, each, now, f":{new_id()}") for each in due]

        def note(store: Store, planned: list[Schedule]) -> None:
            for each in planned:
                store.schedules.save(each)

        planned = await deps.transact(plan)
        if planned:
            self._fate.at(BETWEEN)
        await deps.transact(note, planned)
