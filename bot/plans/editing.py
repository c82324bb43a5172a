"""From a plan to the form that its lead edits it with."""

from collections.abc import Mapping
from datetime import datetime

from bot.ids import ActionId, DraftId
from bot.plans.actions import Action
from bot.plans.drafts import Draft, DraftAction, DraftGoal
from bot.plans.goals import Goal
from bot.plans.measures import said, written
from bot.plans.plan import Plan


def draft_of(
    plan: Plan, goals: list[Goal], actions: list[Action], id_: DraftId, now: datetime
) -> Draft:
    """Return the form that its lead edits a plan with; closed actions stay out."""
    still_open = [action for action in actions if action.status.is_open]
    keys = {each.id: f"a{n}" for n, each in enumerate(still_open, start=1)}
    return Draft(
        id=id_,
        person=plan.lead,
        updated_at=now,
        plan_id=plan.id,
        code=plan.code,
        kind=plan.kind,
        title=plan.title,
        lead=plan.lead,
        subject=plan.subject,
        hr_partner=plan.hr_partner,
        sponsor=plan.sponsor,
        channel=plan.channel,
        language=plan.language,
        weekday=plan.checkin.weekday,
        at=plan.checkin.at,
        goals=tuple(_goal(n, each) for n, each in enumerate(goals, start=1)),
        actions=tuple(_action(each, keys) for each in still_open),
        last_number=max((each.number for each in actions), default=0),
    )


def _goal(n: int, goal: Goal) -> DraftGoal:
    metric = goal.metric
    return DraftGoal(
        key=f"g{n}",
        id=goal.id,
        statement=goal.statement,
        metric=metric.name if metric else "",
        unit=(metric.unit or "") if metric else "",
        baseline=_number(metric.baseline if metric else None),
        target=_number(metric.target if metric else None),
        objective=goal.objective or "",
        due=goal.due,
        was_due=goal.due,
    )


def _action(action: Action, keys: Mapping[ActionId, str]) -> DraftAction:
    return DraftAction(
        key=keys[action.id],
        id=action.id,
        title=action.title,
        owner=action.owner,
        due=action.planned_due,
        measure=said(action.metric) if action.metric else "",
        was_due=action.planned_due,
        number=action.number,
        begins=action.start,
        helpers=action.helpers,
        buffer=str(action.buffer or ""),
        resources=action.resources or "",
        expected=action.expected or "",
        depends_on=tuple(keys[each] for each in action.depends_on if each in keys),
        support=action.support,
    )


def _number(value: float | None) -> str:
    return "" if value is None else written(value)
