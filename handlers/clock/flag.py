"""At nine on each person's clock: their late actions, and what a lead should know."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from bot.checkins.instants import following, instant
from bot.checkins.schedules import Recurring, Schedule
from bot.deliveries import Delivery, DeliveryState, Kind
from bot.ids import ActionId, DeliveryId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Action
from bot.reports.lateness import DECISION, DIGEST, Days, is_waiting, rung
from bot.reports.status import Calendar
from handlers.calendars import calendar_of
from handlers.clock.recurring import run_due
from handlers.deps import Deps
from handlers.overdue.held_up import held_up
from handlers.overdue.morning_groups import ASKED, DECIDE, FLAGGED, LATE, about, merged
from storage.database import Store

DAY = timedelta(days=1)
LOOK_BACK, LOOK_AHEAD = 60 * DAY, 30 * DAY
LATEST = time(18)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """How far actions are past their dates, and what is new in a span of time.

    It goes from the morning that was due to now: moments, or days after downtime.
    `held_up` are those that wait for support owed.
    """

    people: Mapping[UserId, Person]
    calendar: Calendar
    since: datetime
    now: datetime
    held_up: Collection[ActionId]

    def rung(self, action: Action) -> int | None:
        """Return the rung that the action reached, by its owner's working days."""
        nobody = Person(id=action.owner, name=action.owner)
        owner = self.people.get(action.owner, nobody)
        return rung(action, self.calendar(action.owner), owner.today(self.since))

    def flags(self, action: Action) -> bool:
        """Tell whether its owner is to hear of it."""
        return not self.waits(action) and self.rung(action) is not None

    def waits(self, action: Action) -> bool:
        """Tell whether the next move is somebody else's."""
        return is_waiting(action) or action.id in self.held_up

    def has_changed(self, action: Action) -> bool:
        """Tell whether something was stated of it since the morning before."""
        changed = action.updated_at
        return changed is not None and self.since - DAY < changed <= self.now


async def tick(deps: Deps) -> None:
    """Plan the mornings that have come."""
    await run_due(deps, Recurring.MORNING, plan_morning)


def plan_morning(store: Store, schedule: Schedule, now: datetime) -> Schedule | None:
    """Plan one person's message, where there is something to say."""
    person = store.people.get(schedule.of)
    if person is None or not person.can_own:
        return None
    led = [each for each in store.plans.led_by(person.id) if each.is_running]
    theirs = store.actions.of([plan.id for plan in led]) if led else []
    users = {person.id, *(each.owner for each in theirs)}
    mine = store.actions.open_of(person.id)
    waiting = held_up(store, [*theirs, *mine])
    ladder = _ladder(store, users, (schedule.next_at, now), waiting)
    groups = {
        FLAGGED: [each for each in mine if ladder.flags(each)],
        **_news(person.id, theirs, ladder),
    }
    if any(groups.values()):
        _say(store, person, groups, ladder.calendar(person.id), now)
    return following(schedule, now)


def _ladder(
    store: Store,
    users: set[UserId],
    span: tuple[datetime, datetime],
    held_up: Collection[ActionId],
) -> Ladder:
    """Return the ladder of these people; days on leave do not count as late."""
    since, now = span
    people, today = store.people.named(users), now.date()
    leaves = store.leaves.touching(users, today - LOOK_BACK, today + LOOK_AHEAD)
    calendar = calendar_of(people, now, leaves)
    return Ladder(
        people=people, calendar=calendar, since=since, now=now, held_up=held_up
    )


def _news(
    lead: UserId, actions: Iterable[Action], ladder: Ladder
) -> dict[str, list[Action]]:
    """Sort out what a lead should hear: each action at most once a morning."""
    news: dict[str, list[Action]] = {LATE: [], ASKED: [], DECIDE: []}
    for each in actions:
        if not each.status.is_open:
            continue
        reached = ladder.rung(each)
        if reached == DECISION:
            news[DECIDE].append(each)
        elif each.owner == lead:
            continue
        elif ladder.waits(each) and ladder.has_changed(each):
            news[ASKED].append(each)
        elif reached == DIGEST and not ladder.waits(each):
            news[LATE].append(each)
    return news


def _say(
    store: Store,
    person: Person,
    groups: dict[str, list[Action]],
    days: Days,
    now: datetime,
) -> None:
    at = _moment(person, days, now)
    kind = Kind.FLAG if groups[FLAGGED] else Kind.DIGEST
    day = person.local(at).date()
    planned = Delivery(
        id=DeliveryId(new_id()),
        kind=kind,
        key=f"{kind.value}:{person.id}:{day.isoformat()}",
        person=person.id,
        about=about(groups),
        due_at=at,
        created_at=now,
    )
    if not store.deliveries.try_add(planned):
        _say_too(store, planned)


def _say_too(store: Store, later: Delivery) -> None:
    """Add to a message that still waits, as one does for somebody who is away."""
    known = store.deliveries.keyed(later.key)
    if known is not None and known.state is DeliveryState.PLANNED:
        both = merged(known.about, later.about)
        store.deliveries.save(replace(known, about=both))


def _moment(person: Person, days: Days, now: datetime) -> datetime:
    """Return now in working hours, else nine o'clock on the next working day."""
    local = person.local(now)
    if days.is_workday(days.today) and time(9) <= local.time() < LATEST:
        return now
    day = days.today if local.time() < time(9) else days.today + DAY
    for _ in range(LOOK_AHEAD.days):
        if days.is_workday(day):
            break
        day += DAY
    return instant(day, time(9), person.tz)
