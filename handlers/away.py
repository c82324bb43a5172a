"""`/pip leave`, `snooze` and `skip`: the calendar of what the bot asks.

Each is answered with the days or hours that it understood; nothing counts as missed.
"""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.checkins.periods import period_of
from bot.deliveries import Delivery, DeliveryState, Kind
from bot.ids import DeliveryId, UserId, new_id
from bot.people import Leave, Person
from bot.reading.dates import find_dates
from bot.reading.when import DateSpan
from bot.texts import TEXTS
from bot.views import Message
from handlers.verbs import Asked
from storage.database import Store

DAY = timedelta(days=1)
LONGEST_LEAVE = timedelta(days=366)
LONGEST_SNOOZE = timedelta(days=14)
OFF = frozenset({"off", "end", "over", "back", "结束", "取消", "回来了", "销假"})
TODAY = re.compile(r"today|今天", re.IGNORECASE)
UNTIL = re.compile(r"\b(until|till)\b", re.IGNORECASE)
UP_TO = re.compile(r"\b(until|till|to|through|thru)\b|到|至", re.IGNORECASE)
SPAN = re.compile(
    r"(?P<n>\d{1,3}|an?|one|two|three|半|一|两|二|三)\s*(个)?\s*"
    r"(?P<unit>m(in(ute)?s?)?|h(ours?|rs?)?|d(ays?)?|分钟|小时|钟头|天|日)",
    re.IGNORECASE,
)
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "半": 0.5,
    "一": 1,
    "两": 2,
    "二": 2,
    "三": 3,
}
UNITS = {
    **dict.fromkeys("m分", timedelta(minutes=1)),
    **dict.fromkeys("h小钟", timedelta(hours=1)),
    **dict.fromkeys("d天日", timedelta(days=1)),
}


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


def leave_days(
    wish: str, today: date, *, month_first: bool
) -> tuple[date, date] | None:
    """Return the first and last day off that a text names; None where it names none.

    "Until Monday" ends on Sunday: Monday is the first day back. 到周一 includes Monday.
    """
    if TODAY.fullmatch(wish.strip()):
        return today, today
    spans = [
        each
        for each in find_dates(wish, today, month_first=month_first)
        if each.first and each.last
    ]
    if not spans:
        return None
    first, last = _ends(wish, spans, today)
    is_back_then = UNTIL.search(wish) and len(spans) == 1
    if is_back_then and spans[0].first and spans[0].first > today:
        last = spans[0].first - DAY
    if last < first or last < today or last - first > LONGEST_LEAVE:
        return None
    return first, last


def snooze_span(wish: str) -> timedelta | None:
    """Return how long to keep quiet; None where no fitting time is named."""
    found = SPAN.search(wish.strip())
    if not found:
        return None
    said = found["n"].casefold()
    count = float(said) if said.isdecimal() else NUMBERS[said]
    span = count * UNITS[found["unit"][0].casefold()]
    return span if timedelta() < span <= LONGEST_SNOOZE else None


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
    """End the leave that is running, from today on."""
    says = TEXTS[person.language].away
    running = store.leaves.covering(person.id, today)
    if running is None:
        return Message.of(says.no_leave())
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
        reason="own_wish",
    )
    planned = _planned(store, key)
    if planned:
        skip = replace(planned, state=DeliveryState.SKIPPED, reason="own_wish")
        store.deliveries.save(skip)
    else:
        store.deliveries.add(skip)


def _planned(store: Store, key: str) -> Delivery | None:
    found = store.deliveries.keyed(key)
    return found if found and found.state is DeliveryState.PLANNED else None


def _ends(wish: str, spans: list[DateSpan], today: date) -> tuple[date, date]:
    """Return the days a wish goes from and to; "to Friday" begins today."""
    firsts = [each.first for each in spans if each.first]
    lasts = [each.last for each in spans if each.last]
    if len(spans) == 1 and UP_TO.search(wish[: spans[0].start]):
        return today, lasts[0]
    return max(firsts[0], today), lasts[-1]
