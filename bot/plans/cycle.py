"""From a closed plan to the form of its next cycle: what is left of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.plans.drafts import Draft, DraftAction, DraftGoal
from bot.plans.evaluating import is_reached
from bot.plans.evaluation import Evaluation, Outcome
from bot.plans.goals import Goal
from bot.plans.measures import written


def next_cycle(
    draft: Draft, left: Sequence[Goal], evaluation: Evaluation | None, today: date
) -> Draft:
    """Return the form of the next cycle; `draft` holds a closed plan's `left` goals.

    A goal starts from its last reading; a date that is gone by is to be set anew.
    """
    goals = tuple(
        _fresh(entry, last_of(goal, evaluation), today)
        for entry, goal in zip(draft.goals, left, strict=True)
    )
    actions = tuple(
        replace(
            each,
            id=None,
            number=None,
            was_due=None,
            due=_ahead(each.due, today),
            begins=_ahead(each.begins, today),
        )
        for each in draft.actions
    )
    return replace(
        draft,
        plan_id=None,
        code=None,
        previous=draft.plan_id,
        last_number=0,
        goals=goals or (DraftGoal(key="g1"),),
        actions=actions or (DraftAction(key="a1"),),
    )


def is_left(goal: Goal, evaluation: Evaluation | None) -> bool:
    """Tell whether a goal was not reached; without figures the outcome tells."""
    target = goal.metric.target if goal.metric else None
    if target is None or last_of(goal, evaluation) is None:
        return evaluation is None or evaluation.outcome is not Outcome.MET
    return not is_reached(goal, evaluation.of(goal.id) if evaluation else None)


def last_of(goal: Goal, evaluation: Evaluation | None) -> float | None:
    """Return a goal's last figure: the evaluation's, else its latest reading."""
    result = evaluation.of(goal.id) if evaluation else None
    return result.last if result else goal.value


def _fresh(entry: DraftGoal, last: float | None, today: date) -> DraftGoal:
    return replace(
        entry,
        id=None,
        baseline=entry.baseline if last is None else written(last),
        due=_ahead(entry.due, today),
        was_due=None,
    )


def _ahead(day: date | None, today: date) -> date | None:
    return day if day and day > today else None
