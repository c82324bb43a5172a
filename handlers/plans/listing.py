"""`/pip list`: the plans that the asker may see, a line or two each."""

from datetime import datetime

from bot.people import Person
from bot.plans.plan import State
from bot.texts import TEXTS
from bot.views import Message
from bot.views.plan_list import plan_list
from handlers.picture import picture
from storage.database import Store


def listed(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Return a page of the plans that the person may see, newest first."""
    drawn = picture(store, person, now, store.plans.concerning(person.id, tuple(State)))
    statuses = sorted(drawn.statuses(), key=lambda each: -each.plan.number)
    page = int(rest) if rest.strip().isdecimal() else 1
    return plan_list(TEXTS[person.language], statuses, page)
