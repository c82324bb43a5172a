"""The day on which something is due that was promised for a week, for June, for EOM."""

from datetime import date, timedelta

from bot.reading.dates import calendar
from bot.reading.dates.when import DateSpan, Grain, Modifier, Part

_STARTS = (Modifier.AFTER, Modifier.SINCE)
_LAST_PARTS = (Part.LAST_TEN, Part.LATE, Part.END, Part.REST)
_DAYS_OF_MONTH = {
    Part.EARLY: 5,
    Part.FIRST_TEN: 10,
    Part.MID: 15,
    Part.SECOND_TEN: 15,
}
_WEEKDAYS = {Part.EARLY: calendar.TUESDAY, Part.MID: calendar.WEDNESDAY}
_PERIODS = (Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR)


def due_of(span: DateSpan, today: date) -> date | None:
    """Return the due day that a date expression names; None where it names a start.

    A week is due on its Friday, a month, quarter or year on its last day; mid June on
    the 15th, 月初 on the 5th. Before a period is the last such day ahead of it.
    """
    if span.first is None or span.last is None or span.modifier in _STARTS:
        return None
    try:
        return _due(span, *(span.whole or (span.first, span.last)), today)
    except (ValueError, OverflowError):  # before the first or after the last year
        return None


def _due(span: DateSpan, first: date, last: date, today: date) -> date:
    if span.part is not None and span.part not in _LAST_PARTS:
        return _inside(span.grain, span.part, first, last)
    if span.part is None and span.modifier is Modifier.BEFORE:
        first, last = _before(span.grain, first, last)
    return _end(span, first, last, today)


def _before(grain: Grain, first: date, last: date) -> calendar.Interval:
    """Return what lies ahead of a period; but "before Friday" is good on Friday."""
    if grain not in _PERIODS:
        return first, last
    if grain is Grain.WEEK:
        return calendar.week_of(first, -1)
    eve = first - timedelta(days=1)
    return eve, eve


def _end(span: DateSpan, first: date, last: date, today: date) -> date:
    if span.grain is Grain.WEEK:
        friday = calendar.days_after(first, calendar.FRIDAY)
        return last if friday < today <= last else min(friday, last)
    if span.grain is Grain.WEEKEND and span.modifier in (Modifier.BY, Modifier.BEFORE):
        return calendar.days_after(first, -1)
    return last


def _inside(grain: Grain, part: Part, first: date, last: date) -> date:
    if grain is Grain.WEEK:
        return calendar.days_after(first, _WEEKDAYS.get(part, calendar.FRIDAY))
    if grain is Grain.MONTH:
        return first.replace(day=_DAYS_OF_MONTH[part])
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if part is Part.EARLY or months <= 1:
        return calendar.month_of(first)[1]
    middle = calendar.months_after(first, (months - 1) // 2)
    if months % 2:  # the middle of a quarter is that of its second month
        return middle.replace(day=_DAYS_OF_MONTH[Part.MID])
    return calendar.month_of(middle)[1]
