"""The database can be read but not written: a process that says so, and that ends."""

import asyncio
import os
import queue
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from weakref import WeakKeyDictionary

import pytest
from pydantic import SecretStr
from sqlalchemy import Connection, Engine, create_engine, event, text

from bot.deliveries import Delivery, DeliveryState
from bot.ids import UserId
from bot.settings import Settings
from handlers.answers import will_answer
from handlers.process import ending, running
from handlers.process.installing import NOWHERE
from handlers.process.running import Bot
from sandbox.server import Sandbox
from storage.database import Store
from tests.handlers.test_http import fetch
from tests.makers import a_person

SYSTEMD = 30  # seconds: TimeoutStopSec in docs/operating.md
SPOILS = WeakKeyDictionary[Engine, Callable[[Connection], None]]()


def a_bot(sandbox: Sandbox, url: str) -> Bot:
    settings = Settings(
        slack_bot_token=SecretStr(sandbox.bot_token),
        slack_signing_secret=SecretStr(sandbox.signing_secret),
        slack_api_url=sandbox.api_url,
        database_url=url,
    )
    return Bot(settings, lambda: datetime.now(UTC))


@event.listens_for(Engine, "begin")
def spoilt(connection: Connection) -> None:
    """Do what is told of an engine where it begins a transaction.

    One listener of all engines: one that is added to an engine, or removed, while
    threads use it meets them looking through its listeners.
    """
    spoil = SPOILS.get(connection.engine)
    if spoil is not None:
        spoil(connection)


@contextmanager
def unwritable(engine: Engine) -> Iterator[None]:
    """Let nothing be written, as on a full disk or on a standby server."""
    is_sqlite = engine.dialect.name == "sqlite"
    only_read = "PRAGMA query_only = ON" if is_sqlite else "SET TRANSACTION READ ONLY"

    def spoil(connection: Connection) -> None:
        connection.exec_driver_sql(only_read)

    SPOILS[engine] = spoil
    yield
    del SPOILS[engine]
    if is_sqlite:
        engine.dispose()  # of connections that were spoilt


@contextmanager
def full(engine: Engine) -> Iterator[None]:
    """Let the disk take not a page more, though what is there can be written anew."""

    def narrow(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    SPOILS[engine] = narrow
    yield
    del SPOILS[engine]


async def test_it_is_not_ready_while_nothing_can_be_written(
    sandbox: Sandbox, empty_url: str
) -> None:
    bot = a_bot(sandbox, empty_url)
    await bot.start(http=True, host="127.0.0.1", port=0)
    url = f"http://127.0.0.1:{bot.port}/readyz"

    before = await fetch(url)
    with unwritable(bot.deps.database.engine):
        meanwhile = await fetch(url)
    afterwards = await fetch(url)
    await bot.stop()

    assert before == afterwards == (200, "ready\n")
    assert meanwhile[0] == 503
    why = r"not ready: the database can't be written \((SQLITE_READONLY|25006)\)\n"
    assert re.fullmatch(why, meanwhile[1])


async def test_however_often_it_is_asked_it_keeps_no_more_than_the_last_it_wrote(
    sandbox: Sandbox, empty_url: str
) -> None:
    bot = a_bot(sandbox, empty_url)
    await bot.start(http=True, host="127.0.0.1", port=0)
    for _ in range(3):
        await fetch(f"http://127.0.0.1:{bot.port}/readyz")

    def kept(store: Store) -> int:
        return len(store.answers._all())

    left = await bot.deps.of(NOWHERE).transact(kept)
    await bot.stop()
    assert left == 1


async def test_it_is_not_ready_while_the_disk_is_full(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    bot = a_bot(sandbox, f"sqlite:///{tmp_path}/bot.sqlite3")
    await bot.start(http=True, host="127.0.0.1", port=0)

    with full(bot.deps.database.engine):
        said = await fetch(f"http://127.0.0.1:{bot.port}/readyz")
    await bot.stop()

    why = "not ready: the database can't be written (SQLITE_FULL)\n"
    assert said == (503, why)


def test_ending_takes_less_than_systemd_waits() -> None:
    spans = running.REQUESTS, running.SOCKET, running.POSTS, 2 * running.LAST

    assert running.LEAVE + sum(spans) <= 20 < SYSTEMD


def test_whatever_hangs_it_ends_before_systemd_loses_patience(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended: queue.SimpleQueue[int] = queue.SimpleQueue()
    monkeypatch.setattr(os, "_exit", ended.put)

    ending.end_at_the_latest(0.01)

    assert ended.get(timeout=10) != 0
    assert running.LATEST < SYSTEMD


async def test_it_ends_in_time_though_nothing_can_be_noted_and_nothing_is_lost(
    sandbox: Sandbox, empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "POSTS", 1.0)
    monkeypatch.setattr(running, "LAST", 0.5)
    sandbox.faults.latency = 0.3
    bot = a_bot(sandbox, empty_url)
    await bot.start(http=True, host="127.0.0.1", port=0)
    delivery = await plan(bot, UserId(sandbox.workspace.humans()[0].id))
    async with asyncio.timeout(10):
        while not sandbox.ledger.calls["chat.postMessage"]:
            await asyncio.sleep(0.01)

    with unwritable(bot.deps.database.engine):
        begun = time.monotonic()
        await bot.stop()
        took = time.monotonic() - begun

    assert took < 5, "it would wait for the claim to run out: a minute"
    assert len(sandbox.ledger.posts) == 1
    sandbox.faults.latency = 0.0
    kept = await by_another(sandbox, empty_url, delivery)
    assert kept.state is DeliveryState.SENT
    assert len(sandbox.ledger.posts) == 1


async def plan(bot: Bot, user: UserId) -> Delivery:
    """Plan something to say to somebody."""

    def add(store: Store) -> Delivery:
        store.people.save(a_person(user))
        will_answer(store, user, "e", {"late": "form"}, datetime.now(UTC))
        [delivery] = store.deliveries.log_of(user)
        return delivery

    return await bot.deps.transact(add)


async def by_another(sandbox: Sandbox, url: str, delivery: Delivery) -> Delivery:
    """Return what became of it, once its claim has run out and another has it."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE delivery SET claimed_until = first_try_at"))
    engine.dispose()
    bot = a_bot(sandbox, url)
    await bot.start(http=True, host="127.0.0.1", port=0)

    def load(store: Store) -> Delivery | None:
        return store.deliveries.get(delivery.id)

    async with asyncio.timeout(20):
        while (kept := await bot.deps.transact(load)) and not kept.sent_at:
            await asyncio.sleep(0.05)
    await bot.stop()
    assert kept
    return kept
