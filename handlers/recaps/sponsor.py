"""A sponsor's month: one direct message with all the plans that they sponsor, in short.

It comes on the month's first working day, at ten on their own clock. Of each plan it
says how far it is and what waits for support; of a plan about a person no more than
that summary.
"""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.checkins.instants import instant
from bot.deliveries import Delivery, Kind, Later, Skip
from bot.ids import DeliveryId, new_id
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.plan import Plan, State
from bot.reports.recap import Audience, month_after
from bot.views import Message
from bot.views.recap import Listener
from bot.views.sponsor import sponsor_message
from bot.workdays import workday_from
from handlers.clock.quiet import until_free
from handlers.recaps.telling import MONTH, month_of
from storage.database import Store

SHOWN = (State.ACTIVE, State.PAUSED, State.EVALUATING, State.CLOSED)
AT = time(10)


def plan_digest(store: Store, plan: Plan, month: date, now: datetime) -> None:
    """Plan the month's digest for a plan's sponsor; one, however many plans it is."""
    person = store.people.get(plan.sponsor) if plan.sponsor else None
    if person is None:
        return
    day = workday_from(month_after(month), person.tz.key)
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.SPONSOR,
            key=f"sponsor:{person.id}:{month:%Y-%m}",
            person=person.id,
            about={MONTH: month.isoformat()},
            due_at=max(now, instant(day, AT, person.tz)),
            created_at=now,
        )
    )


def render_sponsor(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Say how the plans stood that somebody sponsors, and may still read of."""
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    month = date.fromisoformat(delivery.about[MONTH])
    plans = [
        plan
        for plan in store.plans.concerning(person.id, SHOWN)
        if _is_told(store, plan, person, month)
    ]
    if not plans:
        return Skip("nothing_to_say")
    if wait := until_free(store, person, now):
        return wait
    listener = Listener(
        audience=Audience.SPONSOR,
        language=person.language,
        name_of=str,
        reader=person.id,
    )
    recaps = [month_of(store, plan, month, now) for plan in plans]
    return sponsor_message(recaps, listener, month)


def _is_told(store: Store, plan: Plan, person: Person, month: date) -> bool:
    """Tell whether it is theirs to hear of, and ran for a part of the month."""
    if plan.sponsor != person.id:
        return False
    if not may(person.id, Deed.SUMMARY, plan, store.actions.of([plan.id])):
        return False
    zone = ZoneInfo(plan.zone)
    ended = store.evaluations.get(plan.id) if plan.state is State.CLOSED else None
    closed = ended.closed_at if ended else None
    is_over = closed is not None and closed.astimezone(zone).date() < month
    began = plan.created_at.astimezone(zone).date()
    return began < month_after(month) and not is_over
