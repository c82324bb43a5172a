"""What the owner of a new standard practice hears."""

from datetime import datetime

from bot.checkins.instants import next_instant
from bot.checkins.volume import is_night
from bot.deliveries import Delivery, Later, Skip
from bot.plans.access import may_learn
from bot.plans.remains import newest
from bot.texts import TEXTS
from bot.views import Message
from bot.views.remains import owner_message
from handlers.clock.quiet import NEXT_MORNING
from storage.database import Store


def render_practice(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Tell the owner that a practice is theirs."""
    practice = store.practices.get(delivery.about["practice"])
    plan = practice and store.plans.get(practice.plan_id)
    if not practice or not plan:
        return Skip("plan_gone")
    people = store.people.named({practice.owner, practice.by})
    owner, by = people.get(practice.owner), people.get(practice.by)
    if owner is None or not owner.is_active:
        return Skip("person_gone")
    if owner.id != delivery.person:
        return Skip("not_theirs")
    if not may_learn(owner.id, plan, store.actions.of([plan.id])):
        return Skip("not_theirs")
    if is_night(owner, now):
        return Later(next_instant(now, NEXT_MORNING, owner.tz), "night")
    name = by.name if by else practice.by
    return owner_message(TEXTS[owner.language], name, newest([], [practice])[0])
