"""Two replicas share what Slack takes in a second, and what it has refused."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Any

import pytest

from bot.clock import system_clock as real_now
from bot.deliveries import DeliveryState, Kind
from bot.ids import UserId
from bot.pace import Limits, Pace
from handlers.sending import claiming, pacing
from handlers.sending.claiming import Taken
from handlers.sending.pacing import Pacing
from handlers.sending.sender import Sender
from sandbox.pace import Pace as Limit
from sandbox.people import Person
from storage.database import Database, Store
from tests.makers import a_delivery
from tests.sending.conftest import QUICK, Office

LIMIT = 20
WAVE, SHARE = 100, 10
PACED = Pacing(posts=Limits(start=19.8, top=19.8), updates=None, looks=None)


@dataclass(frozen=True, slots=True)
class Replicas:
    """Two senders that know nothing of each other but one database.

    `slots` are the instants at which they meant to post: of a busy machine each comes
    late, but none is closer to another for that.
    """

    office: Office
    senders: tuple[Sender, Sender]
    slots: list[datetime] = field(default_factory=list)
    planned: list[UserId] = field(default_factory=list)

    async def send(self) -> list[float]:
        """Send until both have had their share; return the seconds between slots."""
        ledger = self.office.sandbox.ledger
        running = [asyncio.create_task(each.run()) for each in self.senders]
        while any(each.sent < SHARE for each in self.senders):
            self.planned.extend(await self._plan(len(self.planned), WAVE))
            await self.office.until(lambda: len(ledger.posts) >= len(self.planned), 60)
        for each in self.senders:
            await each.stop()
        await asyncio.gather(*running)
        return [
            (later - earlier).total_seconds()
            for earlier, later in pairwise(sorted(self.slots))
        ]

    def overhear(self) -> None:
        """Let `slots` fill."""
        for sender in self.senders:
            sender._take = self._overheard(sender._take)  # type: ignore[method-assign]

    def _overheard(
        self, take: Callable[[], Coroutine[Any, Any, Taken]]
    ) -> Callable[[], Coroutine[Any, Any, Taken]]:
        async def taken() -> Taken:
            found = await take()
            self.slots.extend(found.moment + each.wait for each in found.parcels)
            return found

        return taken

    async def _plan(self, first: int, messages: int) -> list[UserId]:
        now = datetime.now(UTC)
        self.office.now = now
        users = [UserId(f"U{n:03}") for n in range(first, first + messages)]
        for user in users:
            person = Person(id=user, name=user, real_name=user, tz="UTC")
            self.office.sandbox.workspace.people[user] = person

        def add(store: Store) -> None:
            for user in users:
                planned = a_delivery(
                    kind=Kind.PROMPT, key=user, person=user, due_at=now, created_at=now
                )
                store.deliveries.add(planned)

        await self.office.stored(add)
        return users


@pytest.fixture
def replicas(office: Office, database_url: str) -> Iterator[Replicas]:
    other = Database.at(database_url)
    deps = [
        replace(office.deps, database=each, clock=lambda: max(office.now, real_now()))
        for each in (office.database, other)
    ]
    timing = replace(QUICK, call=timedelta(seconds=2), lease=timedelta(seconds=8))
    senders = [
        Sender(
            each,
            office.renderers,
            f"replica-{n}",
            timing=timing,
            pacing=PACED,
        )
        for n, each in enumerate(deps)
    ]
    busy = 3 * LIMIT  # what a busy machine holds up for three seconds comes at once
    office.sandbox.faults.pace = Limit(LIMIT, per_channel=100, burst=busy)
    both = Replicas(office, (senders[0], senders[1]))
    both.overhear()
    yield both
    other.close()


async def test_two_replicas_keep_to_one_pace(replicas: Replicas) -> None:
    gaps = await replicas.send()

    office = replicas.office
    assert len(set(office.keys)) == len(office.keys)
    assert office.sandbox.ledger.limited == 0
    assert min(gaps) >= 1 / LIMIT
    assert median(gaps) < 1.02 / LIMIT  # not slower either, wherever more waits


async def test_a_pace_for_each_would_be_too_fast(
    replicas: Replicas, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = PaceForEach()
    monkeypatch.setattr(pacing, "_reserve", alone.reserve)
    monkeypatch.setattr(claiming, "room", alone.room)

    assert min(await replicas.send()) < 1 / LIMIT


class PaceForEach:
    """Paces that each sender keeps for itself: what must not be."""

    def __init__(self) -> None:
        self._paces: dict[str, Pace] = {}

    def reserve(
        self, _: Store, method: str, calls: int, moment: datetime, ask: Any
    ) -> list[datetime]:
        """Return when the calls may be made, whatever others do."""
        limits = PACED.of(method) or PACED.posts
        assert limits
        pace = self._paces.get(ask.sender) or Pace.first(method, limits, moment)
        self._paces[ask.sender], slots = pace.reserve(calls, moment, limits)
        return slots

    def room(
        self, _: object, moment: datetime, ask: Any
    ) -> tuple[int | None, list[tuple[str, str]]]:
        """Return for how many there is time soon."""
        pace = self._paces.get(ask.sender)
        if pace is None or PACED.posts is None:
            return None, []
        return pace.room(moment, ask.timing.horizon, PACED.posts), []


async def test_what_has_to_wait_long_is_held_by_nobody(replicas: Replicas) -> None:
    office = replicas.office
    office.goes_wrong("ratelimited", seconds=30, times=1)
    planned = [await office.plan(person=person) for person in office.people[:3]]

    running = [asyncio.create_task(each.run()) for each in replicas.senders]
    await office.until(lambda: office.sandbox.ledger.limited > 0)
    for each in replicas.senders:
        await each.stop()
    await asyncio.gather(*running)
    kept = [await office.now_is(each) for each in planned]
    pace = await office.stored(lambda store: store.paces.get("chat.postMessage"))

    waiting = [each for each in kept if each.state is not DeliveryState.SENT]
    assert waiting
    assert {each.state for each in waiting} == {DeliveryState.PLANNED}
    assert pace
    assert pace.blocked_until
    left = pace.blocked_until - real_now()
    assert timedelta(seconds=20) < left <= timedelta(seconds=30)

    # Anybody may say it, as soon as Slack takes it.
    office.now = real_now() + timedelta(seconds=31)
    over = replace(pace, blocked_until=None, next_at=real_now())
    await office.stored(lambda store: store.paces.save(over))
    async with asyncio.timeout(10):
        await office.sender().drain()
    assert sorted(map(str, office.keys)) == sorted(each.key for each in planned)
