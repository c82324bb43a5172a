"""What goes wrong for one holds up no other, and nothing is remembered for ever."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.checkins.schedules import Recurring, Schedule
from bot.deliveries import DeliveryState, Kind
from bot.ids import UserId, WorkspaceId
from handlers.checkins.schedules import reschedule
from handlers.clock import ask, housekeep
from storage.database import Machinery, Store
from storage.queue import Queue
from tests.handlers.workspace import Workspace
from tests.makers import NOW, OWNER, TEAM, a_delivery, a_person, a_plan, an_action

OTHER, LEAD = UserId("UOTHER"), UserId("ULEAD")
FRIDAY = datetime(2026, 3, 13, 10, tzinfo=UTC)
ELSEWHERE = WorkspaceId("T9")
DAY = timedelta(days=1)


async def planted(workspace: Workspace) -> None:
    """Store two people who are asked every Friday."""
    plan = a_plan()
    people = [a_person(user) for user in (OWNER, OTHER, LEAD)]
    actions = [
        an_action(plan_id=plan.id, number=n, owner=user)
        for n, user in enumerate((OWNER, OTHER), start=1)
    ]
    await workspace.plant(*people, plan, *actions)
    await workspace.stored(
        lambda store: reschedule(store, [OWNER, OTHER], workspace.now)
    )


def weekly(store: Store) -> Schedule:
    [found] = [
        each for each in store.schedules.of(OWNER) if each.kind is Recurring.CHECKIN
    ]
    return found


def prompts(store: Store, user: UserId) -> int:
    log = store.deliveries.log_of(user)
    return len([each for each in log if each.kind is Kind.PROMPT])


async def test_one_who_cannot_be_planned_for_holds_up_no_other(
    any_workspace: Workspace,
) -> None:
    workspace = any_workspace
    await planted(workspace)
    right = await workspace.stored(weekly)
    wrong = replace(right, zone="Nowhere/AtAll")
    await workspace.stored(lambda store: store.schedules.save(wrong))
    workspace.now = FRIDAY

    await ask.tick(workspace.deps)
    others = await workspace.stored(lambda store: prompts(store, OTHER))
    kept = await workspace.stored(weekly)
    await workspace.stored(lambda store: store.schedules.save(right))
    await ask.tick(workspace.deps)

    assert (others, kept) == (1, wrong)
    assert await workspace.stored(lambda store: prompts(store, OWNER)) == 1


async def test_what_cannot_be_planned_is_an_error_once_and_tried_ever_more_seldom(
    any_workspace: Workspace,
) -> None:
    workspace = any_workspace
    await planted(workspace)
    wrong = replace(await workspace.stored(weekly), zone="Nowhere/AtAll")
    await workspace.stored(lambda store: store.schedules.save(wrong))
    workspace.now = FRIDAY

    with capture_logs() as logged:
        for _ in range(24 * 12):  # a day, every five minutes
            await ask.tick(workspace.deps)
            workspace.now += timedelta(minutes=5)

    told = [each for each in logged if each["event"] == "not_planned"]
    assert {each["reference"] for each in told} == {wrong.id}
    assert [each["log_level"] for each in told].count("error") == 1
    assert 5 <= len(told) <= 9


async def test_after_a_clock_was_set_back_it_is_tried_again(
    any_workspace: Workspace,
) -> None:
    workspace = any_workspace
    await planted(workspace)
    right = await workspace.stored(weekly)

    def far_ahead(store: Store) -> None:
        store.schedules.put_off(right.id, FRIDAY + 30 * DAY)

    await workspace.stored(far_ahead)
    workspace.now = FRIDAY
    await ask.tick(workspace.deps)

    assert await workspace.stored(lambda store: prompts(store, OWNER)) == 1


@pytest.mark.parametrize(
    ("column", "value"), [("at", "noon"), ("next_at", "1999-not-a-day")]
)
async def test_one_that_cannot_be_read_is_made_anew_and_holds_up_no_other(
    workspace: Workspace, column: str, value: str
) -> None:
    """PostgreSQL keeps no such times."""
    await planted(workspace)
    right = await workspace.stored(weekly)
    await spoilt(workspace, right.id, column, value)
    workspace.now = FRIDAY

    with capture_logs() as logged:
        await ask.tick(workspace.deps)
        await ask.tick(workspace.deps)

    for user in (OWNER, OTHER):
        asked = await workspace.stored(partial(prompts, user=user))
        assert asked == 1, user
    renewed = [each for each in logged if each["event"] == "schedule_renewed"]
    assert [each["reference"] for each in renewed] == [right.id]
    again = await workspace.stored(weekly)
    assert (again.at, again.zone) == (right.at, right.zone)
    assert again.next_at > workspace.now


async def test_one_that_cannot_be_read_is_made_anew_before_anybody_stumbles(
    any_workspace: Workspace,
) -> None:
    workspace = any_workspace
    await planted(workspace)
    right = await workspace.stored(weekly)
    await spoilt(workspace, right.id, "kind", "of a later version")

    with capture_logs() as logged:
        await housekeep.tick(workspace.deps)

    [told] = logged
    assert (told["event"], told["reference"]) == ("schedule_renewed", right.id)
    assert await workspace.stored(weekly) == right


async def spoilt(workspace: Workspace, schedule: str, column: str, value: str) -> None:
    """Write into its row what can be no value of the column."""

    def spoil(machinery: Machinery) -> None:
        machinery._transaction.execute(
            text(f"UPDATE schedule SET {column} = :value WHERE id = :id"),  # noqa: S608
            {"value": value, "id": schedule},
        )

    await workspace.deps.database.run(spoil)


async def test_what_ended_two_years_ago_is_forgotten_and_nothing_that_is_open(
    any_workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = any_workspace
    monkeypatch.setattr(housekeep, "FORGOTTEN_AT_ONCE", 2)
    old, young = (workspace.now - timedelta(days=days) for days in (731, 729))
    sizes: list[int] = []
    forget = Queue.forget_before

    def watched(queue: Queue, moment: datetime, *, most: int) -> int:
        sizes.append(forget(queue, moment, most=most))
        return sizes[-1]

    monkeypatch.setattr(Queue, "forget_before", watched)

    def plan(store: Store) -> None:
        for state in DeliveryState:
            for due_at in (old, young):
                store.deliveries.save(
                    a_delivery(state=state, due_at=due_at, created_at=due_at)
                )

    await workspace.stored(plan)
    await housekeep.tick(workspace.deps)

    left = await workspace.stored(lambda store: store.deliveries._all())
    assert {each.state for each in left if each.due_at == old} == {
        DeliveryState.PLANNED,
        DeliveryState.CLAIMED,
    }
    assert {each.state for each in left if each.due_at == young} == set(DeliveryState)
    assert sizes == [2, 2, 0]


async def test_a_workspace_in_trouble_holds_up_no_other(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    await planted(workspace)
    there = workspace.deps.of(ELSEWHERE)
    here = await workspace.stored(weekly)
    await there.transact(lambda store: store.schedules.save(here))
    seen, tidy = [], housekeep.tidy

    def stumbles(store: Store, users: set[UserId], now: datetime) -> None:
        seen.append(store.workspace)
        if len(seen) == 1:
            raise ConnectionError
        tidy(store, users, now)

    monkeypatch.setattr(housekeep, "tidy", stumbles)
    await housekeep.tick(workspace.deps)

    assert sorted(seen) == sorted([TEAM, ELSEWHERE])


async def test_events_are_forgotten_also_where_nothing_recurs(
    workspace: Workspace,
) -> None:
    there = workspace.deps.of(ELSEWHERE)

    def is_new(store: Store, event: str, at: datetime) -> bool:
        return store.events.is_new(event, at)

    await there.transact(is_new, "Ev1", NOW - 8 * DAY)
    await there.transact(is_new, "Ev2", NOW - DAY)
    await housekeep.tick(workspace.deps)

    assert await there.transact(is_new, "Ev1", NOW)
    assert not await there.transact(is_new, "Ev2", NOW)
