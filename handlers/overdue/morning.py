"""What somebody finds in their DM at nine: their late actions, and news as a lead.

Flags come on working days 1, 3 and 7 after the date, then never again. Each action
stands there with the buttons *Done*, *New date*, *Blocked* and *Need help*; the message
changes as they are pressed. What waits for somebody else is not put to its owner. The
lead hears of day 3, of what is newly blocked or asks for help, and decides on day 7.
"""

from datetime import datetime

from bot.deliveries import Delivery, Later, Skip
from bot.ids import ActionId
from bot.people import Volume
from bot.plans.access import Deed, may
from bot.plans.actions import Source
from bot.reports.lateness import is_late
from bot.views import Message
from bot.views.digest import Morning, morning_message
from bot.views.flag import Item
from bot.views.status import Reader
from handlers.calendars import calendar_of
from handlers.clock.quiet import held_back
from handlers.overdue.held_up import held_up
from handlers.overdue.morning_groups import ASKED, DECIDE, FLAGGED, LATE, NAMES, ids_in
from storage.database import Store

SETTLED = Skip("settled")


def morning(store: Store, delivery: Delivery, now: datetime) -> Message | Skip | Later:
    """Render a flag or a digest: what is still so; all of it where it is changed."""
    person = delivery.person and store.people.get(delivery.person)
    if not person or not person.is_active:
        return Skip("person_gone")
    if delivery.update_of is None:
        if person.volume is Volume.OFF:
            return Skip("volume")
        if wait := held_back(store, person, now):
            return wait
    groups = {name: ids_in(delivery.about, name) for name in NAMES}
    actions = store.actions.with_ids([each for ids in groups.values() for each in ids])
    plans = store.plans.with_ids({each.plan_id for each in actions.values()})
    owners = {each.owner for each in actions.values()}
    people = store.people.named(owners)
    reader = Reader(
        person=person,
        now=now,
        names={user: each.name for user, each in people.items()},
    )
    calendar = calendar_of(people, now)
    decided = _decided(store, groups[DECIDE], delivery)
    waiting = held_up(store, actions.values())

    def items(name: str, deed: Deed) -> list[Item]:
        held = [actions[each] for each in groups[name] if each in actions]
        return [
            Item(
                action=each,
                plan=plans[each.plan_id],
                late=is_late(each, calendar(each.owner)) and each.id not in decided,
                held_up=each.id in waiting,
            )
            for each in held
            if each.plan_id in plans
            and may(person.id, deed, plans[each.plan_id], [each])
        ]

    said = Morning(
        flagged=items(FLAGGED, Deed.REPORT),
        late=items(LATE, Deed.EDIT),
        asked=items(ASKED, Deed.EDIT),
        to_decide=items(DECIDE, Deed.EDIT),
    )
    if delivery.update_of is None:
        said = _still_so(said)
    return SETTLED if said.is_empty else morning_message(reader, said)


def _still_so(said: Morning) -> Morning:
    """Leave out what was settled since it was planned, or belongs to a paused plan."""
    return Morning(
        flagged=[each for each in said.flagged if each.plan.is_running and each.asks],
        late=[each for each in said.late if each.plan.is_running and each.late],
        asked=[
            each
            for each in said.asked
            if each.plan.is_running and each.action.status.is_open
        ],
        to_decide=[
            each for each in said.to_decide if each.plan.is_running and each.late
        ],
    )


def _decided(
    store: Store, actions: list[ActionId], delivery: Delivery
) -> set[ActionId]:
    """Return the actions that the lead decided on since they were asked to."""
    if not actions:
        return set()
    first = delivery.update_of and store.deliveries.get(delivery.update_of)
    asked_at = (first or delivery).created_at
    return {
        said.action_id
        for said in store.statements.about(actions)
        if said.source is Source.LEAD and said.at >= asked_at
    }
