"""`/pip overdue`: what is past its date, with the buttons that flags have.

The asker's own actions come first; a lead sees those of their plans too.
"""

from datetime import datetime

from bot.people import Person
from bot.plans.actions import Action
from bot.reports.lateness import is_late
from bot.views import Message
from bot.views.flag import Item, overdue_message
from handlers.overdue.held_up import held_up
from handlers.picture import Picture, picture
from storage.database import Store


def overdue_looked_up(store: Store, person: Person, _: str, now: datetime) -> Message:
    """Return the answer to `overdue`, whatever stands behind it."""
    return overdue_of(store, person, now)


def overdue_of(store: Store, person: Person, now: datetime) -> Message:
    """Return what is late for this person, and in the plans that they lead."""
    own = store.actions.open_of(person.id)
    led = [each for each in store.plans.led_by(person.id) if each.is_running]
    others = store.plans.with_ids({each.plan_id for each in own})
    plans = {plan.id: plan for plan in (*led, *others.values())}
    seen = picture(store, person, now, list(plans.values()))
    mine = [each for each in own if _is_late(seen, each)]
    theirs = [
        each
        for plan in led
        for each in seen.actions.get(plan.id, [])
        if each.owner != person.id and _is_late(seen, each)
    ]

    waiting = held_up(store, [*mine, *theirs])

    def items(actions: list[Action]) -> list[Item]:
        actions.sort(key=lambda each: (each.due or now.date(), each.number))
        return [
            Item(
                action=each,
                plan=plans[each.plan_id],
                late=True,
                held_up=each.id in waiting,
            )
            for each in actions
        ]

    return overdue_message(seen.reader, items(mine), items(theirs))


def _is_late(seen: Picture, action: Action) -> bool:
    return is_late(action, seen.calendar(action.owner))
