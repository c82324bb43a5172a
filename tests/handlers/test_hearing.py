"""Replies of many people at once: one question to the store serves them all."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event

from bot.ids import ActionId, ChannelId, PlanId, RequestId, UserId
from bot.plans.actions import Action
from bot.plans.progress import Stated, Status
from bot.plans.support import RequestState, SupportKind, SupportRequest
from bot.reading.reading import Reading
from handlers.checkins import hearing
from handlers.checkins.hearing import note_replies
from handlers.checkins.message import Heard, Said, note_reply
from storage.database import Database, Store
from tests.makers import (
    NOW,
    TEAM,
    a_checkin,
    a_person,
    a_plan,
    a_statement,
    an_action,
)

MANY = 12
HOUR = timedelta(hours=1)
PLAN = PlanId("plan")


def heard(n: int, text: str, *, event_id: str = "", later: int = 0) -> Heard:
    user = UserId(f"U{n}")
    at = NOW + timedelta(seconds=n + later)
    ts = f"{at.timestamp():.6f}"
    return Heard(
        event_id=event_id or f"Ev{user}:{ts}",
        person=user,
        channel=ChannelId(f"D{user}"),
        ts=ts,
        text=text,
        thread_ts=ts,
        heard_at=at,
    )


def plant(store: Store) -> None:
    """Let each of many people own one action, and ask them."""
    store.plans.save(a_plan(id=PLAN))
    for n in range(MANY):
        user, action = UserId(f"U{n}"), ActionId(f"a{n}")
        store.people.save(a_person(user, refreshed_at=NOW))
        store.actions.save(an_action(id=action, number=n + 1, owner=user))
        asked_at = NOW - HOUR
        store.checkins.save(
            a_checkin(id=f"c{n}", person=user, asked_at=asked_at, actions=(action,))
        )


async def together(database: Database, *messages: Heard) -> list[bool]:
    taken = (database.together(TEAM, note_replies, each) for each in messages)
    return list(await asyncio.gather(*taken))


async def actions(database: Database) -> list[Action]:
    def load(store: Store) -> list[Action]:
        return store.actions.of([PLAN])

    return await database.transact(TEAM, load)


def statements(database: Database) -> list[str]:
    asked: list[str] = []
    event.listen(
        database.engine, "before_cursor_execute", lambda *args: asked.append(args[2])
    )
    return asked


async def test_each_gets_what_they_wrote(database: Database) -> None:
    await database.transact(TEAM, plant)
    said = [heard(n, f"{n + 10}% done") for n in range(MANY)]
    assert await together(database, *said) == [True] * MANY

    percents = [each.percent for each in await actions(database)]
    assert percents == [n + 10 for n in range(MANY)]

    def answered(store: Store) -> list[bool]:
        people = [UserId(f"U{n}") for n in range(MANY)]
        found = store.checkins.latest_of_each(people)
        return [bool(found[user].answered) for user in people]

    assert all(await database.transact(TEAM, answered))


async def test_many_take_no_more_questions_than_one(database: Database) -> None:
    await database.transact(TEAM, plant)
    asked = statements(database)
    await database.transact(TEAM, note_replies, [heard(0, "50% done")])
    alone = len(asked)
    asked.clear()
    said = [heard(n, f"{n + 10}% done") for n in range(1, MANY)]
    await database.transact(TEAM, note_replies, said)

    assert len(asked) == alone


async def test_two_of_one_person_are_read_one_after_the_other(
    database: Database,
) -> None:
    await database.transact(TEAM, plant)
    first = heard(0, "30% done")
    said = [first, heard(1, "20% done"), heard(0, "it will be Friday", later=60)]
    said.append(replace(first, text="40% done", event_id="EvEdit"))
    await database.transact(TEAM, note_replies, said)

    mine, other = (await actions(database))[:2]
    assert (mine.percent, other.percent) == (40, 20)

    def versions(store: Store) -> list[int]:
        return [each.version for each in store.replies.of(UserId("U0"))]

    assert sorted(await database.transact(TEAM, versions)) == [1, 2]


async def test_an_event_that_comes_twice_at_once_counts_once(
    database: Database,
) -> None:
    await database.transact(TEAM, plant)
    again = heard(0, "30% done", event_id="EvTwice")
    twice = [again, heard(0, "30% done", event_id="EvTwice", later=1), again]
    assert await database.transact(TEAM, note_replies, twice) == [True] * 3

    def stored(store: Store) -> int:
        return len(store.replies.of(UserId("U0")))

    assert await database.transact(TEAM, stored) == 1


async def test_one_that_raises_takes_no_other_along(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await database.transact(TEAM, plant)

    def stumble(store: Store, said: Said, reading: Reading) -> None:
        note_reply(store, said, reading)
        if said.heard.person == "U3":
            raise KeyError("stop")

    monkeypatch.setattr(hearing, "note_reply", stumble)
    taken = [
        database.together(TEAM, note_replies, heard(n, "50% done")) for n in range(MANY)
    ]
    outcomes = await asyncio.gather(*taken, return_exceptions=True)

    assert [type(each) for each in outcomes].count(KeyError) == 1
    percents = [each.percent for each in await actions(database)]
    assert percents == [None if n == 3 else 50 for n in range(MANY)]


async def test_nothing_is_done_for_whom_slack_must_be_asked(
    database: Database,
) -> None:
    await database.transact(TEAM, plant)
    stale = replace(heard(0, "10% done"), heard_at=NOW + timedelta(days=2))
    nobody = heard(99, "20% done")
    assert await together(database, stale, nobody, heard(1, "30% done")) == [
        False,
        False,
        True,
    ]
    assert [each.percent for each in await actions(database)][:2] == [None, 30]

    known = replace(stale, writer=a_person("U0"))
    assert await together(database, known) == [True]
    assert (await actions(database))[0].percent == 10


async def test_support_given_reaches_whoever_wrote_at_the_same_time(
    database: Database,
) -> None:
    await database.transact(TEAM, plant)
    stuck = Stated(status=Status.IN_PROGRESS, help=True)
    calling = an_action(id=ActionId("a0"), owner="U0").after(stuck, NOW - HOUR)
    owed = an_action(id=ActionId("a1"), number=2, owner="U1", support=SupportKind.TOOL)
    request = SupportRequest(
        id=RequestId("r1"),
        plan_id=calling.plan_id,
        action_id=calling.id,
        asker=UserId("U0"),
        at=NOW - HOUR,
        what="a second screen",
        state=RequestState.ACCEPTED,
        supporter=UserId("U1"),
        support_id=owed.id,
    )
    call = a_statement(stuck, action_id=calling.id, person="U0", at=NOW - HOUR)

    def owe(store: Store) -> None:
        store.actions.save(calling)
        store.actions.save(owed)
        store.requests.save(request)
        store.statements.save(call)

    await database.transact(TEAM, owe)
    said = [heard(1, "done"), heard(0, "60% done")]
    await database.transact(TEAM, note_replies, said)

    calling, owed = (await actions(database))[:2]
    assert not owed.status.is_open
    assert (calling.percent, calling.help) == (60, False)
