"""Periods as the grammars of both languages make them from what was found."""

from datetime import date

from bot.reading.dates import calendar, periods
from bot.reading.dates.durations import duration
from bot.reading.dates.grammar import Found, Made
from bot.reading.dates.kinds import COUNT, RANK, WHEN, Kind
from bot.reading.dates.when import Grain, Unit, When

# The mark of a unit or weekday in the plural.
PLURAL = "plural"
_SHIFTS = Kind.SHIFT + Kind.COMING + Kind.WEEKSHIFT


def year_of(found: Found) -> int | None:
    """Return the year beside a day or month: four figures, or two as in "Aug 96"."""
    if (year := found.get(Kind.YEAR)) is not None:
        return int(year)
    short = found.get(Kind.NUMBER)
    return None if short is None else calendar.full_year(short)


def month_named(number: int, year: int | None, found: Found) -> calendar.Interval:
    """Return a month, in the year that was said or as the next such month."""
    if year is None:
        return calendar.next_month_named(number, found.today)
    return calendar.month_in(year, number)


def month(found: Found) -> Made:
    """Read a month, in the year that was said or as the next such month."""
    year = year_of(found)
    return periods.interval(
        Grain.MONTH,
        month_named(found[Kind.MONTHNAME], year, found),
        year_known=year is not None,
        repeats=Unit.YEAR if year is None else None,
    )


def length(found: Found) -> Made:
    """Read a length of time: one or more amounts, each with its unit."""
    total = None
    count: float = 1
    for token in found.tokens:
        if token.kind in COUNT:
            count = 1 if token.value is None else token.value
        elif token.kind == Kind.DOTTED:
            count = float(".".join(map(str, token.value)))
        elif token.kind in (Kind.UNIT, Kind.CLOCKUNIT):
            more = duration(count, token.value)
            total = more if total is None else total.plus(more)
            count = 1
    return None if total is None else (Kind.DURATION, total)


def shifted_unit(found: Found) -> Made:
    """Read this, next or last week and so on; but "the coming weeks" are no date."""
    if found.tokens[-1].rule == PLURAL:
        return None
    unit, shift = found[Kind.UNIT], sum(found.all(_SHIFTS))
    if unit is Unit.WEEKEND and found.has(Kind.COMING):
        shift = int(found.today.weekday() >= calendar.SATURDAY)
    return periods.period(unit, found.today, shift)


def shifted_month(found: Found) -> Made:
    """Read this June, of this year, and the next and last one that is not now."""
    return periods.made(month_on(found[Kind.MONTHNAME], found[Kind.SHIFT], found.today))


def month_on(number: int, shift: int, today: date) -> When:
    """Return this, the next or the last such month."""
    year = today.year
    if shift > 0:
        year += number <= today.month
    elif shift < 0:
        year -= number >= today.month
    first, last = calendar.month_in(year, number)
    return When(first=first, last=last, grain=Grain.MONTH)


def stretch(found: Found) -> Made:
    """Read the next or last so many days, weeks, months."""
    sign = found.get(Kind.STRETCH) or found.get(_SHIFTS)
    return periods.stretch(found[Kind.DURATION], found.today, sign) if sign else None


def quarter(found: Found) -> Made:
    """Read a quarter or a half, in the year that was said or as the next such one."""
    (letter, number), today = found[Kind.QUARTERNAME], found.today
    if letter not in "qh":
        return None
    known = found.get(Kind.YEARLY) or found.get(Kind.YEAR)
    grain, of = {
        "q": (Grain.QUARTER, calendar.quarter_in),
        "h": (Grain.HALF, calendar.half_in),
    }[letter]
    if isinstance(known, When):
        return periods.interval(grain, of(known.first.year, number), year_known=True)
    if known is not None:
        return periods.interval(grain, of(known, number), year_known=True)
    this = of(today.year, number)
    if this[1] < today:
        this = of(today.year + 1, number)
    return periods.interval(grain, this, repeats=Unit.YEAR)


def half_of_month(found: Found) -> Made:
    """Read the days to the 15th, or those from the 16th."""
    (_, half), within = found[Kind.QUARTERNAME], found.get(Kind.MONTH)
    first, last = calendar.month_of(within.first if within else found.today)
    if half == 1:
        return periods.span(first, first.replace(day=15))
    return periods.span(first.replace(day=16), last)


def year(found: Found) -> Made:
    """Read a whole year."""
    first = date(found[Kind.YEAR], 1, 1)
    return periods.interval(Grain.YEAR, calendar.year_of(first), year_known=True)


def month_of_year(found: Found) -> Made:
    """June next year."""
    of = found[Kind.YEARLY].first.year
    return periods.interval(
        Grain.MONTH, calendar.month_in(of, found[Kind.MONTHNAME]), year_known=True
    )


def nth_week(found: Found) -> Made:
    """Read the nth week of a month or year."""
    within = found[Kind.MONTH + Kind.YEARLY]
    week = calendar.nth_week(found[RANK], (within.first, within.last))
    return periods.interval(Grain.WEEK, week)


def nth_unit(found: Found) -> Made:
    """Read the nth day, week, month or quarter of a period; -1 is the last one."""
    within, unit, nth = found[WHEN], found[Kind.UNIT], found[RANK]
    if unit in (Unit.WEEK, Unit.WORKWEEK) and within.grain in (Grain.MONTH, Grain.YEAR):
        week = calendar.nth_week(nth, (within.first, within.last))
        return periods.interval(Grain.WEEK, week)
    start, shift = (within.last, nth + 1) if nth < 0 else (within.first, nth - 1)
    if unit is Unit.WORKDAY and nth:
        start, shift = within.last if nth < 0 else within.first, nth
        start = calendar.days_after(start, 1 if nth < 0 else -1)
    if unit is Unit.WEEKEND:
        bounds = (within.first, within.last)
        saturday = calendar.nth_weekday(calendar.SATURDAY, nth, bounds)
        start, shift = saturday, 0
    made = periods.period(unit, start, shift)
    if made is None or made[1].first > within.last or made[1].last < within.first:
        return None
    return made


def first_of_period(found: Found) -> Made:
    """Read the first two weeks, or the last three months, of a period."""
    within, by = found[WHEN], found[Kind.DURATION]
    nth = found.get(RANK) or -found[Kind.STRETCH]  # 前10天 are the first ten
    return periods.edge(within, by, last=nth < 0)


def part(found: Found) -> Made:
    """Early, mid, late: a part of a period."""
    return periods.part_of(found[Kind.PARTWORD], found[WHEN], found.today)


def month_of_figures(found: Found) -> Made:
    """2026 - 11, 11 / 2026."""
    return periods.interval(
        Grain.MONTH,
        calendar.month_in(found[Kind.YEAR], found[Kind.SMALL]),
        year_known=True,
    )
