"""Periods as the grammar makes them: a kind of token, and its interval."""

from collections.abc import Callable
from datetime import date

from bot.reading.dates import calendar
from bot.reading.dates.calendar import Interval
from bot.reading.dates.durations import shifted
from bot.reading.dates.grammar import Made
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Duration, Grain, Modifier, Part, Unit, When

_KINDS = {
    Grain.DAY: Kind.DAY,
    Grain.WEEK: Kind.WEEK,
    Grain.WEEKEND: Kind.WEEKEND,
    Grain.MONTH: Kind.MONTH,
    Grain.QUARTER: Kind.QUARTER,
    Grain.HALF: Kind.HALF,
    Grain.YEAR: Kind.YEARLY,
    Grain.SPAN: Kind.SPAN,
}
_PERIODS: dict[Unit, tuple[Grain, Callable[[date, int], Interval]]] = {
    Unit.WEEK: (Grain.WEEK, calendar.week_of),
    Unit.WEEKEND: (Grain.WEEKEND, calendar.weekend_of),
    Unit.MONTH: (Grain.MONTH, calendar.month_of),
    Unit.QUARTER: (Grain.QUARTER, calendar.quarter_of),
    Unit.HALF: (Grain.HALF, calendar.half_of),
    Unit.YEAR: (Grain.YEAR, calendar.year_of),
}


_MIDDLE = 15  # of a month, however long
_TENS = (Part.FIRST_TEN, Part.SECOND_TEN, Part.LAST_TEN)


def made(when: When) -> Made:
    """Return the token that stands for an interval."""
    return _KINDS[when.grain], when


def day(found: date, *, year_known: bool = False, repeats: Unit | None = None) -> Made:
    """Return a single day; one that `repeats` is the next of its kind."""
    return Kind.DAY, When(
        first=found, last=found, year_known=year_known, repeats=repeats
    )


def interval(
    grain: Grain,
    of: Interval,
    *,
    year_known: bool = False,
    repeats: Unit | None = None,
) -> Made:
    """Return a run of days; one that `repeats` is the next of its kind."""
    first, last = of
    return made(
        When(
            first=first, last=last, grain=grain, year_known=year_known, repeats=repeats
        )
    )


def span(first: date, last: date) -> Made:
    """Return a run of days that is no calendar period; None where it runs backwards."""
    return interval(Grain.SPAN, (first, last)) if first <= last else None


def period(unit: Unit, today: date, shift: int) -> Made:
    """Return the calendar period that holds today, or one so many periods later."""
    if unit is Unit.DAY:
        return day(calendar.days_after(today, shift))
    if unit is Unit.WORKDAY:
        return day(calendar.business_days_after(today, shift))
    if unit is Unit.WORKWEEK:
        monday, sunday = calendar.week_of(today, shift)
        friday = calendar.days_after(sunday, -2)
        return made(When(first=monday, last=friday, grain=Grain.WEEK))
    if unit is Unit.FORTNIGHT:
        monday, _ = calendar.week_of(today, 2 * shift)
        return span(monday, calendar.days_after(monday, 13))
    if unit not in _PERIODS:
        return None
    grain, of = _PERIODS[unit]
    return interval(grain, of(today, shift))


def stretch(by: Duration, today: date, sign: int) -> Made:
    """Return the next such length of time, from tomorrow, or the last up to yesterday.

    Quarters are those of the calendar.
    """
    if by.unit is Unit.QUARTER:
        count = by.months // 3
        near, far = sorted((sign, sign * count))
        first, _ = calendar.quarter_of(today, near)
        return span(first, calendar.quarter_of(today, far)[1])
    far_end = shifted(today, by, sign)
    step = Duration(unit=Unit.DAY, days=1)
    if by.workdays:
        step = Duration(unit=Unit.WORKDAY, workdays=1)
    near_end = shifted(today, step, sign)
    return span(*sorted((near_end, far_end)))


def edge(within: When, by: Duration, *, last: bool) -> Made:
    """Return the first so many days, weeks or months of a period, or the last ones.

    Weeks of a month or year are whole: the first holds its first Thursday.
    """
    step = Duration(unit=Unit.DAY, days=1)
    first, end = within.first, within.last
    if by.unit is Unit.WEEK and within.grain in (Grain.MONTH, Grain.YEAR):
        first, _ = calendar.nth_week(1, (first, end))
        _, end = calendar.nth_week(-1, (within.first, end))
    if last:
        return span(shifted(shifted(end, step), by, -1), end)
    return span(first, shifted(shifted(first, by), step, -1))


def _ten_days(nth: int, first: date, last: date) -> Interval:
    first = calendar.days_after(first, 10 * nth)
    return first, min(calendar.days_after(first, 9), last) if nth < 2 else last  # noqa: PLR2004 - the third may be longer


def part_of(part: Part, whole: When, today: date) -> Made:
    """Return the early, middle or late part of a period, or what is left of it."""
    first, last = whole.first, whole.last
    length = (last - first).days + 1
    if part is Part.REST:
        if not first <= today <= last:
            return made(whole)
        first = today
    elif part is Part.EARLY:
        last = calendar.days_after(first, (length - 1) // 2)
        if whole.grain is Grain.MONTH:
            last = first.replace(day=_MIDDLE)
    elif part in _TENS:
        first, last = _ten_days(_TENS.index(part), first, last)
    elif part in (Part.LATE, Part.END):
        first = calendar.days_after(first, (length + 1) // 2)
        if whole.grain is Grain.MONTH:
            first = first.replace(day=_MIDDLE + 1)
    else:
        first = calendar.days_after(first, length // 3)
        last = calendar.days_after(last, -(length // 3))
    changed = whole._replace(
        first=min(first, last),
        last=last,
        part=part,
        whole=(whole.first, whole.last),
    )
    return made(changed)


def end_of(whole: When) -> Made:
    """Return the end of a period: EOM, month end."""
    return part_of(Part.END, whole, whole.first)


def modified(when: When, modifier: Modifier) -> Made:
    """Return the same interval, meant otherwise."""
    return made(when._replace(modifier=modifier))


def in_year(when: When, year: int) -> When:
    """Return the same days of another year."""
    return when._replace(
        first=when.first.replace(year=year),
        last=calendar.month_of(when.last.replace(year=year, day=1))[1]
        if when.grain is Grain.MONTH
        else when.last.replace(year=year + when.last.year - when.first.year),
        year_known=True,
    )
