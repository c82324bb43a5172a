"""Clocks are set, differ, and stand still while a machine sleeps."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import TCPConnector

from bot.deliveries import DeliveryState, Kind
from handlers.sending.timing import steady_seconds
from storage.database import Machinery, _engine
from storage.queue import Queue, Terms
from storage.transaction import Transaction
from tests.sending.conftest import QUICK, Office, left_behind

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


async def test_after_a_step_of_the_clock_no_claim_is_taken_over(
    office: Office,
) -> None:
    if office.database.engine.dialect.name != "sqlite":
        pytest.skip("claims are measured by PostgreSQL's own clock")
    step = timedelta()
    sender = office.sender(clock=lambda: office.sandbox.clock.now() + step)
    await sender.drain()
    planned = await office.plan()
    await left_behind(office, planned)

    step = timedelta(hours=1)
    await sender.drain()
    early = list(office.keys)
    await asyncio.sleep(QUICK.lease.total_seconds() + 0.2)
    await sender.drain()
    await sender.drain()

    assert early == []
    assert office.keys == [planned.key]


async def test_a_sender_that_waited_long_for_the_file_takes_no_claim(
    office: Office,
) -> None:
    """What was claimed while it waited isn't too long a claim: it reads its clock last.

    Waiting is made short here; the clocks jump instead.
    """
    if office.database.engine.dialect.name != "sqlite":
        pytest.skip("nobody waits for PostgreSQL's rows")
    passed = timedelta()
    sender = office.sender(
        clock=lambda: office.sandbox.clock.now() + passed,
        seconds=lambda: steady_seconds() + passed.total_seconds(),
    )
    planned = await office.plan()
    with _engine(str(office.database.engine.url)).begin() as connection:
        waiting = asyncio.create_task(sender.drain())
        await asyncio.sleep(0.2)
        passed = 1.5 * QUICK.lease
        moment = office.sandbox.clock.now() + passed
        terms = Terms(
            sender="other", now=office.now, moment=moment, until=moment + QUICK.lease
        )
        Machinery(Transaction(connection)).queue.claim(terms, urgent=False, limit=1)
    await waiting

    kept = await office.now_is(planned)
    assert (kept.state, kept.claimed_by) == (DeliveryState.CLAIMED, "other")


async def test_a_sender_stopped_since_it_asked_for_the_time_takes_no_claim(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    if office.database.engine.dialect.name == "sqlite":
        pytest.skip("nobody claims while another transaction is open")
    planned = await office.plan()
    await left_behind(office, planned)
    ask = Queue.moment
    monkeypatch.setattr(Queue, "moment", lambda *of: ask(*of) - 1.5 * QUICK.lease)

    await office.sender().drain()

    kept = await office.now_is(planned)
    assert (kept.state, kept.claimed_by) == (DeliveryState.CLAIMED, "dead")


async def test_a_clock_set_back_leaves_nothing_lying(office: Office) -> None:
    if office.database.engine.dialect.name != "sqlite":
        pytest.skip("claims are measured by PostgreSQL's own clock")
    ahead = office.sender(
        clock=lambda: office.sandbox.clock.now() + timedelta(hours=1),
        timing=replace(QUICK, gap=timedelta(seconds=1)),
    )
    office.goes_wrong("drop_after")
    planned = await office.plan()
    await ahead.drain()

    async with office.running():
        await office.until(lambda: office.calls("conversations.history") == 1)
    kept = await office.now_is(planned)
    next_one = await office.plan()
    await office.sender().drain()

    assert kept.state is DeliveryState.SENT
    assert office.keys == [planned.key, next_one.key]


async def test_what_was_said_while_the_clock_was_ahead_is_found(
    office: Office,
) -> None:
    real = office.sandbox.clock.now
    office.now = real() + timedelta(hours=1)
    office.goes_wrong("drop_after")
    planned = await office.plan(due_at=real())
    await office.sender().drain()
    office.now = real()

    async with office.running():
        await office.until(lambda: office.calls("conversations.history") == 1)

    assert office.keys == [planned.key]
    assert (await office.now_is(planned)).state is DeliveryState.SENT


async def test_a_replica_whose_clock_is_a_minute_ahead_takes_nothing_over(
    office: Office,
) -> None:
    if office.database.engine.dialect.name == "sqlite":
        pytest.skip("replicas on one SQLite file have one clock")
    planned = await office.plan()
    await left_behind(office, planned)
    ahead = office.sender(clock=lambda: office.sandbox.clock.now() + MINUTE)

    assert await ahead.drain() == 0
    assert office.calls("conversations.history") == 0


async def test_by_clocks_of_their_own_it_would_take_over(office: Office) -> None:
    """Show why replicas share the database's clock, and an SQLite file one machine."""
    if office.database.engine.dialect.name != "sqlite":
        pytest.skip("claims are measured by PostgreSQL's own clock")
    planned = await office.plan()
    await left_behind(office, planned)
    ahead = office.sender(clock=lambda: office.sandbox.clock.now() + MINUTE)

    assert await ahead.drain() == 1
    assert office.calls("conversations.history") == 1


async def test_a_machine_that_sleeps_for_a_day_says_it_once_when_it_wakes(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept, connect = timedelta(), TCPConnector.connect

    async def fall_asleep(*args: Any, **how: Any) -> Any:
        nonlocal slept
        connection = await connect(*args, **how)
        slept = DAY
        return connection

    monkeypatch.setattr(TCPConnector, "connect", fall_asleep)
    sender = office.sender(
        clock=lambda: office.sandbox.clock.now() + slept,
        seconds=lambda: steady_seconds() + slept.total_seconds(),
    )
    channel = office.channels["support-team"]
    planned = await office.plan(kind=Kind.RECAP, person=None, to_channel=channel)

    first = await sender._take()
    await sender._finish()
    calls = office.calls("chat.postMessage")
    waiting = await office.now_is(planned)
    await sender.drain()

    assert first.claimed == 1
    assert (calls, waiting.reason) == (0, "out_of_time")
    assert (await office.now_is(planned)).state is DeliveryState.SENT
    assert office.keys == [planned.key]


async def test_a_clock_set_back_makes_no_waiting_after_a_refusal_longer(
    office: Office,
) -> None:
    if office.database.engine.dialect.name != "sqlite":
        pytest.skip("blocks are measured by PostgreSQL's own clock")
    real, step = office.sandbox.clock.now, timedelta(hours=1)
    sender = office.sender(clock=lambda: real() + step)
    office.now = real() + step
    office.goes_wrong("ratelimited", seconds=1)
    planned = await office.plan(due_at=real())
    await sender._take()
    await sender._finish()
    refused = office.calls("chat.postMessage")

    step = timedelta()
    office.now = real()
    async with asyncio.timeout(10):
        while not office.keys:
            await sender.drain()
            await asyncio.sleep(0.1)

    assert refused == 1
    assert office.keys == [planned.key]
