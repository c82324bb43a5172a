"""English weeks, months, quarters and years: next week, the week after next, Q3 2026."""

from bot.reading import calendar, compose, periods
from bot.reading.grammar import Found, Kind, Made, rule
from bot.reading.when import Unit

_NAMED_WITHOUT_SHIFT = (
    Unit.WEEK,
    Unit.WEEKEND,
    Unit.MONTH,
    Unit.QUARTER,
    Unit.YEAR,
    Unit.FORTNIGHT,
)


def _working(found: Found) -> Made:
    unit = found[Kind.UNIT]
    named = {Unit.DAY: Unit.WORKDAY, Unit.WEEK: Unit.WORKWEEK}
    return Kind.UNIT, named.get(unit, unit)


def _last(found: Found) -> Made:
    """The last week of something is its last one, not that before this."""
    return (Kind.ORDINAL, -1) if found[Kind.SHIFT] == -1 else None


def _after_next(found: Found) -> Made:
    if (found.get(Kind.SHIFT) or 1) != 1:
        return None
    return periods.period(found[Kind.UNIT], found.today, 2)


def _quarter_name(found: Found) -> Made:
    """The third quarter, the second half."""
    letter, count = {Unit.QUARTER: ("q", 4), Unit.HALF: ("h", 2)}.get(
        found[Kind.UNIT], ("", 0)
    )
    nth = found[Kind.ORDINAL] if found[Kind.ORDINAL] > 0 else count
    return (Kind.QUARTERNAME, (letter, nth)) if 0 < nth <= count else None


def _this(found: Found) -> Made:
    unit = found[Kind.UNIT]
    if unit not in _NAMED_WITHOUT_SHIFT:
        return None
    return periods.period(unit, found.today, 0)


def _closing(found: Found) -> Made:
    """EOD is today, EOW the end of this week."""
    whole = periods.period(found[Kind.CLOSING], found.today, 0)
    if whole is None or found[Kind.CLOSING] is Unit.DAY:
        return whole
    return periods.end_of(whole[1])


def _relative(found: Found) -> Made:
    return periods.day(calendar.days_after(found.today, found[Kind.RELATIVE]))


RULES = (
    rule("unit of work", "WORKING UNIT", _working),
    rule(
        "last of a period",
        "SHIFT(?=(SMALL|LARGE)? (UNIT|WEEKDAY) (OF|IN) (THE|SHIFT|MONTHNAME|YEAR|MONTH"
        "|QUARTERNAME|YEARLY|WORKING))",
        _last,
    ),
    rule("quarter", "ORDINAL UNIT", _quarter_name),
    rule(
        "length of time",
        "COUNT OF? (UNIT|CLOCKUNIT)((COMMA|AND)* (PLAIN|ARTICLE) (UNIT|CLOCKUNIT))*",
        compose.length,
    ),
    rule("after next", "THE? UNIT AFTER THE? SHIFT", _after_next),
    rule("next so many", "(SHIFT|COMING) DURATION", compose.stretch),
    rule("shifted period", "(SHIFT|COMING)+ UNIT", compose.shifted_unit),
    rule("shifted weekday", "SHIFT? COMING WEEKDAY", compose.coming_weekday),
    rule("shifted weekday", "SHIFT WEEKDAY", compose.near_weekday),
    rule("shifted month", "SHIFT MONTHNAME", compose.shifted_month),
    rule("relative day", "RELATIVE", _relative),
    rule("year", "(THE? WORKING? UNIT OF? YEAR)", compose.year),
    rule("quarter", "QUARTERNAME (OF|COMMA|IN)? (YEAR|YEARLY)", compose.quarter),
    rule("quarter", "(YEAR|YEARLY) (OF|COMMA)? THE? QUARTERNAME", compose.quarter),
    rule("quarter", "QUARTERNAME", compose.quarter),
    rule("end of period", "CLOSING", _closing),
)
BARE = (
    rule("this period", "THE UNIT(?!AFTER|BEFORE|SHIFT|OF|STARTING|SINCE)", _this),
    rule("whole year", "(?<=CUE|IN|OF)YEAR", compose.year),
)
