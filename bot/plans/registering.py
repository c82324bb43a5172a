"""From a form that is right to a plan."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from bot.ids import ActionId, GoalId, PlanId, new_id
from bot.plans.actions import Action
from bot.plans.drafts import Draft, DraftAction, DraftGoal
from bot.plans.goals import Goal
from bot.plans.measures import measure_of, number_of
from bot.plans.plan import Plan, Weekly
from bot.plans.progress import Metric

NO_IDS: Mapping[str, ActionId] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """A new plan with its goals and actions."""

    plan: Plan
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]


def registered(draft: Draft, number: int, zone: str, now: datetime) -> Registered:
    """Return the plan that a draft without faults describes; `zone` is the lead's."""
    if draft.lead is None:
        raise ValueError("a draft without a lead has a fault")
    plan = Plan(
        id=PlanId(new_id()),
        number=number,
        kind=draft.kind,
        title=tidy(draft.title),
        lead=draft.lead,
        zone=zone,
        created_at=now,
        state=draft.begins,
        subject=draft.subject,
        hr_partner=draft.hr_partner,
        sponsor=draft.sponsor,
        channel=draft.channel,
        language=draft.language,
        checkin=Weekly(weekday=draft.weekday, at=draft.at),
        previous=draft.previous,
    )
    ids = {each.key: ActionId(new_id()) for each in draft.actions}
    return Registered(
        plan=plan,
        goals=tuple(
            new_goal(goal, plan.id, n) for n, goal in enumerate(draft.goals, start=1)
        ),
        actions=tuple(
            new_action(action, plan.id, n, ids)
            for n, action in enumerate(draft.actions, start=1)
        ),
    )


def new_goal(goal: DraftGoal, plan: PlanId, number: int) -> Goal:
    """Return a goal as it was typed; nothing was measured yet."""
    return Goal(
        id=GoalId(new_id()),
        plan_id=plan,
        number=number,
        statement=tidy(goal.statement),
        metric=metric_of(goal),
        due=goal.due,
        objective=tidy(goal.objective) or None,
    )


def new_action(
    action: DraftAction,
    plan: PlanId,
    number: int,
    ids: Mapping[str, ActionId] = NO_IDS,
) -> Action:
    """Return an action as it was typed, not begun; `ids` are the draft's, by key."""
    if action.owner is None:
        raise ValueError("an action without an owner has a fault")
    return Action(
        id=ids.get(action.key) or ActionId(new_id()),
        plan_id=plan,
        number=number,
        title=tidy(action.title),
        owner=action.owner,
        planned_due=action.due,
        due=action.due,
        metric=measure_of(action.measure),
        start=action.begins,
        helpers=action.helpers,
        buffer=int(action.buffer or 0),
        resources=tidy(action.resources) or None,
        expected=tidy(action.expected) or None,
        depends_on=tuple(ids[each] for each in action.depends_on if each in ids),
        support=action.support,
    )


def metric_of(goal: DraftGoal) -> Metric | None:
    """Return a goal's measure as it was typed."""
    if not goal.metric.strip():
        return None
    return Metric(
        name=tidy(goal.metric),
        unit=tidy(goal.unit) or None,
        baseline=number_of(goal.baseline, goal.unit),
        target=number_of(goal.target, goal.unit),
    )


def measure_kept(typed: str, before: Metric | None) -> Metric | None:
    """Return an action's measure as typed, with the baseline that it had before."""
    metric = measure_of(typed)
    if metric and before and metric.name == before.name:
        return replace(metric, baseline=before.baseline)
    return metric


def tidy(text: str) -> str:
    """Return what was typed, on one line."""
    return " ".join(text.split())
