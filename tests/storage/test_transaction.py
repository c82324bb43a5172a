"""What is written in a transaction: together, in order, and seen by whoever reads."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from sqlalchemy import Engine, event

from bot.people import Person
from storage.database import Database, Machinery, Store
from storage.events import Event
from tests.makers import NOW, TEAM, a_delivery, a_person

T = TypeVar("T")


def statements(engine: Engine) -> list[str]:
    """Return the list of what goes to the database."""
    asked: list[str] = []
    event.listen(
        engine,
        "before_cursor_execute",
        lambda *args: asked.append(args[2].split()[0]),
    )
    return asked


async def outcome(database: Database, function: Callable[[Store], T]) -> T:
    return await database.transact(TEAM, function)


async def test_rows_of_one_table_go_together(database: Database) -> None:
    def write(store: Store) -> None:
        for n in range(5):
            store.people.save(a_person(f"U{n}"))
            store.deliveries.add(a_delivery(key=f"k{n}"))

    asked = statements(database.engine)
    await database.transact(TEAM, write)

    assert asked.count("INSERT") == 2


async def test_whoever_reads_sees_what_was_written(database: Database) -> None:
    def write_and_read(store: Store) -> list[str]:
        store.people.save(a_person("U1"))
        store.people.save(a_person("U2"))
        return [each.id for each in store.people.all()]

    assert await outcome(database, write_and_read) == ["U1", "U2"]


async def test_writes_of_one_row_keep_their_order(database: Database) -> None:
    def write(store: Store) -> Person | None:
        store.people.save(a_person("U1", name="first"))
        store.people.add(a_person("U1", name="too late"))
        store.people.save(a_person("U1", name="second"))
        store.people.save(a_person("U1", name="last"))
        store.people.add(a_person("U1", name="later still"))
        return store.people.get("U1")

    kept = await outcome(database, write)
    assert kept is not None
    assert kept.name == "last"


async def test_an_attempt_that_raises_undoes_what_waited_too(
    database: Database,
) -> None:
    def fail(store: Store) -> None:
        store.people.save(a_person("UBAD"))
        raise KeyError("stop")

    def write(machinery: Machinery) -> list[str]:
        store = machinery.store(TEAM)
        store.people.save(a_person("U1"))
        with pytest.raises(KeyError):
            machinery.attempt(fail, store)
        store.people.save(a_person("U2"))
        return [each.id for each in store.people.all()]

    assert await database.run(write) == ["U1", "U2"]


async def test_of_several_only_the_new_are_named(database: Database) -> None:
    def first(store: Store, *ids: str) -> set[str]:
        return store.events.new_among(Event(id=each, seen_at=NOW) for each in ids)

    assert await database.transact(TEAM, first, "Ev1", "Ev2") == {"Ev1", "Ev2"}
    assert await database.transact(TEAM, first, "Ev2", "Ev3") == {"Ev3"}
    assert await database.transact(TEAM, first) == set()
