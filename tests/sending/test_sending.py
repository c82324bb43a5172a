"""What is due is said, once, in order, and noted."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.deliveries import Delivery, DeliveryState, Kind, Later, Skip
from bot.views import Message
from storage.database import Database, Store
from tests.makers import a_delivery, a_person
from tests.sending.conftest import QUICK, Office


@pytest.fixture
def another(database_url: str, office: Office) -> Iterator[Database]:
    """Return the same database as another process has it: PostgreSQL alone tells."""
    if office.database.engine.dialect.name == "sqlite":
        pytest.skip("processes on one SQLite file look by themselves")
    database = Database.at(database_url)
    yield database
    database.close()


async def test_a_due_delivery_is_posted_and_noted(office: Office) -> None:
    planned = await office.plan(about={"says": "Hello"})

    assert await office.sender().drain() == 1

    [post] = office.sandbox.ledger.posts
    kept = await office.now_is(planned)
    assert (post.text, post.key) == ("Hello", planned.key)
    assert kept.state is DeliveryState.SENT
    assert (kept.channel, kept.ts) == (post.channel, post.ts)
    assert kept.sent_at == office.now


async def test_the_message_leads_back_to_what_it_says(office: Office) -> None:
    planned = await office.plan()
    await office.sender().drain()
    [post] = office.sandbox.ledger.posts

    def found(store: Store) -> Delivery | None:
        return store.deliveries.at(post.channel, post.ts)

    back = await office.stored(found)
    assert back is not None
    assert back.id == planned.id


async def test_nothing_is_said_before_it_is_due(office: Office) -> None:
    await office.plan(due_at=office.now + timedelta(minutes=1))

    assert await office.sender().drain() == 0
    office.now += timedelta(minutes=1)
    assert await office.sender().drain() == 1


async def test_the_metadata_holds_the_key_alone(office: Office) -> None:
    planned = await office.plan(about={"says": "secret words"})

    await office.sender().drain()

    [post] = office.sandbox.ledger.posts
    assert post.metadata == {
        "event_type": "followthrough",
        "event_payload": {"key": planned.key},
    }


async def test_a_direct_message_is_opened_once(office: Office) -> None:
    await office.plan()
    await office.plan()
    await office.sender().drain()
    await office.plan()
    await office.sender().drain()

    assert office.sandbox.ledger.calls["conversations.open"] == 1
    assert len(office.said) == 3


async def test_a_channel_is_written_to_as_it_is(office: Office) -> None:
    channel = office.channels["support-team"]
    await office.plan(kind=Kind.RECAP, person=None, to_channel=channel)

    await office.sender().drain()

    assert [post.channel for post in office.sandbox.ledger.posts] == [channel]


async def test_what_is_said_in_one_conversation_keeps_its_order(
    office: Office,
) -> None:
    for n in range(12):
        due_at = office.now - timedelta(seconds=30 - n)
        await office.plan(about={"says": f"{n}"}, due_at=due_at)

    senders = [office.sender() for _ in range(3)]
    await asyncio.gather(*(sender.drain() for sender in senders))

    assert office.said == [f"{n}" for n in range(12)]


async def test_what_somebody_waits_for_goes_before_what_was_planned(
    office: Office,
) -> None:
    office.goes_wrong("stall_before", times=None, seconds=0.05)
    early = office.now - timedelta(hours=1)
    for n, person in enumerate(office.people[:-1] * 3):
        await office.plan(person=person, about={"says": f"prompt {n}"}, due_at=early)
    await office.plan(
        person=office.people[0], kind=Kind.RECEIPT, about={"says": "receipt"}
    )
    quick = await office.plan(
        person=office.people[-1],
        kind=Kind.ANSWER,
        about={"says": "answer"},
    )

    await office.sender().drain()

    assert quick.kind.is_urgent
    assert office.said.index("answer") < len(office.people)


async def test_what_is_left_unsaid_has_its_reason(office: Office) -> None:
    def nothing(store: Store, delivery: Delivery, now: datetime) -> Skip:
        del store, delivery, now
        return Skip("answered_already")

    office.renderers[Kind.NUDGE] = nothing
    nudge = await office.plan(kind=Kind.NUDGE)

    assert await office.sender().drain() == 0

    kept = await office.now_is(nudge)
    assert (kept.state, kept.reason) == (DeliveryState.SKIPPED, "answered_already")
    assert office.said == []


async def test_what_is_put_off_comes_later(office: Office) -> None:
    morning = office.now + timedelta(hours=8)

    def at_night(store: Store, delivery: Delivery, now: datetime) -> Message | Later:
        del store, delivery
        return Message.of("good morning") if now >= morning else Later(morning, "night")

    office.renderers[Kind.FLAG] = at_night
    flag = await office.plan(kind=Kind.FLAG)
    await office.sender().drain()
    waiting = await office.now_is(flag)

    office.now = morning
    await office.sender().drain()

    assert (waiting.state, waiting.reason) == (DeliveryState.PLANNED, "night")
    assert office.said == ["good morning"]


async def test_a_commit_wakes_the_sender_that_would_look_in_an_hour(
    office: Office,
) -> None:
    async with office.running(timing=replace(QUICK, look=timedelta(hours=1))):
        await asyncio.sleep(0.2)
        await office.plan()
        await office.until_said(1)


async def test_a_commit_in_another_process_wakes_it_too(
    office: Office, another: Database
) -> None:
    other = replace(office.deps, database=another)
    async with office.running(timing=replace(QUICK, look=timedelta(hours=1))):
        await asyncio.sleep(0.5)

        def add(store: Store) -> None:
            delivery = a_delivery(person=office.people[0], due_at=office.now)
            store.deliveries.add(delivery)

        await other.transact(add)
        await office.until_said(1)


async def test_stopping_finishes_what_has_begun(office: Office) -> None:
    office.goes_wrong("stall_before", seconds=0.2)
    planned = await office.plan()
    async with office.running():
        await office.until(lambda: office.calls("chat.postMessage") == 1)

    assert (await office.now_is(planned)).state is DeliveryState.SENT


async def test_a_thread_is_answered_in_the_thread(office: Office) -> None:
    first = await office.plan()
    sender = office.sender()
    await sender.drain()
    head = await office.now_is(first)

    await office.plan(thread_ts=head.ts, about={"says": "reply"})
    await sender.drain()

    channel = str(head.channel)
    messages = office.sandbox.workspace.timeline(channel).newest_first()
    assert {m.text: m.thread_ts for m in messages}["reply"] == head.ts


async def test_renderers_read_the_store(office: Office) -> None:
    def greets(store: Store, delivery: Delivery, now: datetime) -> Message:
        del now
        person = store.people.get(str(delivery.person))
        assert person is not None
        return Message.of(f"Hello {person.name}")

    office.renderers[Kind.WELCOME] = greets
    person = a_person(office.people[0], name="Mia")

    def save(store: Store) -> None:
        store.people.save(person)

    await office.stored(save)
    await office.plan(kind=Kind.WELCOME)
    await office.sender().drain()

    assert office.said == ["Hello Mia"]


@pytest.mark.parametrize("senders", [1, 4])
async def test_many_people_are_written_to_once_each(
    office: Office, senders: int
) -> None:
    for n in range(40):
        await office.plan(person=office.people[n % len(office.people)])

    many = [office.sender() for _ in range(senders)]
    await asyncio.gather(*(each.drain() for each in many))

    assert len(office.keys) == len(set(office.keys)) == 40
