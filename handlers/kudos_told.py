"""What is said of praise: to the person praised, and in a channel if they agreed."""

from datetime import datetime

from bot.checkins.instants import next_instant
from bot.checkins.volume import is_night
from bot.deliveries import Delivery, Later, Skip
from bot.plans.access import may_be_in_channel
from bot.plans.kudos import Kudos, Reach
from bot.plans.plan import Plan
from bot.texts import TEXTS
from bot.views import Message
from bot.views.kudos import for_praised, post
from handlers.clock.quiet import NEXT_MORNING
from storage.database import Store


def render_kudos(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Say it to the person praised, or in the channel that they agreed to."""
    praise = store.kudos.get(delivery.about["kudos"])
    if praise is None:
        return Skip("nothing_to_say")
    plan = store.plans.get(praise.plan_id) if praise.plan_id else None
    people = store.people.named({praise.by, praise.to})
    to, by = people.get(praise.to), people.get(praise.by)
    giver = by.name if by else praise.by
    if to is None or not to.is_active:
        return Skip("person_gone")
    if delivery.to_channel:
        return _in_channel(praise, plan, to.name, giver)
    if delivery.person != praise.to:
        return Skip("not_theirs")
    if delivery.update_of is None and is_night(to, now):
        return Later(next_instant(now, NEXT_MORNING, to.tz), "night")
    channel = plan.channel if plan and may_be_in_channel(plan) else None
    return for_praised(TEXTS[to.language], praise, giver, channel)


def _in_channel(praise: Kudos, plan: Plan | None, to: str, by: str) -> Message | Skip:
    if plan is None:
        return Skip("plan_gone")
    if praise.reach is not Reach.POSTED or not may_be_in_channel(plan):
        return Skip("never_in_channel")
    return post(TEXTS[plan.language], praise, to, by)
