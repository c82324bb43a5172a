"""What Slack takes slowly is claimed slowly, and holds up nothing else."""

import asyncio
from datetime import timedelta

import pytest

from bot.deliveries import DeliveryState, Kind
from bot.ids import UserId
from bot.pace import Limits
from handlers.sending.pacing import Pacing
from sandbox.people import Person
from tests.sending.conftest import Office

MANY = 80  # more than a sender has in hand at once
FEW = Limits(start=5, top=5, burst=2)


@pytest.fixture
def crowd(office: Office) -> list[UserId]:
    people = [UserId(f"U{n:03}") for n in range(MANY)]
    for user in people:
        person = Person(id=user, name=user, real_name=user, tz="UTC")
        office.sandbox.workspace.people[user] = person
    return people


async def test_changes_of_many_messages_hold_up_no_answer(
    office: Office, crowd: list[UserId]
) -> None:
    first = [await office.plan(person=user) for user in crowd]
    await office.sender().drain()
    for each in first:
        await office.plan(person=each.person, update_of=each.id)

    async with office.running(pacing=Pacing(posts=None, updates=FEW, looks=None)):
        await office.until(lambda: office.calls("chat.update") > FEW.burst)
        answer = await office.plan(kind=Kind.ANSWER)
        await office.until(lambda: answer.key in office.keys, seconds=2)
        changed = office.calls("chat.update")

    assert changed < MANY


async def test_changes_are_all_made_at_their_pace(
    office: Office, crowd: list[UserId]
) -> None:
    first = [await office.plan(person=user) for user in crowd[:20]]
    await office.sender().drain()
    changes = [
        await office.plan(person=each.person, update_of=each.id) for each in first
    ]
    began = asyncio.get_running_loop().time()

    async with office.running(pacing=Pacing(posts=None, updates=FEW, looks=None)):
        clock = asyncio.get_running_loop().time
        while not all(
            [
                (await office.now_is(each)).state is DeliveryState.SENT
                for each in changes
            ]
        ):
            office.now += timedelta(seconds=0.1)
            await asyncio.sleep(0.1)
        took = clock() - began

    assert office.calls("chat.update") == len(changes)
    assert took > (len(changes) - FEW.burst - 1) / FEW.top


async def test_looks_into_history_keep_to_their_pace_and_hold_up_no_post(
    office: Office, crowd: list[UserId]
) -> None:
    doubted = [await office.plan(person=user) for user in crowd[:20]]
    office.goes_wrong("drop_after", times=len(doubted))
    pacing = Pacing(posts=None, updates=None, looks=FEW)

    async with office.running(pacing=pacing):
        await office.until(lambda: office.calls("conversations.history") > 0)
        began = asyncio.get_running_loop().time()
        other = await office.plan(person=crowd[-1])
        await office.until(lambda: other.key in office.keys, seconds=2)
        until = office.calls("conversations.history")
        for each in doubted:
            while (await office.now_is(each)).state is not DeliveryState.SENT:
                office.now += timedelta(seconds=0.1)
                await asyncio.sleep(0.05)
        took = asyncio.get_running_loop().time() - began

    assert until < len(doubted)
    assert office.calls("conversations.history") == len(doubted)
    assert took > (len(doubted) - FEW.burst - 2) / FEW.top
    assert sorted(map(str, office.keys)) == sorted(
        each.key for each in [*doubted, other]
    )


async def test_where_slack_refuses_looks_nobody_looks_until_it_takes_them(
    office: Office, crowd: list[UserId]
) -> None:
    doubted = [await office.plan(person=user) for user in crowd[:3]]
    office.goes_wrong("drop_after", times=len(doubted))
    office.goes_wrong("ratelimited", "conversations.history", seconds=30, times=None)

    async with office.running():
        await office.until(lambda: office.calls("conversations.history") > 0)
        await asyncio.sleep(1.5)
        calls = office.calls("conversations.history")
        other = await office.plan(person=crowd[-1])
        await office.until(lambda: other.key in office.keys)

    pace = await office.stored(lambda store: store.paces.get("conversations.history"))
    assert pace
    assert pace.blocked_until
    assert calls <= 2 * len(doubted), "those that were on their way, and no more"
    kept = [await office.now_is(each) for each in doubted]
    assert {each.state for each in kept} == {DeliveryState.PLANNED}
