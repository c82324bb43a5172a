"""Which days and hours somebody means who wants to be left alone."""

import re
from datetime import date, timedelta

from bot.reading.dates.find import find_dates
from bot.reading.dates.when import DateSpan, Modifier

DAY = timedelta(days=1)
LONGEST_LEAVE = timedelta(days=366)
LONGEST_SNOOZE = timedelta(days=14)
TODAY = re.compile(r"today|今天", re.IGNORECASE)
UNTIL = re.compile(r"\b(until|till)\b", re.IGNORECASE)
SPAN = re.compile(
    r"(?P<n>\d{1,3}|an?|one|two|three|半|一|两|二|三)\s*(个)?\s*"
    r"(?P<unit>m(in(ute)?s?)?|h(ours?|rs?)?|d(ays?)?|w(eeks?)?"
    r"|分钟|小时|钟头|天|日|周|星期)",
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
    **dict.fromkeys("w周星", timedelta(weeks=1)),
}


def leave_days(
    wish: str, today: date, *, month_first: bool
) -> tuple[date, date] | None:
    """Return the first and last day off that a text names; None where it names none.

    "Until Monday" ends on Sunday: Monday is the first day back. 到周一 includes Monday.
    """
    if TODAY.fullmatch(wish.strip()):
        return today, today
    spans = find_dates(wish, today, month_first=month_first)
    if spans:
        days = _named(spans[0], today)
    else:
        span = snooze_span(wish, at_most=LONGEST_LEAVE)
        days = (today, today + span - DAY) if span and span >= DAY else None
    if days is None or days[1] < days[0] or days[1] < today:
        return None
    return days if days[1] - days[0] <= LONGEST_LEAVE else None


def snooze_span(wish: str, *, at_most: timedelta = LONGEST_SNOOZE) -> timedelta | None:
    """Return how long to keep quiet; None where no fitting time is named."""
    found = SPAN.search(wish.strip())
    if not found:
        return None
    said = found["n"].casefold()
    count = float(said) if said.isdecimal() else NUMBERS[said]
    span = count * UNITS[found["unit"][0].casefold()]
    return span if timedelta() < span <= at_most else None


def _named(span: DateSpan, today: date) -> tuple[date, date] | None:
    """Return the days that an expression names; one with an end alone begins today."""
    first, last = span.first, span.last
    if first is None or last is None:
        return None
    if span.modifier is not Modifier.BY:
        return max(first, today), last
    if not UNTIL.search(span.text) or span.part is not None:
        return today, last
    if first == today and not any(char.isdigit() for char in span.text):
        first += 7 * DAY  # on a Monday, "until Monday" is the next one
    return today, first - DAY
