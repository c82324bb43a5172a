"""When people are asked and plans are looked back on: kept up to date with the plans.

Nobody sees it; whoever changes plans, actions, owners, zones or settings calls it in
the same transaction.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.checkins.instants import following, next_instant
from bot.checkins.schedules import Recurring, Schedule
from bot.ids import UserId
from bot.people import Person
from bot.plans.plan import Plan, Weekly
from handlers.process.logs import log
from storage.database import Store

MORNING_AT = time(9)
RECAP_AT = time(10)
END_AT = time(9)
LATE = timedelta(hours=24)
OF_PLANS = {Recurring.RECAP.value, Recurring.END.value}

logger = log("clock")


def reschedule(store: Store, people: Iterable[UserId], now: datetime) -> None:
    """Give each person the schedules that their actions and plans ask for, or none."""
    for user in people:
        person = store.people.get(user)
        wanted = _wanted(store, person) if person else {}
        for schedule in store.schedules.of(user):
            if schedule.kind not in wanted:
                store.schedules.drop(schedule.id)
        for kind, when in wanted.items():
            zone = person.tz.key if person else "UTC"
            _keep(store, kind, user, zone, when, now)


def _wanted(store: Store, person: Person) -> dict[Recurring, Weekly | time]:
    """Return what recurs for an owner, and for a lead of running plans."""
    weekly = _slot(store, person)
    if weekly is not None:
        return {Recurring.CHECKIN: weekly, Recurring.MORNING: MORNING_AT}
    leads = person.can_own and store.plans.led_by(person.id)
    return {Recurring.MORNING: MORNING_AT} if leads else {}


def reschedule_plan(store: Store, plan: Plan, now: datetime) -> None:
    """Give a running plan its monthly recap and the look at its end; others none."""
    if plan.is_running:
        _keep(store, Recurring.RECAP, plan.id, plan.zone, RECAP_AT, now)
        _keep(store, Recurring.END, plan.id, plan.zone, END_AT, now)
    else:
        _drop(store, plan.id)
    reschedule(store, [plan.lead], now)


def renew(store: Store, schedules: Iterable[str], now: datetime) -> None:
    """Make schedules anew that can't be read; what they missed in a day still comes."""
    broken = list(schedules)
    for each in broken:
        store.schedules.drop(each)
    for each in broken:
        logger.error("schedule_renewed", reference=each)
        kind, _, of = each.partition(":")
        if kind in OF_PLANS:
            plan = store.plans.get(of)
            if plan is not None:
                reschedule_plan(store, plan, now - LATE)
        else:
            reschedule(store, [UserId(of)], now - LATE)


def _slot(store: Store, person: Person) -> Weekly | None:
    """Return when the person is asked: the earliest in the week of their plans."""
    if not person.can_own:
        return None
    actions = store.actions.open_of(person.id)
    plans = store.plans.with_ids({action.plan_id for action in actions}).values()
    slots = [(plan.checkin.weekday, plan.checkin.at) for plan in plans]
    if not slots:
        return None
    weekday, at = min(slots)
    own_day, own_time = person.weekday, person.at
    return Weekly(
        weekday=weekday if own_day is None else own_day,
        at=at if own_time is None else own_time,
    )


def _keep(
    store: Store,
    kind: Recurring,
    of: str,
    zone: str,
    when: Weekly | time,
    now: datetime,
) -> None:
    """Store the schedule; one that is as it was keeps its next instant."""
    wanted = Schedule(
        id=f"{kind.value}:{of}",
        kind=kind,
        of=of,
        zone=zone,
        at=when.at if isinstance(when, Weekly) else when,
        next_at=now.astimezone(UTC),
        weekday=when.weekday if isinstance(when, Weekly) else None,
    )
    known = store.schedules.get(wanted.id, lock=True)
    if known is None:
        store.schedules.save(following(wanted, now))
    elif replace(known, next_at=wanted.next_at) != wanted:
        store.schedules.save(_moved(known, wanted, now))


def _moved(known: Schedule, wanted: Schedule, now: datetime) -> Schedule:
    """Return the changed schedule with its next instant.

    Who travels east may find this week's hour gone by that had not come yet at home;
    it is still asked for. The key of a prompt is the week, so nobody is asked twice.
    """
    if known.zone == wanted.zone or wanted.kind is not Recurring.CHECKIN:
        return following(wanted, now)
    zone = ZoneInfo(wanted.zone)
    missed = next_instant(now - LATE, wanted.at, zone, wanted.weekday)
    return replace(wanted, next_at=missed)


def _drop(store: Store, of: str) -> None:
    for schedule in store.schedules.of(of):
        store.schedules.drop(schedule.id)
