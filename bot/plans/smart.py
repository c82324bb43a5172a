"""The five SMART checks of a goal: what passes, and what is missing."""

import re
from collections.abc import Mapping, Sequence
from enum import Enum

from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.progress import Status
from bot.plans.strategies import Strategy

WORDS = 4
PER_WORD = 2  # Chinese characters to a word
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W_\u3400-\u9fff]+")


class Check(Enum):
    """What a goal should be."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACHIEVABLE = "achievable"
    RELEVANT = "relevant"
    TIME_BOUND = "time_bound"


class Gap(Enum):
    """What is missing."""

    SHORT = "short"
    NO_METRIC = "no_metric"
    NO_BASELINE = "no_baseline"
    NO_TARGET = "no_target"
    NO_STRATEGY = "no_strategy"
    NO_ACTION = "no_action"
    ACTIONS_LATER = "actions_later"
    NO_OBJECTIVE = "no_objective"
    NO_DATE = "no_date"


Checks = Mapping[Check, Gap | None]


def checks(
    goal: Goal, strategies: Sequence[Strategy], actions: Sequence[Action]
) -> Checks:
    """Return what is missing for each check; None where it is passed."""
    return {
        Check.SPECIFIC: None if words_in(goal.statement) >= WORDS else Gap.SHORT,
        Check.MEASURABLE: _measurable(goal),
        Check.ACHIEVABLE: _achievable(goal, strategies, actions),
        Check.RELEVANT: None if goal.objective else Gap.NO_OBJECTIVE,
        Check.TIME_BOUND: None if goal.due else Gap.NO_DATE,
    }


def words_in(text: str) -> float:
    """Return how many words a text has; Chinese ones are counted by characters."""
    return len(_WORD.findall(text)) + len(_CHINESE.findall(text)) / PER_WORD


def _measurable(goal: Goal) -> Gap | None:
    if goal.metric is None:
        return Gap.NO_METRIC
    if goal.metric.baseline is None:
        return Gap.NO_BASELINE
    return Gap.NO_TARGET if goal.metric.target is None else None


def _achievable(
    goal: Goal, strategies: Sequence[Strategy], actions: Sequence[Action]
) -> Gap | None:
    """Return what keeps it out of reach: no way to it, nobody on it, or too late."""
    serving = {
        each.id for each in strategies if each.goal_id == goal.id and each.is_followed
    }
    if not serving:
        return Gap.NO_STRATEGY
    carrying = [
        each
        for each in actions
        if each.strategy_id in serving and each.status is not Status.DROPPED
    ]
    if not carrying:
        return Gap.NO_ACTION
    due = goal.due
    late = due and all(each.due is None or each.due > due for each in carrying)
    return Gap.ACTIONS_LATER if late else None
