"""`/pip leave`, `snooze` and `skip`: the calendar of what the bot asks.

Each is answered with the days or hours that it understood; nothing counts as missed.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.checkins.periods import period_of
from bot.deliveries import Delivery, DeliveryState, Kind
from bot.ids import DeliveryId, UserId, new_id
from bot.people import Leave, Person
from bot.texts import TEXTS
from bot.views import Message
from handlers.checkins.away_said import leave_days, snooze_span
from handlers.verbs import Asked
from storage.database import Store

DAY = timedelta(days=1)
OFF = frozenset({"off", "end", "over", "back", "结束", "取消", "回来了", "销假"})


async def leave(asked: Asked) -> Message | None:
    """Answer `leave until Monday`, `leave 3 to 14 August`, `leave off`."""
    person, now, wish = asked.person, asked.now, asked.rest.strip()
    today = person.today(now)
    if wish.casefold() in OFF:
        return await asked.deps.transact(end_leave, person, today)
    days = leave_days(wish, today, month_first=person.month_first)
    if days is None:
        return Message.of(asked.texts.away.how_to_leave())
    return await asked.deps.transact(take_leave, person, days, today)


async def snooze(asked: Asked) -> Message | None:
    """Answer `snooze 2h`."""
    span = snooze_span(asked.rest)
    if span is None:
        return Message.of(asked.texts.away.how_to_snooze())
    return await asked.deps.transact(snoozed, asked.person, asked.now + span, asked.now)


async def skip(asked: Asked) -> Message | None:
    """Answer `skip`."""
    return await asked.deps.transact(skipped, asked.person, asked.now)


def take_leave(
    store: Store, person: Person, days: tuple[date, date], today: date
) -> Message:
    """Keep the days; what was planned for them is left out when it comes due."""
    first, last = days
    known = store.leaves.covering(person.id, first)
    store.leaves.save(
        Leave(
            id=known.id if known else new_id(), person=person.id, first=first, last=last
        )
    )
    return Message.of(TEXTS[person.language].away.on_leave(first, last, today))


def end_leave(store: Store, person: Person, today: date) -> Message:
    """End the leave that is running, or else the next, from today on."""
    says = TEXTS[person.language].away
    running = store.leaves.next(person.id, today)
    if running is None:
        return Message.of(says.no_leave())
    if today < running.first:
        store.leaves.drop(running.id)
        return Message.of(says.leave_dropped())
    yesterday = today - DAY
    first = min(running.first, yesterday)
    store.leaves.save(replace(running, first=first, last=yesterday))
    return Message.of(says.leave_over())


def snoozed(store: Store, person: Person, until: datetime, now: datetime) -> Message:
    """Keep quiet until then; a check-in without an answer is asked for again then."""
    known = store.people.get(person.id, lock=True) or person
    store.people.save(replace(known, snoozed_until=until))
    checkin = store.checkins.latest(person.id)
    if checkin and checkin.missing:
        nudge = _planned(store, f"nudge:{person.id}:{checkin.period}")
        if nudge:
            store.deliveries.save(replace(nudge, due_at=until))
    local = person.local(until)
    says = TEXTS[person.language].away
    return Message.of(says.snoozed(local.date(), local.time(), person.today(now)))


def skipped(store: Store, person: Person, now: datetime) -> Message:
    """Leave out this week's check-in: the prompt, or what would still follow it."""
    says = TEXTS[person.language].away
    if not store.actions.open_of(person.id):
        return Message.of(says.nothing_to_skip())
    period = period_of(person.today(now))
    checkin = store.checkins.of_period(person.id, period, lock=True)
    if checkin:
        store.checkins.save(replace(checkin, skipped_at=now))
    for kind in (Kind.PROMPT, Kind.NUDGE):
        _leave_out(store, kind, person.id, period, now)
    return Message.of(says.skipped())


def _leave_out(
    store: Store, kind: Kind, user: UserId, period: str, now: datetime
) -> None:
    key = f"{kind.value}:{user}:{period}"
    skip = Delivery(
        id=DeliveryId(new_id()),
        kind=kind,
        key=key,
        person=user,
        about={"period": period},
        due_at=now,
        created_at=now,
        state=DeliveryState.SKIPPED,
        reason="skipped",
    )
    planned = _planned(store, key)
    if planned:
        skip = replace(planned, state=DeliveryState.SKIPPED, reason="skipped")
        store.deliveries.save(skip)
    else:
        store.deliveries.add(skip)


def _planned(store: Store, key: str) -> Delivery | None:
    found = store.deliveries.keyed(key)
    return found if found and found.state is DeliveryState.PLANNED else None
