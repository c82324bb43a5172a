"""The weekly check-in: one DM a person about all their open actions.

It comes at the person's own hour; not on leave, holidays and days off, and not at
night. Where it is left out, the delivery log says why.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.checkins.instants import following, instant
from bot.checkins.listing import listing
from bot.checkins.periods import period_of
from bot.checkins.replies import CheckIn
from bot.checkins.schedules import Recurring, Schedule
from bot.deliveries import Delivery, Kind, Later, Skip
from bot.ids import ActionId, CheckInId, DeliveryId, UserId, new_id
from bot.people import Person, Volume
from bot.texts import TEXTS
from bot.views import Message
from bot.views.prompt import prompt_message
from bot.workdays import workday_after
from handlers.checkins.questions import question
from handlers.clock.quiet import held_back
from handlers.clock.recurring import run_due
from handlers.deps import Deps
from storage.database import Store

LATE = timedelta(hours=24)


async def tick(deps: Deps) -> None:
    """Plan the prompts that are due, and the reminder that may follow each."""
    await run_due(deps, Recurring.CHECKIN, plan_prompt)


def plan_prompt(store: Store, schedule: Schedule, now: datetime) -> Schedule:
    """Queue a prompt and its nudge for the week; their keys are that week."""
    user, zone = UserId(schedule.of), ZoneInfo(schedule.zone)
    day = schedule.next_at.astimezone(zone).date()
    period = period_of(day)
    nudge_day = workday_after(day, schedule.zone)
    due = {
        Kind.PROMPT: schedule.next_at,
        Kind.NUDGE: instant(nudge_day, schedule.at, zone),
    }
    for kind, due_at in due.items():
        store.deliveries.add(
            Delivery(
                id=DeliveryId(new_id()),
                kind=kind,
                key=f"{kind.value}:{user}:{period}",
                person=user,
                about={"period": period, "planned": due_at.isoformat()},
                due_at=due_at,
                created_at=now,
            )
        )
    return following(schedule, schedule.next_at)


def render_prompt(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Return the question about all that is open now; keep that it was asked."""
    person = store.people.get(delivery.person or "")
    if person is None or not person.can_own:
        return Skip("inactive")
    if person.volume is Volume.OFF:
        return Skip("volume")
    if now - delivery.due_at > LATE:
        return Skip("late")
    if wait := held_back(store, person, now):
        return wait
    actions = store.actions.open_of(person.id)
    if not actions:
        return Skip("nothing_open")
    rows = listing(actions, store.plans.with_ids({each.plan_id for each in actions}))
    open_ids = tuple(each.action.id for each in rows)
    checkin = _keep(store, person, delivery.about["period"], open_ids, now)
    asked = question(store, person, rows, now, checkin.id)
    return prompt_message(asked, TEXTS[person.language])


def _keep(
    store: Store,
    person: Person,
    period: str,
    actions: tuple[ActionId, ...],
    now: datetime,
) -> CheckIn:
    known = store.checkins.of_period(person.id, period, lock=True)
    if known is None:
        checkin = CheckIn(
            id=CheckInId(new_id()),
            person=person.id,
            period=period,
            asked_at=now,
            actions=actions,
        )
    else:
        checkin = replace(known, asked_at=now, actions=actions)
    store.checkins.save(checkin)
    return checkin
