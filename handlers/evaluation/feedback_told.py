"""What stakeholders hear: they are asked by DM, reminded once, and thanked."""

from datetime import datetime

from bot.deliveries import Delivery, Later, Skip
from bot.ids import UserId
from bot.plans.access import may_answer
from bot.plans.plan import State
from bot.texts import TEXTS
from bot.views import Message
from bot.views.feedback import request_message
from handlers.evaluation.asking import AGAIN, not_now
from storage.database import Store


def render_feedback(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Ask a colleague how they see a plan's result, remind them, or thank them."""
    plan = store.plans.get(delivery.about["plan"])
    asked = store.feedback.get(delivery.about["feedback"])
    if plan is None or asked is None:
        return Skip("plan_gone")
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    is_open = plan.state is State.EVALUATING
    if is_open and not may_answer(person.id, plan, asked):
        return Skip("not_theirs")
    if delivery.update_of is None:
        if not is_open or asked.at:
            return Skip("settled")
        if wait := not_now(store, person, delivery, now):
            return wait
    texts, is_reminder = TEXTS[person.language], AGAIN in delivery.about
    lead, subject = _name(store, asked.by), _name(store, plan.subject)
    says = texts.feedback
    ask = says.request_again if is_reminder else says.request
    text = says.thanks(lead) if asked.at else ask(plan, lead, subject)
    return request_message(texts, asked, text, is_open=is_open)


def _name(store: Store, user: UserId | None) -> str:
    person = store.people.get(user) if user else None
    return person.name if person else user or ""
