"""An individual plan says so where its causes lie mostly outside the person."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.plans.diagnosis import Cause, Level
from bot.plans.fairness import fairness
from bot.plans.plan import Kind
from bot.plans.progress import Status
from tests.makers import a_cause, a_goal, a_plan, a_strategy, an_action

PLAN = a_plan(kind=Kind.INDIVIDUAL, subject="UWANG", channel=None)
GOAL = a_goal(plan_id=PLAN.id)
OWN = a_cause(level=Level.INDIVIDUAL, impact=2)
PROCESS = a_cause(level=Level.PROCESS, impact=3)
STRATEGY = a_strategy(PROCESS, GOAL)
COMPANY = an_action(owner="UBO", strategy_id=STRATEGY.id)


def test_impact_weighs_not_the_number_of_causes() -> None:
    light = [replace(OWN, impact=1) for _ in range(3)]

    fair = fairness(PLAN, [*light, replace(PROCESS, impact=5)], [], [], "")

    assert fair.outside == 5 / 8
    assert fair.is_open


def test_half_is_not_mostly() -> None:
    fair = fairness(PLAN, [OWN, replace(PROCESS, impact=2)], [], [], "")

    assert not fair.is_doubtful
    assert not fair.is_open


def test_an_action_of_somebody_else_answers_it() -> None:
    fair = fairness(PLAN, [OWN, PROCESS], [STRATEGY], [COMPANY], "")

    assert fair.is_doubtful
    assert fair.company == (COMPANY,)
    assert not fair.is_open


@pytest.mark.parametrize(
    "change",
    [{"owner": PLAN.subject}, {"status": Status.DROPPED}, {"strategy_id": None}],
)
def test_what_is_not_the_companys_part_leaves_it_open(change: dict[str, Any]) -> None:
    action = replace(COMPANY, **change)

    assert fairness(PLAN, [OWN, PROCESS], [STRATEGY], [action], "").is_open


def test_an_action_that_treats_the_persons_own_cause_leaves_it_open() -> None:
    own = replace(STRATEGY, cause_id=OWN.id)

    assert fairness(PLAN, [OWN, PROCESS], [own], [COMPANY], "").is_open


def test_a_written_reason_answers_it_and_blanks_do_not() -> None:
    assert not fairness(PLAN, [PROCESS], [], [], "They asked for it").is_open
    assert fairness(PLAN, [PROCESS], [], [], "  ").is_open


def test_a_team_plan_and_one_without_causes_are_never_in_doubt() -> None:
    team = replace(PLAN, kind=Kind.TEAM)

    assert not fairness(team, [PROCESS], [], [], "").is_doubtful
    assert not fairness(PLAN, [], [], [], "").is_doubtful


@given(
    st.lists(
        st.builds(
            lambda level, impact: a_cause(level=level, impact=impact),
            st.sampled_from(Level),
            st.integers(1, 5),
        )
    )
)
def test_it_is_open_exactly_where_more_than_half_lies_elsewhere(
    causes: list[Cause],
) -> None:
    own = sum(c.impact for c in causes if c.level is Level.INDIVIDUAL)
    total = sum(c.impact for c in causes)

    assert fairness(PLAN, causes, [], [], "").is_open == (total - own > own)
