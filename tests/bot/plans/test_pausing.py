"""Dates move on by the working days that a plan rested, and that is no slip."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.plans.changes import What
from bot.plans.pausing import Turning, moves, rest_of
from bot.plans.plan import State
from bot.plans.progress import Stated, Status
from tests.makers import LEAD, NOW, a_goal, a_plan, a_statement, an_action

SHANGHAI, UTC_ZONE = "Asia/Shanghai", "UTC"
PLAN = a_plan()
RESTING = a_plan(id=PLAN.id, state=State.PAUSED)
ACTION = an_action(plan_id=PLAN.id)
GOAL = a_goal(plan_id=PLAN.id)


def at(month: int, day: int) -> datetime:
    return datetime(2026, month, day, 9, tzinfo=UTC)


def lost(since: datetime, until: datetime, zone: str) -> int:
    change = Turning(PLAN, LEAD, since).to(State.PAUSED).change
    rest = rest_of(RESTING, [change], zone, until)
    assert rest is not None
    return rest.days


@pytest.mark.parametrize(
    ("since", "until", "zone", "days"),
    [
        (at(3, 9), at(3, 9), UTC_ZONE, 0),
        (at(3, 9), at(3, 10), UTC_ZONE, 1),
        (at(3, 6), at(3, 9), UTC_ZONE, 1),
        (at(3, 7), at(3, 9), UTC_ZONE, 0),
        (at(3, 9), at(4, 9), UTC_ZONE, 23),
        (at(9, 28), at(10, 12), SHANGHAI, 6),  # a week of holiday, a Saturday worked
    ],
)
def test_working_days_are_counted_on_the_leads_calendar(
    since: datetime, until: datetime, zone: str, days: int
) -> None:
    assert lost(since, until, zone) == days


def test_a_plan_that_goes_on_has_no_rest() -> None:
    assert rest_of(PLAN, [], UTC_ZONE, NOW) is None


def test_the_last_rest_counts() -> None:
    first = Turning(PLAN, LEAD, at(1, 5)).to(State.PAUSED).change
    last = Turning(PLAN, LEAD, at(3, 9)).to(State.PAUSED).change

    rest = rest_of(RESTING, [first, last], UTC_ZONE, at(3, 11))

    assert rest is not None
    assert (rest.since, rest.days) == (date(2026, 3, 9), 2)


def test_moved_dates_are_no_slip_and_keep_the_first() -> None:
    late = a_statement(Stated(due=date(2026, 3, 17)), action_id=ACTION.id, at=NOW)
    action = ACTION.standing([late])
    done = an_action(plan_id=PLAN.id, number=2, status=Status.DONE)
    paused = Turning(PLAN, LEAD, NOW).to(State.PAUSED).change
    until = NOW + timedelta(days=7)
    rest = rest_of(RESTING, [paused], UTC_ZONE, until)
    assert rest is not None

    revision = Turning(RESTING, LEAD, until).resumed(
        rest, moves([GOAL], [action, done])
    )

    (moved,) = revision.actions
    assert (moved.due, moved.planned_due) == (date(2026, 3, 24), date(2026, 3, 20))
    assert (moved.first_due, moved.slips) == (date(2026, 3, 13), 1)
    assert moved.standing([late, *revision.statements]) == moved
    assert [goal.due for goal in revision.goals] == [date(2026, 7, 7)]
    assert (revision.plan.state, revision.plan.version) == (State.ACTIVE, 2)
    assert [change.what for change in revision.change.changes] == [
        What.GOAL_DUE,
        What.ACTION_DUE,
        What.STATE,
    ]


def test_a_plan_turned_without_dates_keeps_its_version() -> None:
    revision = Turning(RESTING, LEAD, NOW).to(State.ACTIVE)

    assert (revision.plan.state, revision.plan.version) == (State.ACTIVE, 1)
    assert not revision.actions
