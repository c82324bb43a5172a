"""A plan that is being evaluated, as its lead sees it in the form."""

from datetime import datetime

from bot.ids import PlanId
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.evaluating import begun, duties, with_goals
from bot.plans.plan import Plan, State
from bot.reports.evaluation import figures
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
    said = store.assessments.of(plan.id)
    drawn = picture(store, person, now, [plan], {each.person for each in said})
    goals, actions = drawn.goals.get(plan.id, []), drawn.actions.get(plan.id, [])
    fresh = begun(plan, goals, person.id, now)
    known = store.evaluations.get(plan.id)
    owners = {each.owner for each in actions}
    asked = store.checkins.asked_since(owners, plan.created_at)
    return EvaluationForm(
        reader=drawn.reader,
        plan=plan,
        goals=goals,
        evaluation=with_goals(known, fresh) if known else fresh,
        figures=figures(plan, actions, asked, drawn.calendar),
        owed=duties(plan, actions),
        assessments=said,
    )
