"""Each goal passes a SMART check, or is told what is missing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from bot.people import Language
from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.progress import Metric, Status
from bot.plans.smart import Check, Gap, checks, words_in
from bot.plans.strategies import Strategy
from bot.texts import TEXTS
from tests.makers import a_cause, a_goal, a_strategy, an_action

GOAL = replace(
    a_goal(statement="Cut handle time to 6 min"), objective="Quick help for customers"
)
STRATEGY = a_strategy(a_cause(), GOAL)
ACTION = an_action(strategy_id=STRATEGY.id, due=date(2026, 5, 1))


def gaps(
    goal: Goal = GOAL,
    strategies: Sequence[Strategy] = (STRATEGY,),
    actions: Sequence[Action] = (ACTION,),
) -> set[Gap]:
    return {gap for gap in checks(goal, strategies, actions).values() if gap}


def test_a_goal_with_all_of_it_passes_all_five() -> None:
    assert set(checks(GOAL, [STRATEGY], [ACTION])) == set(Check)
    assert gaps() == set()


@pytest.mark.parametrize(
    ("goal", "gap"),
    [
        (replace(GOAL, statement="Be better"), Gap.SHORT),
        (replace(GOAL, statement="提高效率"), Gap.SHORT),
        (replace(GOAL, metric=None), Gap.NO_METRIC),
        (replace(GOAL, metric=Metric(name="time", target=6)), Gap.NO_BASELINE),
        (replace(GOAL, metric=Metric(name="time", baseline=8)), Gap.NO_TARGET),
        (replace(GOAL, objective=None), Gap.NO_OBJECTIVE),
        (replace(GOAL, due=None), Gap.NO_DATE),
        (replace(GOAL, due=date(2026, 4, 1)), Gap.ACTIONS_LATER),
    ],
)
def test_what_is_missing_is_named(goal: Goal, gap: Gap) -> None:
    assert gaps(goal) == {gap}


def test_a_goal_is_achievable_by_a_strategy_that_somebody_carries_out() -> None:
    assert gaps(strategies=[]) == {Gap.NO_STRATEGY}
    assert gaps(actions=[]) == {Gap.NO_ACTION}
    dropped = replace(ACTION, status=Status.DROPPED)
    assert gaps(actions=[dropped]) == {Gap.NO_ACTION}


def test_chinese_is_counted_by_characters() -> None:
    assert words_in("平均处理时长降到6分钟") >= 4
    assert words_in("Cut AHT to 6") == 4


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("gap", Gap)
def test_each_gap_has_its_fix_in_words(language: Language, gap: Gap) -> None:
    said = TEXTS[language].diagnosis.checks({Check.RELEVANT: gap})

    assert said.startswith("✗")
    assert len(said.splitlines()) == 2
