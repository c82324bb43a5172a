"""Rules of dates that both languages share: days, periods and how they are shifted."""

from datetime import date

from bot.reading import calendar, periods
from bot.reading.durations import duration
from bot.reading.figures import pair
from bot.reading.grammar import (
    COUNT,
    NUMBERED,
    PLAIN,
    RANK,
    WHEN,
    Found,
    Kind,
    Made,
)
from bot.reading.when import Grain, Unit, When

# The mark of a unit in the plural.
PLURAL = "plural"
_ONE = 1
_SHIFTS = Kind.SHIFT + Kind.COMING + Kind.WEEKSHIFT


def count_of(found: Found) -> float:
    """The amount that was said; "a" is one."""
    value = found[COUNT]
    return _ONE if value is None else value


def year_of(found: Found) -> int | None:
    """The year beside a day or month: four figures, or two as in "Aug 96"."""
    if (year := found.get(Kind.YEAR)) is not None:
        return int(year)
    short = found.get(Kind.NUMBER)
    return None if short is None else calendar.full_year(short)


def day_in(found: Found, month: int, of_month: int) -> date:
    """A day of a month, in the year that was said or as the next such day."""
    year = year_of(found)
    if year is None:
        return calendar.next_day_of_month(month, of_month, found.today)
    return date(year, month, of_month)


def month_day(found: Found) -> Made:
    """Month, day and perhaps a year, in any order."""
    known = year_of(found) is not None
    of_month = found[NUMBERED]
    return periods.day(
        day_in(found, found[Kind.MONTHNAME], of_month),
        year_known=known,
        repeats=None if known else Unit.YEAR,
    )


def month_days(found: Found) -> Made:
    """Two days of one month."""
    one, two = found.all(NUMBERED)[:2]
    month, known = found[Kind.MONTHNAME], year_of(found) is not None
    last = day_in(found, month, two)
    first = date(last.year, month, one)
    if first > last:
        raise ValueError(one)
    repeats = None if known else Unit.YEAR
    return periods.interval(
        Grain.SPAN, (first, last), year_known=known, repeats=repeats
    )


def month_named(number: int, year: int | None, found: Found) -> calendar.Interval:
    """A month, in the year that was said or as the next such month."""
    if year is None:
        return calendar.next_month_named(number, found.today)
    return calendar.month_in(year, number)


def month(found: Found) -> Made:
    """A month, in the year that was said or as the next such month."""
    year = year_of(found)
    return periods.interval(
        Grain.MONTH,
        month_named(found[Kind.MONTHNAME], year, found),
        year_known=year is not None,
        repeats=Unit.YEAR if year is None else None,
    )


def length(found: Found) -> Made:
    """A length of time: one or more amounts, each with its unit."""
    total = None
    count: float = 1
    for token in found.tokens:
        if token.kind in COUNT:
            count = 1 if token.value is None else token.value
        elif token.kind in (Kind.UNIT, Kind.CLOCKUNIT):
            more = duration(count, token.value)
            total = more if total is None else total + more
            count = 1
    return None if total is None else (Kind.DURATION, total)


def shifted_unit(found: Found) -> Made:
    """This, next or last week, month and so on; but "the coming weeks" are no date."""
    if found.tokens[-1].rule == PLURAL:
        return None
    return periods.period(found[Kind.UNIT], found.today, sum(found.all(_SHIFTS)))


def shifted_month(found: Found) -> Made:
    """This June is of this year; next and last June are the nearest that are not now."""
    return periods.made(month_on(found[Kind.MONTHNAME], found[Kind.SHIFT], found.today))


def month_on(number: int, shift: int, today: date) -> When:
    """This, next or last such month."""
    year = today.year
    if shift > 0:
        year += number <= today.month
    elif shift < 0:
        year -= number >= today.month
    first, last = calendar.month_in(year, number)
    return When(first=first, last=last, grain=Grain.MONTH)


def near_weekday(found: Found) -> Made:
    """This Friday is the coming one, next Friday next week's, last Friday the latest."""
    shift, today = found[Kind.SHIFT], found.today
    if shift > 0:
        return shifted_weekday(found)
    near = calendar.last_weekday if shift < 0 else calendar.next_weekday
    return periods.day(near(found[Kind.WEEKDAY], today))


def coming_weekday(found: Found) -> Made:
    """The nearest such weekday after today."""
    tomorrow = calendar.days_after(found.today, 1)
    return periods.day(calendar.next_weekday(found[Kind.WEEKDAY], tomorrow))


def shifted_weekday(found: Found) -> Made:
    """The weekday of a week that lies so many weeks on."""
    monday, _ = calendar.week_of(found.today, sum(found.all(_SHIFTS)))
    return periods.day(calendar.days_after(monday, found[Kind.WEEKDAY]))


