"""A plan that is being evaluated, as its lead sees it in the form."""

from collections.abc import Collection
from datetime import datetime

from bot.ids import PlanId
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.actions import Action
from bot.plans.evaluating import begun, duties, with_goals
from bot.plans.plan import Plan, State
from bot.reports.evaluation import Figures, figures
from bot.reports.status import Calendar
from bot.views.evaluation import EvaluationForm
from handlers.picture import picture
from storage.database import Store


def evaluated(
    store: Store, key: PlanId, person: Person, now: datetime
) -> EvaluationForm | None:
    """Return the form of a plan being evaluated; None if it is not theirs to close."""
    plan = store.plans.get(key, lock=True)
    if plan is None or plan.state is not State.EVALUATING:
        return None
    return form_of(store, plan, person, now) if leads(person, plan) else None


def leads(person: Person, plan: Plan) -> bool:
    """Tell whether the plan is the person's to evaluate."""
    return may(person.id, Deed.EDIT, plan, ())


def form_of(store: Store, plan: Plan, person: Person, now: datetime) -> EvaluationForm:
    """Return the form with what was written so far, and the latest readings."""
    said, feedback = store.assessments.of(plan.id), store.feedback.of(plan.id)
    voices = {each.person or each.by for each in feedback}
    named = {each.person for each in said} | voices | {each.by for each in feedback}
    drawn = picture(store, person, now, [plan], named)
    goals, actions = drawn.goals.get(plan.id, []), drawn.actions.get(plan.id, [])
    fresh = begun(plan, goals, person.id, now)
    known = store.evaluations.get(plan.id)
    return EvaluationForm(
        reader=drawn.reader,
        plan=plan,
        goals=goals,
        evaluation=with_goals(known, fresh) if known else fresh,
        figures=figures_of(store, plan, actions, drawn.calendar),
        owed=duties(plan, actions),
        assessments=said,
        feedback=feedback,
    )


def figures_of(
    store: Store, plan: Plan, actions: Collection[Action], calendar: Calendar
) -> Figures:
    """Return how a plan was carried out, in figures."""
    owners = {each.owner for each in actions}
    asked = store.checkins.asked_since(owners, plan.created_at)
    return figures(plan, actions, asked, calendar)
