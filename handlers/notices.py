"""What could not be sent in a whole day: the plan's lead is told once, and the admin.

The lead hears of which plan it was, what kind of message and why; not to whom, as a
suggestion may be nameless. The admin hears why and under which reference the log has
it; not of which plan, as none is theirs to see.
"""

from datetime import datetime

from bot.deliveries import Delivery, Skip
from bot.people import Language
from bot.plans.access import Deed, may
from bot.texts import TEXTS
from bot.views import Message
from handlers.sending.failing import ADMIN
from storage.database import Store


def render_notice(store: Store, delivery: Delivery, now: datetime) -> Message | Skip:
    """Return what failed and why, for whoever leads the plan still, or the admin."""
    del now
    if ADMIN in delivery.about:
        return _for_admin(store, delivery)
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


def _for_admin(store: Store, delivery: Delivery) -> Message | Skip:
    here = store.installations.get(store.workspace)
    if here is None or here.admin != delivery.person:
        return Skip("not_theirs")
    known = store.people.get(here.admin or "")
    if known is not None and not known.is_active:
        return Skip("person_gone")
    texts = TEXTS[known.language if known else Language.EN].deliveries
    about = delivery.about
    return Message.of(texts.admin_told(about["delivery"], about[ADMIN]))
