"""How a plan was carried out, in figures; what is owed, and what is missed."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.ids import UserId
from bot.plans.actions import Action
from bot.plans.evaluating import begun, duties, faults, is_reached, with_goals
from bot.plans.evaluation import Evaluation, Field, MissCause, Outcome, Problem, Result
from bot.plans.plan import Kind
from bot.plans.progress import Metric, Status
from bot.plans.support import SupportKind
from bot.reports.evaluation import Figures, Share, figures
from bot.reports.lateness import Days
from tests.makers import LEAD, NOW, a_checkin, a_goal, a_plan, an_action

DUE = date(2026, 3, 13)
PLAN = a_plan()
ABOUT_ONE = a_plan(kind=Kind.INDIVIDUAL, subject="USUBJECT", channel=None)


def calendar(_: UserId) -> Days:
    return Days(date(2026, 6, 1), lambda day: day.weekday() < 5)


def done_on(day: int, **changes: Any) -> Action:
    closed = datetime(2026, 3, day, 23, tzinfo=NOW.tzinfo)
    return an_action(status=Status.DONE, closed_at=closed, **changes)


def of(*actions: Action) -> Figures:
    return figures(PLAN, actions, [], calendar)


@pytest.mark.parametrize(
    ("action", "in_time"),
    [
        (done_on(13), 1),
        (done_on(14), 0),
        (done_on(16, buffer=1), 1),
        (done_on(17, buffer=1), 0),
        (done_on(19, due=date(2026, 3, 20), slips=1), 0),
        (an_action(), 0),
    ],
)
def test_on_time_is_by_the_plans_date_and_buffer(action: Action, in_time: int) -> None:
    assert of(action).on_time == Share(in_time, 1)


def test_what_was_dropped_or_has_no_date_is_not_judged() -> None:
    found = of(
        an_action(status=Status.DROPPED, slips=3),
        done_on(13, planned_due=None, due=None),
        an_action(slips=2),
    )

    assert found.on_time == Share(0, 1)
    assert found.done == Share(1, 2)
    assert found.slips == 2


def test_the_last_day_ends_where_the_plan_lives() -> None:
    late = done_on(13)
    east = a_plan(zone="Asia/Shanghai")

    assert figures(PLAN, [late], [], calendar).on_time == Share(1, 1)
    assert figures(east, [late], [], calendar).on_time == Share(0, 1)


def test_skipped_weeks_and_other_plans_are_not_unanswered() -> None:
    mine, other = an_action(), an_action()
    asked = [
        a_checkin(mine, other, answered=(mine.id,)),
        a_checkin(mine, other, answered=(other.id,)),
        a_checkin(mine, skipped_at=NOW),
        a_checkin(other, answered=(other.id,)),
    ]

    assert figures(PLAN, [mine], asked, calendar).answered == Share(1, 2)


def test_in_a_plan_about_one_person_what_others_do_is_support() -> None:
    own = an_action(owner="USUBJECT")
    coaching = an_action(owner="UCOACH", status=Status.DONE)
    tool = an_action(owner="UIT")

    found = figures(ABOUT_ONE, [own, coaching, tool], [], calendar)

    assert found.support == Share(1, 2)
    assert duties(ABOUT_ONE, [own, coaching, tool]) == [tool]


def test_what_is_blocked_or_waits_for_help_is_owed_in_any_plan() -> None:
    waiting = an_action(help=True)
    blocked = an_action(status=Status.BLOCKED)
    support = an_action(support=SupportKind.OTHER)
    going = an_action(status=Status.IN_PROGRESS)
    given_up = an_action(status=Status.DROPPED, support=SupportKind.OTHER)

    every = [waiting, blocked, support, going, given_up]
    assert duties(PLAN, every) == [waiting, blocked, support]


@pytest.mark.parametrize(
    ("baseline", "target", "after", "reached"),
    [
        (8.4, 6, "6", True),
        (8.4, 6, "6.1 min", False),
        (50, 80, "80", True),
        (50, 80, "79.9", False),
        (None, 80, "81", True),
        (8.4, None, "9", True),
        (8.4, 6, "", True),
    ],
)
def test_a_goal_is_reached_at_its_target_on_its_way(
    baseline: float | None, target: float | None, after: str, *, reached: bool
) -> None:
    metric = Metric(name="handle time", unit="min", baseline=baseline, target=target)
    goal = a_goal(metric=metric)
    result = Result(goal_id=goal.id, after=after, unit="min")

    assert is_reached(goal, result) is reached


def test_nothing_is_wrong_with_a_withdrawn_plan_but_for_missing_words() -> None:
    goal = a_goal(value=8.0)
    blank = begun(PLAN, [goal], LEAD, NOW)

    found = faults(blank, [goal], [])
    assert found == {
        (Field.SAYS, ""): Problem.MISSING,
        (Field.REASONS, ""): Problem.MISSING,
        (Field.OUTCOME, ""): Problem.MISSING,
    }
    kept = _with(blank, outcome=Outcome.WITHDRAWN)
    assert faults(kept, [goal], [an_action(support=SupportKind.OTHER)]) == {}
    extended = _with(blank, outcome=Outcome.EXTENDED)
    assert faults(extended, [goal], []) == {(Field.MISS, ""): Problem.WHY_MISSED}
    told = _with(blank, outcome=Outcome.NOT_MET, miss=MissCause.GOAL)
    assert faults(told, [goal], [an_action()]) == {(Field.OWED, ""): Problem.STILL_OWED}


def test_readings_that_came_later_fill_what_was_left_empty() -> None:
    goal = a_goal()
    before = begun(PLAN, [goal], LEAD, NOW)
    later = begun(PLAN, [a_goal(id=goal.id, value=5.5)], LEAD, NOW + timedelta(days=1))

    [result] = with_goals(before, later).results

    assert (result.before, result.after) == ("8.4", "5.5")


def _with(evaluation: Evaluation, **changes: Any) -> Evaluation:
    return replace(evaluation, says="Better", reasons="Facts", **changes)
