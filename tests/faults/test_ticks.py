"""Replicas that plan are killed in a week of changing clocks: nobody is left out."""

import asyncio
import time
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from datetime import time as wall
from random import Random
from zoneinfo import ZoneInfo

from bot.checkins.instants import following, instant
from bot.checkins.periods import period_of
from bot.checkins.schedules import Recurring, Schedule
from bot.deliveries import Delivery, Kind
from bot.ids import UserId, WorkspaceId
from storage.database import Store
from storage.schedules import DueSchedules
from storage.transaction import Transaction
from tests.faults.crew import Scene
from tests.faults.ticker import BETWEEN, FIRST, LAST, POINTS, SECONDS
from tests.faults.worker import Spec

DAY = timedelta(days=1)
FRIDAY = 4
REPLICAS = 3
ZONES = (
    "Europe/Berlin",  # forward on 29 March, at two
    "Asia/Beirut",  # forward on 29 March, at midnight
    "Australia/Lord_Howe",  # back by half an hour on 5 April, at two
    "America/Santiago",  # back on 4 April, at midnight
    "America/New_York",
    "Asia/Shanghai",
)
TIMES = (wall(0), wall(0, 30), wall(1, 45), wall(2, 30), wall(9), wall(23, 30))


def schedules() -> list[Schedule]:
    """Return somebody's mornings and check-ins at each time in each zone."""
    found = []
    for number, (zone, at) in enumerate((z, t) for z in ZONES for t in TIMES):
        for kind, weekday in ((Recurring.MORNING, None), (Recurring.CHECKIN, FRIDAY)):
            schedule = Schedule(
                id=f"{kind.value}:U{number}",
                kind=kind,
                of=f"U{number}",
                zone=zone,
                at=at,
                next_at=FIRST,
                weekday=weekday,
            )
            found.append(following(schedule, FIRST))
    return found


def wanted(every: list[Schedule]) -> Counter[tuple[Kind, str, str]]:
    """Return what each person is to hear, by the calendar on their wall."""
    found: Counter[tuple[Kind, str, str]] = Counter()
    for each in every:
        for day in dates_of(each):
            if each.kind is Recurring.MORNING:
                found[Kind.NOTICE, each.of, day.isoformat()] += 1
            else:
                found[Kind.PROMPT, each.of, period_of(day)] += 1
                found[Kind.NUDGE, each.of, period_of(day)] += 1
    return found


def dates_of(schedule: Schedule) -> list[date]:
    zone = ZoneInfo(schedule.zone)
    days = [FIRST.date() + DAY * n for n in range(-1, (LAST - FIRST).days + 2)]
    return [
        day
        for day in days
        if FIRST < instant(day, schedule.at, zone) <= LAST
        and schedule.weekday in (None, day.weekday())
    ]


async def fast_week(scene: Scene, weak: str = "") -> Counter[tuple[Kind, str, str]]:
    """Let time fly over replicas that die; return what was planned how often."""
    every, workspace = schedules(), WorkspaceId(scene.spec.workspace)

    def save(store: Store) -> None:
        for each in every:
            store.schedules.save(each)

    await scene.database.transact(workspace, save)
    spec = replace(scene.spec, began=time.time(), weak=weak)
    if weak:
        scene.start(replace(spec, point=BETWEEN))
        await scene.died()
    while time.time() < spec.began + SECONDS:
        while len(scene.crew) < REPLICAS:
            scene.start(doomed(spec, scene.dice))
        await asyncio.sleep(scene.dice.uniform(0.02, 0.15))
        scene.bury()
        if scene.crew:
            scene.kill(scene.dice.choice(scene.crew))
    scene.start(spec)
    async with asyncio.timeout(60):
        while next_at(scene) <= LAST:
            await asyncio.sleep(0.1)
    print(f"{len(every)} schedules, {scene.kills} kills")  # noqa: T201  for the record
    rows = await scene.database.transact(workspace, planned, every)
    return Counter(
        (each.kind, each.person or "", each.about.get("period") or each.about["day"])
        for each in rows
    )


def doomed(spec: Spec, dice: Random) -> Spec:
    """Return a replica's spec; half of them die at some step by themselves."""
    point = dice.choice(POINTS) if dice.random() < 0.5 else ""
    nth = dice.randint(1, 20)
    return replace(spec, seed=dice.randrange(1 << 30), point=point, nth=nth)


def next_at(scene: Scene) -> datetime:
    """Return when anything recurs next."""
    with scene.reader.connect() as connection:
        found = DueSchedules(Transaction(connection)).next_at()
    assert found
    return found


def planned(store: Store, every: list[Schedule]) -> list[Delivery]:
    people = {UserId(each.of) for each in every}
    return [row for user in people for row in store.deliveries.log_of(user, limit=999)]


async def test_each_is_planned_once_a_local_date(scene: Scene) -> None:
    found = await fast_week(scene)

    assert scene.kills >= 20
    assert found == wanted(schedules())


async def test_planning_and_noting_apart_without_a_key_would_double(
    scene: Scene,
) -> None:
    found = await fast_week(scene, weak="apart")

    assert max(found.values()) > 1
