"""Whether a channel may hear a delivery: the gate that each passes before it goes."""

from bot.deliveries import Delivery
from bot.ids import PlanId
from bot.plans.access import may_be_in_channel
from storage.database import Store

PLAN = "plan"


def may_hear(store: Store, delivery: Delivery) -> bool:
    """Tell whether it may be said where it is to go, whatever planned it.

    A person's own messages are up to what they say. A channel hears few kinds, and
    nothing of a plan that is about a person.
    """
    if delivery.to_channel is None:
        return True
    if not delivery.kind.is_for_channels:
        return False
    plan = store.plans.get(PlanId(delivery.about.get(PLAN, "")))
    return plan is None or may_be_in_channel(plan)
