"""What was planned against what came, day by day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.plans.progress import Metric, Stated, Status
from bot.reports.courses import Course, Record, courses_of
from tests.makers import a_goal, a_plan, a_statement, an_action

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
PLAN = a_plan(created_at=START)
HANDLE_TIME = Metric(name="handle time", unit="min", baseline=10, target=6)
GOAL = a_goal(plan_id=PLAN.id, metric=HANDLE_TIME, due=date(2026, 3, 12))
MEASURES = an_action(plan_id=PLAN.id, metric=Metric(name="Handle time"))


def reading(day: int, value: float, **changes: Any) -> Any:
    at = datetime(2026, 3, day, 12, tzinfo=UTC)
    return a_statement(Stated(value=value), action_id=MEASURES.id, at=at, **changes)


def courses(*said: Any, last: date = date(2026, 3, 7), **changes: Any) -> list[Course]:
    base: dict[str, Any] = {
        "plan": PLAN,
        "goals": [GOAL],
        "actions": [MEASURES],
        "statements": said,
        "last": last,
    }
    return list(courses_of(Record(**base | changes)))


def test_a_goal_is_planned_evenly_and_actual_as_last_read() -> None:
    [course] = courses(reading(4, 9), reading(6, 7.5))

    assert course.goal == GOAL
    assert [each.planned for each in course.points] == [10, 9.6, 9.2, 8.8, 8.4, 8]
    assert [each.actual for each in course.points] == [10, 10, 9, 9, 7.5, 7.5]
    assert [each.day.day for each in course.points] == [2, 3, 4, 5, 6, 7]


def test_a_withdrawn_or_later_reading_is_not_drawn() -> None:
    [course] = courses(reading(4, 9), reading(5, 1, withdrawn_at=START), reading(9, 5))

    assert course.points[-1].actual == 9


def test_past_its_date_the_target_stays_planned() -> None:
    [course] = courses(reading(4, 9), last=date(2026, 5, 1))

    assert len(course.points) == 12
    assert course.points[0].day == START.date()
    assert course.points[-1].day == date(2026, 5, 1)
    assert course.points[-1].planned == 6
    days = [each.day for each in course.points]
    assert len(set(days)) == 12
    assert days == sorted(days)


@pytest.mark.parametrize("last", [START.date(), START.date() - timedelta(days=3)])
def test_on_its_first_day_there_is_nothing_to_draw(last: date) -> None:
    assert courses(reading(2, 9), last=last) == []


@pytest.mark.parametrize(
    "goal",
    [
        replace(GOAL, due=None),
        replace(GOAL, due=START.date()),
        replace(GOAL, metric=None),
        replace(GOAL, metric=Metric(name="handle time", target=6)),
    ],
)
def test_a_goal_without_a_way_or_an_end_has_no_course(goal: Any) -> None:
    assert courses(reading(4, 9), goals=[goal]) == []


def test_only_two_goals_are_drawn() -> None:
    goals = [replace(GOAL, number=n) for n in (1, 2, 3)]

    found = courses(reading(4, 9), goals=goals)

    assert [each.goal for each in found] == goals[:2]


def test_without_readings_the_actions_done_are_drawn() -> None:
    actions = [
        an_action(
            planned_due=date(2026, 3, 4),
            due=date(2026, 3, 20),
            status=Status.DONE,
            closed_at=datetime(2026, 3, 6, 23, 30, tzinfo=UTC),
        ),
        an_action(planned_due=date(2026, 3, 5)),
        an_action(planned_due=date(2026, 3, 5), status=Status.DROPPED),
    ]

    [course] = courses(actions=actions)
    assert course.goal is None
    assert [each.planned for each in course.points] == [0, 0, 1, 2, 2, 2]
    assert [each.actual for each in course.points] == [0, 0, 0, 0, 1, 1]
    [east] = courses(
        actions=actions, plan=replace(PLAN, zone="Asia/Shanghai"), last=date(2026, 3, 7)
    )
    assert [each.actual for each in east.points] == [0, 0, 0, 0, 0, 1]
    assert courses(actions=actions[:1]) == []
