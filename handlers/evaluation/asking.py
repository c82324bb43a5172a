"""Those whose view the lead wants to hear are asked, by DM and with one reminder.

So are those who assess themselves. The reminder comes three working days later, where
nothing was answered by then.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time

from bot.checkins.instants import instant
from bot.deliveries import Delivery, Kind, Later, Skip
from bot.ids import DeliveryId, FeedbackId, UserId, new_id
from bot.people import Person, Volume
from bot.plans.feedback import Feedback, not_to_ask
from bot.plans.plan import Plan
from bot.workdays import workday_after
from handlers.clock.quiet import until_free, until_morning
from storage.database import Store

AGAIN = "again"
"""In `about` of the reminder."""
WORKDAYS, MORNING = 3, time(10)


def ask_stakeholders(
    store: Store, plan: Plan, by: UserId, people: Iterable[Person], now: datetime
) -> list[Person]:
    """Ask them, each once a plan; return those who are asked now."""
    people = list(people)
    barred = not_to_ask(people, plan, store.actions.of([plan.id]))
    asked = []
    for person in people:
        if person in barred or store.feedback.asked_of(person.id, plan.id):
            continue
        wanted = Feedback(
            id=FeedbackId(new_id()),
            plan_id=plan.id,
            by=by,
            asked_at=now,
            person=person.id,
        )
        store.feedback.save(wanted)
        request = Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.FEEDBACK,
            key=f"feedback:{wanted.id}",
            person=person.id,
            about={"plan": plan.id, "feedback": wanted.id},
            due_at=now,
            created_at=now,
        )
        ask_twice(store, request, person, now)
        asked.append(person)
    return asked


def ask_twice(store: Store, request: Delivery, person: Person, now: datetime) -> None:
    """Plan a request, and the one reminder of it."""
    day = workday_after(person.today(now), person.tz.key, WORKDAYS)
    store.deliveries.add(request)
    store.deliveries.add(
        replace(
            request,
            id=DeliveryId(new_id()),
            key=f"{request.key}:{AGAIN}",
            about={**request.about, AGAIN: "yes"},
            due_at=instant(day, MORNING, person.tz),
        )
    )


def not_now(
    store: Store, person: Person, delivery: Delivery, now: datetime
) -> Skip | Later | None:
    """Return why a request is not made now; the reminder is what the bot starts."""
    if AGAIN not in delivery.about:
        return until_morning(person, now)
    if person.volume is not Volume.NORMAL:
        return Skip("volume")
    return until_free(store, person, now)
