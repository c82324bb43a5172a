"""`/pip start P-3`: the lead starts a plan once nothing waits, or hears what does.

The HR partner may start it before all have answered, with a written reason.
"""

from datetime import datetime

from slack_sdk.models.views import View

from bot.people import Person
from bot.plans.plan import State
from bot.plans.sight import sight
from bot.texts import TEXTS
from bot.verbs import plan_number
from bot.views import Message
from bot.views.consultation import WAIVE, About, gaps_message, words_form
from handlers.consultation.consulting import is_pending, start
from handlers.consultation.held import consultation_of
from handlers.forms import open_form
from handlers.plans.led import led_plan
from handlers.verbs import Asked
from storage.database import Store


async def start_plan(asked: Asked) -> Message | None:
    """Answer `start P-3`."""
    found = await asked.deps.transact(waiver, asked.person, asked.rest)
    if found:
        return await open_form(asked, found)
    return await asked.deps.once(
        asked.event_id, started, asked.person, asked.rest, asked.now
    )


def waiver(store: Store, person: Person, rest: str) -> View | None:
    """Return the form for the HR partner's reason, where the person is that."""
    number = plan_number(rest.partition(" ")[0])
    plan = store.plans.numbered(number) if number else None
    if plan is None or not is_pending(plan) or plan.hr_partner != person.id:
        return None
    seen = sight(person.id, plan, store.actions.of([plan.id]))
    about = About(plan=plan.id)
    return words_form(TEXTS[person.language], WAIVE, about) if seen else None


def started(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Start the plan, or return what keeps it from starting."""
    plan = led_plan(store, person, rest, "start")
    if isinstance(plan, Message):
        return plan
    texts = TEXTS[person.language]
    if plan.state is State.PAUSED:
        return Message.of(texts.plans.rests(plan))
    if not is_pending(plan):
        return Message.of(texts.plans.is_already(plan))
    if gaps := consultation_of(store, plan).gaps:
        heading = texts.consultation.cannot_start(plan)
        return gaps_message(texts, plan, heading, gaps)
    active = start(store, plan, person.id, now)
    return Message.of(texts.consultation.started(active))
