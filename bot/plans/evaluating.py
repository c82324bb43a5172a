"""From a plan to its evaluation: what is filled in, what is owed, what is wrong."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from bot.ids import UserId
from bot.plans.actions import Action
from bot.plans.depending import waits_for_support
from bot.plans.evaluation import (
    LONGEST,
    Evaluation,
    Field,
    Outcome,
    Problem,
    Result,
)
from bot.plans.goals import Direction, Goal
from bot.plans.measures import written
from bot.plans.plan import Kind, Plan
from bot.plans.progress import Status


def begun(plan: Plan, goals: Iterable[Goal], by: UserId, now: datetime) -> Evaluation:
    """Return a new evaluation; `goals` come with their latest readings."""
    return Evaluation(
        id=plan.id,
        by=by,
        begun_at=now,
        results=tuple(
            Result(
                goal_id=goal.id,
                before=_figure(goal.metric.baseline),
                after=_figure(goal.value),
                unit=goal.metric.unit or "",
            )
            for goal in goals
            if goal.metric
        ),
    )


def with_goals(evaluation: Evaluation, fresh: Evaluation) -> Evaluation:
    """Return what was written with the goals that there are now, where none is said."""
    merged = []
    for each in fresh.results:
        known = evaluation.of(each.goal_id)
        merged.append(
            each
            if known is None
            else replace(
                each,
                before=known.before or each.before,
                after=known.after or each.after,
            )
        )
    return replace(evaluation, results=tuple(merged))


def missed(goals: Iterable[Goal], evaluation: Evaluation) -> list[Goal]:
    """Return the goals whose last figure is short of the target."""
    return [each for each in goals if not is_reached(each, evaluation.of(each.id))]


def is_reached(goal: Goal, result: Result | None) -> bool:
    """Tell whether the last figure reaches the target; True where nobody knows."""
    last = result.last if result else goal.value
    target = goal.metric.target if goal.metric else None
    if last is None or target is None:
        return True
    return last <= target if goal.direction is Direction.DOWN else last >= target


def is_promised(action: Action, plan: Plan) -> bool:
    """Tell whether the action is support: in a plan about one person, all of others."""
    if action.status is Status.DROPPED:
        return False
    others = plan.kind is Kind.INDIVIDUAL and action.owner != plan.subject
    return action.is_support or others


def duties(plan: Plan, actions: Iterable[Action]) -> list[Action]:
    """Return what the company still owes: support not given, and what waits for it."""
    actions = tuple(actions)
    return [
        each
        for each in actions
        if each.status.is_open
        and (
            is_promised(each, plan)
            or each.help
            or each.status is Status.BLOCKED
            or waits_for_support(each, actions)
        )
    ]


def faults(
    evaluation: Evaluation, goals: Iterable[Goal], owed: Iterable[Action]
) -> dict[tuple[Field, str], Problem]:
    """Return what is wrong with an evaluation that is to close a plan."""
    found = figure_faults(evaluation)
    outcome = evaluation.outcome
    for field, text in (
        (Field.SAYS, evaluation.says),
        (Field.REASONS, evaluation.reasons),
        (Field.OWED, evaluation.owed),
    ):
        if len(text) > LONGEST:
            found[field, ""] = Problem.TOO_LONG
        elif not text and field is not Field.OWED:
            found[field, ""] = Problem.MISSING
    if outcome is None:
        found[Field.OUTCOME, ""] = Problem.MISSING
        return found
    short = outcome in (Outcome.PARTLY_MET, Outcome.NOT_MET)
    is_short = short or (outcome.judges_goals and missed(goals, evaluation))
    if is_short and evaluation.miss is None:
        found[Field.MISS, ""] = Problem.WHY_MISSED
    if outcome is Outcome.NOT_MET and list(owed) and not evaluation.owed:
        found[Field.OWED, ""] = Problem.STILL_OWED
    return found


def figure_faults(evaluation: Evaluation) -> dict[tuple[Field, str], Problem]:
    """Return which figures are none."""
    found: dict[tuple[Field, str], Problem] = {}
    for each in evaluation.results:
        if each.before.strip() and each.first is None:
            found[Field.BEFORE, each.goal_id] = Problem.NOT_A_NUMBER
        if each.after.strip() and each.last is None:
            found[Field.AFTER, each.goal_id] = Problem.NOT_A_NUMBER
    return found


def _figure(value: float | None) -> str:
    return "" if value is None else written(value)


def assessors(plan: Plan, actions: Iterable[Action]) -> set[UserId]:
    """Return who assesses their own part: the employee, or a team's owners.

    The lead writes the evaluation itself.
    """
    if plan.kind is Kind.INDIVIDUAL:
        return {plan.subject} if plan.subject else set()
    owners = {each.owner for each in actions if each.status is not Status.DROPPED}
    return owners - {plan.lead}


def end_of(goals: Iterable[Goal]) -> date | None:
    """Return the last date of a plan's goals; None where they have none."""
    return max((each.due for each in goals if each.due), default=None)
