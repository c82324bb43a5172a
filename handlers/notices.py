"""What could not be sent in a whole day: the plan's lead is told once.

The lead hears of which plan it was, what kind of message and why; not to whom, as a
suggestion may be nameless.
"""

from datetime import datetime

from bot.deliveries import Delivery, Skip
from bot.plans.access import Deed, may
from bot.texts import TEXTS
from bot.views import Message
from storage.database import Store


def render_notice(store: Store, delivery: Delivery, now: datetime) -> Message | Skip:
    """Return what failed and why, for whoever leads the plan still."""
    del now
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    plan = store.plans.get(delivery.about.get("plan", ""))
    if plan is None:
        return Skip("plan_gone")
    if not may(person.id, Deed.EDIT, plan, []):
        return Skip("not_theirs")
    failed = store.deliveries.get(delivery.about.get("delivery", ""))
    if failed is None:
        return Skip("nothing_to_say")
    texts = TEXTS[person.language].deliveries
    return Message.of(texts.could_not_tell(plan, failed.kind, failed.reason or ""))
