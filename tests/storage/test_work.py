"""Transactions where the database is busy, full, gone or coming back."""

import asyncio
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.exc import OperationalError

from storage import work
from storage.database import Database, Store
from tests.conftest import a_postgres, a_sqlite
from tests.makers import TEAM, a_person


def save(store: Store, *names: str) -> None:
    for name in names:
        store.people.save(a_person(name))


def known(store: Store) -> list[str]:
    return [person.id for person in store.people.all()]


@contextmanager
def locked(url: str, seconds: float) -> Iterator[None]:
    """Hold SQLite's lock for writing as another process would, so long at most."""
    path = url.removeprefix("sqlite:///")
    taken, done = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            taken.set()
            done.wait(seconds)
            other.execute("ROLLBACK")

    thread = threading.Thread(target=hold)
    thread.start()
    taken.wait()
    try:
        yield
    finally:
        done.set()
        thread.join()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return a_sqlite(tmp_path)


async def test_a_lock_of_another_process_is_waited_for(sqlite_url: str) -> None:
    database = Database.at(sqlite_url)
    with locked(sqlite_url, 1.5):  # longer than SQLite itself waits
        await database.transact(TEAM, save, "U1")

    assert await database.transact(TEAM, known) == ["U1"]
    database.close()


async def test_after_several_together_as_many_are_waited_for(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "PATIENCE", 60.0)
    database, groups = Database.at(sqlite_url), list[list[str]]()
    may_go = threading.Event()

    def note(_: Store, names: Sequence[str]) -> Sequence[str]:
        groups.append(list(names))
        if names == ["alone"]:
            may_go.wait(60)
        return names

    def begin(name: str) -> asyncio.Task[str]:
        return asyncio.create_task(database.together(TEAM, note, name))

    alone = begin("alone")
    while not groups:
        await asyncio.sleep(0)
    both = [begin("a"), begin("b")]
    await asyncio.sleep(0)
    may_go.set()
    assert [*await asyncio.gather(alone, *both)] == ["alone", "a", "b"]
    third = begin("c")
    await asyncio.sleep(0.05)
    assert not third.done()
    assert [*await asyncio.gather(third, begin("d"))] == ["c", "d"]
    assert groups == [["alone"], ["a", "b"], ["c", "d"]]
    monkeypatch.setattr(work, "PATIENCE", 0.0)
    assert await database.together(TEAM, note, "e") == "e"
    database.close()


async def test_what_is_of_no_kind_waits_for_nobody_beside_other_threads(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is free would take it; together, it would but be committed together."""
    monkeypatch.setattr(work, "PATIENCE", 60.0)
    may_go, began = threading.Event(), list[str]()
    workers = work.Workers(
        create_engine(sqlite_url), lambda *_: None, threads=2, group=9
    )

    def note(_: Connection, names: Sequence[str]) -> Sequence[str]:
        began.extend(names)
        if names == ["first"]:
            may_go.wait(60)
        return names

    first = asyncio.create_task(workers.run(note, "first"))
    while not began:
        await asyncio.sleep(0)
    both = [asyncio.create_task(workers.run(note, name)) for name in "ab"]
    await asyncio.sleep(0)
    may_go.set()
    await asyncio.gather(first, *both)

    async with asyncio.timeout(20):
        assert await workers.run(note, "c") == "c"
    workers.close(1.0)


async def test_without_trying_again_the_lock_would_lose_it(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "worth_retrying", lambda _: False)
    monkeypatch.setattr("storage.sqlite.PRAGMAS", ("busy_timeout = 50",))
    database = Database.at(sqlite_url)
    with locked(sqlite_url, 60), pytest.raises(OperationalError, match="locked"):
        await database.transact(TEAM, save, "U1")
    database.close()


async def test_a_lock_that_stays_is_an_error_and_leaves_nothing(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "PAUSES", (0.01,))
    monkeypatch.setattr("storage.sqlite.PRAGMAS", ("busy_timeout = 50",))
    database = Database.at(sqlite_url)
    with locked(sqlite_url, 60), pytest.raises(OperationalError, match="locked"):
        await database.transact(TEAM, save, "U1")

    assert await database.transact(TEAM, known) == []
    database.close()


async def test_on_a_full_disk_nothing_half_written_stays(sqlite_url: str) -> None:
    database = Database.at(sqlite_url)
    limit = 0

    @event.listens_for(database.engine, "begin")
    def narrow(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        most = pages + 2 if limit else 1_000_000
        connection.exec_driver_sql(f"PRAGMA max_page_count = {most}")

    def a_crowd(store: Store) -> None:
        save(store, "UFIRST")
        save(store, *(f"U{n}" + "x" * 500 for n in range(200)))

    await database.transact(TEAM, save, "UBEFORE")
    limit = 1
    small = [database.transact(TEAM, save, f"USMALL{n}") for n in range(3)]
    outcomes = await asyncio.gather(
        *small, database.transact(TEAM, a_crowd), return_exceptions=True
    )
    limit = 0

    assert [type(each) for each in outcomes[:3]] == [type(None)] * 3
    assert isinstance(outcomes[3], OperationalError)
    assert "full" in str(outcomes[3])
    kept = await database.transact(TEAM, known)
    assert kept == ["UBEFORE", "USMALL0", "USMALL1", "USMALL2"]
    await database.transact(TEAM, a_crowd)
    assert len(await database.transact(TEAM, known)) == 205
    database.close()


@pytest.fixture
def postgres_url(postgres: str) -> str:
    return a_postgres(postgres, "template_bot")


@pytest.fixture
def postgres_database(postgres_url: str) -> Iterator[Database]:
    database = Database.at(postgres_url)
    yield database
    database.close()


def cut_off(url: str) -> None:
    """Break every other connection to the database, as a failover does."""
    admin = create_engine(url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND datname = current_database()"
            )
        )
    admin.dispose()


async def keep_saving(database: Database, url: str) -> list[object]:
    """Save people while connections are cut; return what became of each."""
    tries = []
    for n in range(60):
        tries.append(asyncio.create_task(database.transact(TEAM, save, f"U{n:02}")))
        await asyncio.sleep(0.01)
        if n % 15 == 7:
            await asyncio.to_thread(cut_off, url)
    return list(await asyncio.gather(*tries, return_exceptions=True))


async def test_lost_connections_lose_nothing(
    postgres_database: Database, postgres_url: str
) -> None:
    outcomes = await keep_saving(postgres_database, postgres_url)

    assert outcomes == [None] * 60
    kept = await postgres_database.transact(TEAM, known)
    assert kept == [f"U{n:02}" for n in range(60)]


async def test_without_trying_again_a_lost_connection_would_lose_something(
    postgres_database: Database, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "worth_retrying", lambda _: False)
    await postgres_database.transact(TEAM, save, "UBEFORE")
    await asyncio.to_thread(cut_off, postgres_url)

    with pytest.raises(OperationalError):
        await postgres_database.transact(TEAM, save, "UAFTER")
