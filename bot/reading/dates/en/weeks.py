"""English weeks by number and beyond the next: week 14, the week after next."""

from datetime import date

from bot.reading.dates import calendar, periods
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import PLAIN, Kind
from bot.reading.dates.when import Grain, Unit, When

_MOST_OF_PROJECT = 10


def _after_next(found: Found) -> Made:
    shift = found[Kind.SHIFT]
    if shift not in (0, 1):
        return None
    return periods.period(found[Kind.UNIT], found.today, shift + 1)


def _before_last(found: Found) -> Made:
    """Read the week before last; but "the day before last" names none."""
    if found[Kind.SHIFT] != -1 or found[Kind.UNIT] is Unit.DAY:
        return None
    return periods.period(found[Kind.UNIT], found.today, -2)


def _weekday_before_last(found: Found) -> Made:
    if found[Kind.SHIFT] != -1:
        return None
    last = calendar.last_weekday(found[Kind.WEEKDAY], found.today)
    return periods.day(calendar.days_after(last, -7))


def _weekday_after_next(found: Found) -> Made:
    if found[Kind.SHIFT] != 1:
        return None
    monday, _ = calendar.week_of(found.today, 2)
    return periods.day(calendar.days_after(monday, found[Kind.WEEKDAY]))


def _month_after_next(found: Found) -> Made:
    if found[Kind.SHIFT] != 1:
        return None
    (first, _), number = calendar.month_of(found.today, 1), found[Kind.MONTHNAME]
    year = calendar.next_month_named(number, first)[0].year + 1
    return periods.interval(Grain.MONTH, calendar.month_in(year, number))


def _week(found: Found) -> Made:
    """CW14, w14."""
    letter, number = found[Kind.QUARTERNAME]
    return _numbered(found, number) if letter in "wk" else None


def _week_numbered(found: Found) -> Made:
    """Week 14 of 2026, day 60 of it; "week 2" alone is mostly one of a project."""
    if found[Kind.UNIT] is Unit.DAY and found.get(Kind.YEAR):
        first = date(found[Kind.YEAR], 1, 1)
        return periods.day(calendar.days_after(first, found[PLAIN] - 1))
    weeks = found[Kind.UNIT] in (Unit.WEEK, Unit.WORKWEEK)
    alone = len(found.tokens) == 2 and found[PLAIN] < _MOST_OF_PROJECT  # noqa: PLR2004 - "week 2"
    return _numbered(found, found[PLAIN]) if weeks and not alone else None


def _numbered(found: Found, number: int) -> Made:
    said = found.get(Kind.YEAR) or found.get(Kind.YEARLY)
    year = said.first.year if isinstance(said, When) else said
    week = calendar.week_numbered(number, year or found.today.year)
    if year is None and week[1] < found.today:
        week = calendar.week_numbered(number, found.today.year + 1)
    return periods.interval(Grain.WEEK, week, year_known=year is not None)


def _nth_of_shifted(found: Found) -> Made:
    """Read next month's first Monday, this month's last Friday."""
    unit, (shift, *last) = found[Kind.UNIT], found.all(Kind.SHIFT)
    if unit not in (Unit.MONTH, Unit.QUARTER, Unit.YEAR) or last not in ([], [-1]):
        return None
    nth = -1 if last else found[Kind.ORDINAL]
    whole = periods.period(unit, found.today, shift)
    if whole is None:
        return None
    within = whole[1].first, whole[1].last
    return periods.day(calendar.nth_weekday(found[Kind.WEEKDAY], nth, within))


BEYOND = (
    Rule("nth weekday", "SHIFT UNIT COMMA? (ORDINAL|SHIFT) WEEKDAY", _nth_of_shifted),
    Rule(
        "after next",
        "THE? UNIT AFTER THE? SHIFT(?!WEEKDAY|MONTHNAME|UNIT)",
        _after_next,
    ),
    Rule("before last", "THE? UNIT BEFORE THE? SHIFT", _before_last),
    Rule(
        "before last",
        "THE? WEEKDAY BEFORE THE? SHIFT(?!UNIT|WEEKDAY|DURATION)",
        _weekday_before_last,
    ),
    Rule("weekday after next", "WEEKDAY AFTER THE? SHIFT", _weekday_after_next),
    Rule("month after next", "MONTHNAME AFTER THE? SHIFT", _month_after_next),
)
NUMBERED = (
    Rule(
        "week of the year",
        "QUARTERNAME (OF|COMMA)* (YEAR|YEARLY)|(?<=CUE|IN|FOR)QUARTERNAME"
        "|QUARTERNAME(?=$|STOP|COMMA)",
        _week,
    ),
    Rule("week of the year", "UNIT PLAIN (OF|COMMA)* (YEAR|YEARLY)", _week_numbered),
    Rule("week of the year", "(?<=CUE|IN|FOR|THE)UNIT (LARGE|NUMBER)", _week_numbered),
    Rule(
        "week of the year",
        "^UNIT (NOT STOP?)? PLAIN$|(YEAR|YEARLY) UNIT PLAIN(?!NOTHING|UNIT)",
        _week_numbered,
    ),
)
