"""How far a goal is, from the readings of the actions that measure it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.ids import ActionId
from bot.plans.actions import Action, Progress
from bot.plans.goals import Goal


def measures(action: Action, goal: Goal) -> bool:
    """Tell whether the action's readings are readings of the goal's measure."""
    if action.metric is None or goal.metric is None:
        return False
    same = action.metric.name.strip().casefold() == goal.metric.name.strip().casefold()
    return same and action.plan_id == goal.plan_id


def measured(
    goal: Goal, actions: Iterable[Action], statements: Iterable[Progress]
) -> Goal:
    """Return the goal with the latest reading of its measure; else as it stands.

    `statements` need only be those about actions that share the measure; without any,
    the reading that an action stands at counts, by the action's last word.
    """
    alike = {each.id: each for each in actions if measures(each, goal)}
    said: list[tuple[datetime, float]] = [
        (each.at, each.stated.value)
        for each in statements
        if each.action_id in alike
        and each.withdrawn_at is None
        and each.stated.value is not None
    ]
    stood = [
        (each.updated_at, each.value)
        for each in alike.values()
        if each.value is not None and each.updated_at is not None
    ]
    latest = max(said or stood, default=None)
    return goal if latest is None else replace(goal, value=latest[1])


def contested(goals: Iterable[Goal], actions: Iterable[Action]) -> list[ActionId]:
    """Return the actions of which several have readings of one goal's measure.

    Only for these must one look at the statements to know the latest.
    """
    found: list[ActionId] = []
    pool = [each for each in actions if each.value is not None]
    for goal in goals:
        alike = [each.id for each in pool if measures(each, goal)]
        found += alike if len(alike) > 1 else []
    return found
