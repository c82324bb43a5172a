"""What goes wrong for one holds up no other, and nothing is remembered for ever."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.checkins.schedules import Recurring, Schedule
from bot.deliveries import Kind
from bot.ids import UserId, WorkspaceId
from handlers.checkins.schedules import reschedule
from handlers.clock import ask, housekeep
from storage.database import Store
from tests.handlers.workspace import Workspace
from tests.makers import NOW, OWNER, TEAM, a_person, a_plan, an_action

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
    workspace: Workspace,
) -> None:
    await planted(workspace)
    right = await workspace.stored(weekly)
    wrong = replace(right, zone="Nowhere/AtAll")
    await workspace.stored(lambda store: store.schedules.save(wrong))
    workspace.now = FRIDAY

    await ask.tick(workspace.deps)
    await ask.tick(workspace.deps)
    others = await workspace.stored(lambda store: prompts(store, OTHER))
    kept = await workspace.stored(weekly)
    await workspace.stored(lambda store: store.schedules.save(right))
    await ask.tick(workspace.deps)

    assert (others, kept) == (1, wrong)
    assert await workspace.stored(lambda store: prompts(store, OWNER)) == 1


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
