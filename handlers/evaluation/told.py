"""What people hear when a plan ends.

Its lead is asked once its last date is gone by. Those who carried it out are asked for
a self-assessment. Once closed, a team hears of it in its channel; of an individual plan
the employee and the HR partner get the evaluation by DM, owners only that it is closed.
"""

from dataclasses import replace
from datetime import date, datetime

from bot.deliveries import Delivery, Later, Skip
from bot.people import Person
from bot.plans.access import Deed, may, may_be_in_channel
from bot.plans.evaluating import assessors, end_of
from bot.plans.plan import Plan, State
from bot.plans.sight import sight
from bot.texts import TEXTS
from bot.views import Message
from bot.views.closing import Ending, assessment_message, ended_message
from bot.views.status import Reader
from handlers.calendars import calendar_of
from handlers.clock.quiet import until_free, until_morning
from handlers.evaluation.asking import AGAIN, not_now
from handlers.evaluation.evaluating import figures_of
from storage.database import Store


def render_ended(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Ask the lead how the plan went, unless it has other dates by now."""
    found = _told(store, delivery)
    if isinstance(found, Skip):
        return found
    person, plan = found
    end = end_of(store.goals.of([plan.id]))
    if not plan.is_running or end != date.fromisoformat(delivery.about["end"]):
        return Skip("settled")
    if not may(person.id, Deed.EDIT, plan, ()):
        return Skip("not_allowed")
    if wait := until_free(store, person, now):
        return wait
    return ended_message(Reader(person=person, now=now, names={}), plan, end)


def render_assessment(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Ask somebody for a self-assessment, or thank them for it."""
    found = _told(store, delivery)
    if isinstance(found, Skip):
        return found
    person, plan = found
    if person.id not in assessors(plan, store.actions.of([plan.id])):
        return Skip("not_theirs")
    is_open, again = plan.state is State.EVALUATING, AGAIN in delivery.about
    is_written = store.assessments.by(person.id, plan.id) is not None
    if delivery.update_of is None:
        if not is_open or (again and is_written):
            return Skip("settled")
        if wait := not_now(store, person, delivery, now):
            return wait
    texts, lead = TEXTS[person.language], _name(store, plan)
    asks = texts.closing.assess_again if again else texts.closing.ask_assessment
    text = texts.closing.assessed(plan) if is_written else asks(plan, lead)
    return assessment_message(texts, plan, text, is_written=is_written, is_open=is_open)


def render_closed(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Say that a plan is closed: with its evaluation to those who may see all of it."""
    plan = store.plans.get(delivery.about["plan"])
    evaluation = plan and store.evaluations.get(plan.id)
    if not plan or not evaluation or plan.state is not State.CLOSED:
        return Skip("plan_gone")
    goals = store.goals.of([plan.id])
    ending = Ending(plan=plan, goals=goals, evaluation=evaluation)
    if delivery.person:
        return _to_person(store, delivery, ending, now)
    if not may_be_in_channel(plan):
        return Skip("never_in_channel")
    return ending.in_channel(TEXTS[plan.language])


def _to_person(
    store: Store, delivery: Delivery, ending: Ending, now: datetime
) -> Message | Skip | Later:
    found = _told(store, delivery)
    if isinstance(found, Skip):
        return found
    person, plan = found
    seen = sight(person.id, plan, store.actions.of([plan.id]))
    if seen is None:
        return Skip("not_theirs")
    if wait := until_morning(person, now):
        return wait
    if not seen.whole:
        return Message.of(TEXTS[person.language].closing.told_owner(plan))
    reader = Reader(person=person, now=now, names={})
    actions = store.actions.of([plan.id])
    people = store.people.named({each.owner for each in actions})
    figures = figures_of(store, plan, actions, calendar_of(people, now))
    return replace(ending, figures=figures).told(reader, _name(store, plan))


def _told(store: Store, delivery: Delivery) -> tuple[Person, Plan] | Skip:
    plan = store.plans.get(delivery.about["plan"])
    if plan is None:
        return Skip("plan_gone")
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    return person, plan


def _name(store: Store, plan: Plan) -> str:
    lead = store.people.get(plan.lead)
    return lead.name if lead else plan.lead
