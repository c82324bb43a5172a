"""Which past days somebody means: "March" of a look back is the last one, not the next.

The date grammar reads days as deadlines, which lie ahead.
"""

import re
from datetime import date

from bot.reading.dates.calendar import days_after, month_of, months_after
from bot.reading.dates.find import find_dates
from bot.reading.dates.when import DateSpan, Modifier

BEGINNING = date(2000, 1, 1)
SINCE = re.compile(r"\b(?:since|from)\b|以来|至今|起$", re.IGNORECASE)
WEEKDAY = re.compile(r"\D+")
DAY_OF_MONTH = re.compile(r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th|号|日)?", re.IGNORECASE)


def past_days(wish: str, today: date, *, month_first: bool) -> tuple[date, date] | None:
    """Return the first and last day to look back at; None where a text names none."""
    spans = find_dates(wish, today, month_first=month_first)
    if not spans:
        return None
    first, last = _gone_by(spans[0], today)
    if len(spans) > 1:
        return first, max(first, _gone_by(spans[1], today)[1])
    match spans[0].modifier:
        case Modifier.BY:
            return BEGINNING, last
        case Modifier.BEFORE:
            return BEGINNING, days_after(first, -1)
        case Modifier.SINCE:
            return first, today
    return first, today if SINCE.search(wish) else last


def _gone_by(span: DateSpan, today: date) -> tuple[date, date]:
    """Return the days of a span; one ahead is meant a week, month or year earlier."""
    first, last = span.first or BEGINNING, span.last or today
    if first <= today:
        return first, last
    if WEEKDAY.fullmatch(span.text) and (last - first).days < 7:  # noqa: PLR2004 - week
        back = (first - today).days + 6
        return days_after(first, -back + back % 7), days_after(last, -back + back % 7)
    months = -1 if DAY_OF_MONTH.fullmatch(span.text) else -12
    return months_after(first, months), _same_end(last, months)


def _same_end(last: date, months: int) -> date:
    """Return the day so many months later; the end of a month stays one."""
    moved = months_after(last, months)
    return month_of(moved)[1] if last == month_of(last)[1] else moved