def stretch(found: Found) -> Made:
    """The next or last so many days, weeks, months."""
    sign = found.get(Kind.STRETCH) or found.get(_SHIFTS)
    return periods.stretch(found[Kind.DURATION], found.today, sign) if sign else None


def quarter(found: Found) -> Made:
    """A quarter or a half, in the year that was said or as the next such one."""
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
    """The days to the 15th, or those from the 16th."""
    (_, half), within = found[Kind.QUARTERNAME], found.get(Kind.MONTH)
    first, last = calendar.month_of(within.first if within else found.today)
    if half == 1:
        return periods.span(first, first.replace(day=15))
    return periods.span(first.replace(day=16), last)


def year(found: Found) -> Made:
    """A whole year."""
    first = date(found[Kind.YEAR], 1, 1)
    return periods.interval(Grain.YEAR, calendar.year_of(first), year_known=True)


def weekday(found: Found) -> Made:
    """The coming such weekday, today included; but "on Mondays" is no date."""
    if found.tokens[0].rule == PLURAL:
        return None
    return periods.day(
        calendar.next_weekday(found[Kind.WEEKDAY], found.today), repeats=Unit.WEEK
    )


def weekday_numbered(found: Found) -> Made:
    """Friday the 13th: this month's if it is one, else the next such day."""
    of_month, today = found[NUMBERED], found.today
    if any(token.kind == Kind.THE for token in found.tokens):
        this = today.replace(day=1)
        same = calendar.days_after(this, of_month - 1)
        if same.month == this.month and same.weekday() == found[Kind.WEEKDAY]:
            return periods.day(same)
    return periods.day(
        calendar.next_weekday_numbered(found[Kind.WEEKDAY], of_month, today)
    )


def day_numbered(found: Found) -> Made:
    """The next day of that number."""
    return periods.day(calendar.next_day_numbered(found[NUMBERED], found.today))


def day_of_period(found: Found) -> Made:
    """The 20th of a month that was named; the 100th day of a year."""
    within = found[Kind.MONTH + Kind.YEARLY]
    day = calendar.days_after(within.first, found[NUMBERED] - 1)
    return periods.day(day) if day <= within.last else None


def month_of_year(found: Found) -> Made:
    """June next year."""
    of = found[Kind.YEARLY].first.year
    return periods.interval(
        Grain.MONTH, calendar.month_in(of, found[Kind.MONTHNAME]), year_known=True
    )


def day_of_month_of_year(found: Found) -> Made:
    """5 June next year."""
    of = found[Kind.YEARLY].first.year
    return periods.day(
        date(of, found[Kind.MONTHNAME], found[NUMBERED]), year_known=True
    )


def weekday_of_week(found: Found) -> Made:
    """Friday of a week that was named."""
    week = found[Kind.WEEK]
    return periods.day(calendar.days_after(week.first, found[Kind.WEEKDAY]))


def nth_week(found: Found) -> Made:
    """The nth week of a month or year."""
    within = found[Kind.MONTH + Kind.YEARLY]
    week = calendar.nth_week(found[RANK], (within.first, within.last))
    return periods.interval(Grain.WEEK, week)


def nth_unit(found: Found) -> Made:
    """The nth day, week, month, quarter or half of a period; -1 is the last one."""
    within, unit, nth = found[WHEN], found[Kind.UNIT], found[RANK]
    if unit in (Unit.WEEK, Unit.WORKWEEK) and within.grain in (Grain.MONTH, Grain.YEAR):
        week = calendar.nth_week(nth, (within.first, within.last))
        return periods.interval(Grain.WEEK, week)
    start, shift = (within.last, 0) if nth < 0 else (within.first, nth - 1)
    if unit is Unit.WEEKEND:
        bounds = (within.first, within.last)
        saturday = calendar.nth_weekday(calendar.SATURDAY, nth, bounds)
        start, shift = saturday, 0
    made = periods.period(unit, start, shift)
    if made is None or made[1].first > within.last:
        return None
    return made


def nth_weekday(found: Found) -> Made:
    """The first Monday of a period."""
    within, nth = found[WHEN], found[RANK]
    return periods.day(
        calendar.nth_weekday(found[Kind.WEEKDAY], nth, (within.first, within.last))
    )


def first_of_period(found: Found) -> Made:
    """The first two weeks, or the last three months, of a period."""
    within, by = found[WHEN], found[Kind.DURATION]
    nth = found.get(RANK) or -found[Kind.STRETCH]  # 前10天 are the first ten
    return periods.edge(within, by, last=nth < 0)


def figures_day(found: Found) -> Made:
    """A day and month in figures."""
    both = found.get(Kind.FIGURES) or found.get(Kind.DOTTED)
    if both is None:
        numbers = found.all(PLAIN)
        both = (numbers[0], numbers[1])
    year_ = found.get(Kind.YEAR)
    return periods.made(pair(both[0], both[1], year_, found.setting))


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
