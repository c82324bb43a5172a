"""What is said of praise: to the person praised, and in a channel if they agreed."""

from datetime import datetime

from bot.checkins.instants import next_instant
from bot.checkins.volume import is_night
from bot.deliveries import Delivery, Later, Skip
from bot.people import Language
from bot.plans.kudos import Reach
from bot.plans.plan import Plan
from bot.texts import TEXTS, Texts
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
        posted = post(_spoken_in(plan), praise, to.name, giver)
        is_agreed = praise.reach is Reach.POSTED
        is_there = delivery.to_channel == praise.place(plan)
        return posted if is_agreed and is_there else Skip("never_in_channel")
    if delivery.person != praise.to:
        return Skip("not_theirs")
    if delivery.update_of is None and is_night(to, now):
        return Later(next_instant(now, NEXT_MORNING, to.tz), "night")
    return for_praised(TEXTS[to.language], praise, giver, praise.place(plan))


def _spoken_in(plan: Plan | None) -> Texts:
    return TEXTS[plan.language if plan else Language.EN]
