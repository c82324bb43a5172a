"""Schedules follow people, their plans and their zones."""

from datetime import UTC, datetime, time
from typing import Any

import pytest

from bot.checkins.schedules import Recurring, Schedule
from bot.ids import UserId
from bot.plans.plan import State, Weekly
from bot.plans.progress import Status
from handlers.checkins.schedules import reschedule, reschedule_plan
from storage.database import Store
from tests.handlers.workspace import Workspace
from tests.makers import NOW, OWNER, a_person, a_plan, an_action

PLAN = a_plan(checkin=Weekly(weekday=4, at=time(10)))
EARLIER = a_plan(number=2, checkin=Weekly(weekday=1, at=time(15)))


async def weekly(
    workspace: Workspace, now: datetime = NOW, user: UserId = OWNER
) -> Schedule | None:
    def read(store: Store) -> Schedule | None:
        reschedule(store, [user], now)
        return store.schedules.get(f"{Recurring.CHECKIN.value}:{user}")

    return await workspace.stored(read)


async def planted(workspace: Workspace, **owner: Any) -> None:
    await workspace.plant(a_person("UOWNER", **owner), PLAN, EARLIER)
    await workspace.plant(an_action(plan_id=PLAN.id))


async def test_earliest_hour_of_all_plans_counts(workspace: Workspace) -> None:
    await planted(workspace)
    alone = await weekly(workspace)
    assert alone is not None
    assert (alone.weekday, alone.at) == (4, time(10))

    await workspace.plant(an_action(plan_id=EARLIER.id))
    both = await weekly(workspace)
    assert both is not None
    assert (both.weekday, both.at) == (1, time(15))
    assert both.next_at == datetime(2026, 3, 10, 15, tzinfo=UTC)


async def test_own_day_and_hour_win(workspace: Workspace) -> None:
    await planted(workspace, weekday=2, own_zone="Asia/Tokyo")
    own = await weekly(workspace)
    assert own is not None
    assert (own.weekday, own.at, own.zone) == (2, time(10), "Asia/Tokyo")
    assert own.next_at == datetime(2026, 3, 11, 1, tzinfo=UTC)


async def test_what_did_not_change_keeps_its_moment(workspace: Workspace) -> None:
    await planted(workspace)
    first = await weekly(workspace)
    late = datetime(2026, 3, 13, 12, tzinfo=UTC)  # due, and not yet planned
    assert await weekly(workspace, late) == first


@pytest.mark.parametrize("how", ["closed", "paused", "gone"])
async def test_nothing_to_ask_is_no_schedule(workspace: Workspace, how: str) -> None:
    await planted(workspace)
    assert await weekly(workspace) is not None
    if how == "closed":

        def close(store: Store) -> None:
            [action] = store.actions.open_of(OWNER)
            closed = an_action(id=action.id, plan_id=PLAN.id, status=Status.DONE)
            store.actions.save(closed)

        await workspace.stored(close)
    elif how == "paused":
        await workspace.plant(a_plan(id=PLAN.id, state=State.PAUSED))
    else:
        await workspace.plant(a_person("UOWNER", is_active=False))

    assert await weekly(workspace) is None


async def test_recap_follows_the_plans_life(workspace: Workspace) -> None:
    plan = a_plan(zone="Asia/Shanghai")

    def recap(store: Store, plan_now: Any) -> Schedule | None:
        reschedule_plan(store, plan_now, datetime(2026, 4, 15, tzinfo=UTC))
        return store.schedules.get(f"{Recurring.RECAP.value}:{plan.id}")

    running = await workspace.stored(lambda store: recap(store, plan))
    assert running is not None
    assert running.next_at == datetime(2026, 5, 6, 2, tzinfo=UTC)
    closed = a_plan(id=plan.id, state=State.CLOSED)
    assert await workspace.stored(lambda store: recap(store, closed)) is None
