"""One of many values is asked for with one parameter, on both engines."""

from sqlalchemy import event

from bot.ids import ChannelId, PlanId, ReplyId, UserId
from bot.plans.plan import State
from storage.database import Database, Store
from tests.makers import TEAM, a_plan, a_reply

PLACES = [(ChannelId("D1"), "1.1"), (ChannelId("D1"), "2.2"), (ChannelId("D2"), "1.1")]
ODD = ["", "it's", '"', "[1]", "a,b", "日报", "\\", "{x}", "%s"]


def keep_replies(store: Store) -> None:
    for channel, ts in PLACES:
        key = ReplyId(f"{channel}-{ts}")
        store.replies.save(a_reply(id=key, channel=channel, ts=ts))


async def test_pairs_are_not_crossed(database: Database) -> None:
    def find(store: Store) -> list[set[tuple[ChannelId, str]]]:
        keep_replies(store)
        first, second, third = PLACES
        nowhere = (ChannelId("D2"), "2.2")
        return [
            set(store.replies.at_each(asked, lock=lock))
            for asked in ([second, third, nowhere], [first], [nowhere], [])
            for lock in (False, True)
        ]

    found = await database.transact(TEAM, find)
    assert found[::2] == found[1::2] == [set(PLACES[1:]), {PLACES[0]}, set(), set()]


async def test_whatever_a_value_holds_it_is_one_value(database: Database) -> None:
    def find(store: Store) -> list[str]:
        for n, odd in enumerate(ODD):
            store.plans.save(a_plan(id=PlanId(odd), number=n + 1))
        found = store.plans.with_ids({PlanId(each) for each in [*ODD[1:], "other"]})
        return sorted(found)

    assert await database.transact(TEAM, find) == sorted(ODD[1:])


async def test_states_are_asked_for_as_they_are_kept(database: Database) -> None:
    lead = UserId("ULEAD")

    def find(store: Store) -> list[list[str]]:
        for n, state in enumerate((State.DRAFT, State.ACTIVE, State.CLOSED)):
            plan = a_plan(id=PlanId(state.value), number=n + 1, lead=lead, state=state)
            store.plans.save(plan)
        asked = ([State.ACTIVE], [State.ACTIVE, State.CLOSED], list(State))
        return [
            [each.id for each in store.plans.concerning(lead, states)]
            for states in asked
        ]

    assert await database.transact(TEAM, find) == [
        ["active"],
        ["active", "closed"],
        ["draft", "active", "closed"],
    ]


async def test_however_many_are_asked_for_it_is_one_statement(
    database: Database,
) -> None:
    await database.transact(TEAM, keep_replies)
    said: set[str] = set()
    event.listen(
        database.engine, "before_cursor_execute", lambda *args: said.add(args[2])
    )

    def find(store: Store) -> int:
        found = 0
        for number in (1, 2, 3, 40):
            places = [*PLACES, *((ChannelId(f"D{n}"), "9.9") for n in range(9, 60))]
            found += len(store.replies.at_each(places[:number]))
        return found

    assert await database.transact(TEAM, find) == 1 + 2 + 3 + 3
    assert len([each for each in said if "FROM reply" in each]) == 1


async def test_rows_are_found_by_the_index(sqlite_database: Database) -> None:
    said: list[tuple[str, tuple[str, ...]]] = []
    event.listen(
        sqlite_database.engine,
        "before_cursor_execute",
        lambda *args: said.append((args[2], args[3])),
    )
    await sqlite_database.transact(TEAM, lambda store: store.goals.of([PlanId("p")]))
    with sqlite_database.engine.connect() as connection:
        (asked,) = [each for each in said if "FROM goal" in each[0]]
        explain = f"EXPLAIN QUERY PLAN {asked[0]}"
        plan = [each.detail for each in connection.exec_driver_sql(explain, asked[1])]
    assert "(workspace_id=? AND plan_id=?)" in plan[0]
