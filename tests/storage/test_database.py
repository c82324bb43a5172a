"""Transactions: kept whole, undone whole, apart by workspace."""

import asyncio
from collections.abc import Sequence
from threading import Event

import pytest

from bot.ids import UserId, WorkspaceId
from bot.people import Person
from bot.plans.actions import Action
from bot.plans.progress import Stated, Status
from storage.database import Database, Store
from tests.makers import NOW, OWNER, TEAM, a_person, a_plan, an_action


def save(store: Store, *people: Person) -> None:
    for person in people:
        store.people.save(person)


def known(store: Store) -> list[str]:
    return [person.id for person in store.people.all()]


async def test_what_is_saved_comes_back_equal(database: Database) -> None:
    person = a_person("U1", zone="Asia/Shanghai", refreshed_at=NOW)
    await database.transact(TEAM, save, person)

    def load(store: Store) -> Person | None:
        return store.people.get("U1")

    assert await database.transact(TEAM, load) == person


async def test_a_function_that_raises_leaves_nothing(database: Database) -> None:
    def save_and_fail(store: Store) -> None:
        save(store, a_person("U1"))
        raise KeyError("stop")

    with pytest.raises(KeyError):
        await database.transact(TEAM, save_and_fail)

    assert await database.transact(TEAM, known) == []


async def test_one_that_raises_takes_no_neighbour_along(database: Database) -> None:
    def fail(store: Store) -> None:
        save(store, a_person("UBAD"))
        raise KeyError("stop")

    saved = [database.transact(TEAM, save, a_person(f"U{n}")) for n in range(8)]
    outcomes = await asyncio.gather(
        *saved, database.transact(TEAM, fail), return_exceptions=True
    )

    assert [type(each) for each in outcomes] == [type(None)] * 8 + [KeyError]
    assert await database.transact(TEAM, known) == [f"U{n}" for n in range(8)]


async def test_workspaces_never_meet(database: Database) -> None:
    other = WorkspaceId("T2")
    await database.transact(TEAM, save, a_person("U1"))
    await database.transact(other, save, a_person("U1"), a_person("U2"))

    assert await database.transact(TEAM, known) == ["U1"]
    assert await database.transact(other, known) == ["U1", "U2"]


async def test_the_same_event_is_new_once(database: Database) -> None:
    def first(store: Store) -> bool:
        return store.events.is_new("Ev1", NOW)

    seen = [await database.transact(TEAM, first) for _ in range(3)]

    assert seen == [True, False, False]


async def test_eight_changes_at_once_are_eight_changes(database: Database) -> None:
    plan = a_plan()
    action = an_action(plan_id=plan.id)

    def plant(store: Store) -> None:
        store.plans.save(plan)
        store.actions.save(action)

    def slip(store: Store) -> None:
        [held] = store.actions.open_of(OWNER, lock=True)
        stated = Stated(status=Status.IN_PROGRESS, percent=(held.percent or 0) + 5)
        store.actions.save(held.after(stated, NOW))

    def load(store: Store) -> Action | None:
        return store.actions.get(action.id)

    await database.transact(TEAM, plant)
    await asyncio.gather(*(database.transact(TEAM, slip) for _ in range(8)))

    after = await database.transact(TEAM, load)
    assert after is not None
    assert after.percent == 40
    assert after.owner == UserId(OWNER)


async def test_running_out_of_values_is_an_error_too(database: Database) -> None:
    def run_out(_: Store) -> str:
        return next(iter(()))

    with pytest.raises(RuntimeError, match="ran out of values"):
        await asyncio.wait_for(database.transact(TEAM, run_out), 5)


async def test_items_that_wait_for_the_same_function_come_together(
    database: Database,
) -> None:
    begun, hold = Event(), Event()
    calls: list[list[str]] = []

    def occupy(_: Store, items: Sequence[None]) -> Sequence[None]:
        begun.set()
        hold.wait(10)
        return items

    def note(store: Store, names: Sequence[str]) -> list[str]:
        calls.append([f"{store.workspace}:{name}" for name in names])
        save(store, *map(a_person, names))
        return [name.lower() for name in names]

    busy = asyncio.create_task(database.together(TEAM, occupy, None))
    assert await asyncio.to_thread(begun.wait, 10)
    waiting = [database.together(TEAM, note, f"U{n}") for n in range(3)]
    elsewhere = database.together(WorkspaceId("T2"), note, "U9")
    told = asyncio.gather(*waiting, elsewhere)
    await asyncio.sleep(0)  # all of them wait now
    hold.set()

    assert await told == ["u0", "u1", "u2", "u9"]
    assert sorted(calls) == [["T1:U0", "T1:U1", "T1:U2"], ["T2:U9"]]
    assert await database.transact(TEAM, known) == ["U0", "U1", "U2"]
    await busy


def test_a_loop_that_is_over_hears_of_nothing(database_url: str) -> None:
    database = Database.at(database_url)

    async def listen() -> None:
        database.on_planned(lambda: None)

    asyncio.run(listen())
    database.close()  # lets its threads end; one that has raised fails the test
