"""English weeks, months, quarters, years: next week, the week after next, Q3."""

from bot.reading import calendar, day_forms, period_forms, periods
from bot.reading.durations import duration
from bot.reading.grammar import Found, Made, Rule
from bot.reading.kinds import PLAIN, RANK, Kind
from bot.reading.when import Grain, Unit, When

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
    """Read the last week of a period as its own, not as the one before this."""
    return (Kind.ORDINAL, -1) if found[Kind.SHIFT] == -1 else None


def _after_next(found: Found) -> Made:
    if (found.get(Kind.SHIFT) or 1) != 1:
        return None
    return periods.period(found[Kind.UNIT], found.today, 2)


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


def _counted_stretch(found: Found) -> Made:
    """Two next days; but not "three next week"."""
    if found.tokens[-1].rule != period_forms.PLURAL:
        return None
    by = duration(found[PLAIN], found[Kind.UNIT])
    return periods.stretch(by, found.today, found[Kind.SHIFT + Kind.COMING] or 1)


def _year(found: Found) -> Made:
    return period_forms.year(found) if found[Kind.UNIT] is Unit.YEAR else None


def _longer(found: Found) -> Made:
    return Kind.DURATION, found[Kind.DURATION]


def _or_two(found: Found) -> Made:
    return Kind.DURATION, duration(found[Kind.SMALL], found[Kind.UNIT])


def _half(found: Found) -> Made:
    half, unit = found.all(Kind.UNIT + Kind.CLOCKUNIT)
    return (Kind.DURATION, duration(0.5, unit)) if half is Unit.HALF else None


def _and_half(found: Found) -> Made:
    units = found.all(Kind.UNIT + Kind.CLOCKUNIT)
    if Unit.HALF not in units:
        return None
    units.remove(Unit.HALF)
    whole = found.get(PLAIN) or 1
    return Kind.DURATION, duration(whole + 0.5, units[0])


def _week(found: Found) -> Made:
    """CW14, w14."""
    letter, number = found[Kind.QUARTERNAME]
    return _numbered(found, number) if letter in "wk" else None


def _week_numbered(found: Found) -> Made:
    """Week 14 of 2026; "week 2" alone is mostly one of a project."""
    return _numbered(found, found[PLAIN]) if found[Kind.UNIT] is Unit.WEEK else None


def _numbered(found: Found, number: int) -> Made:
    said = found.get(Kind.YEAR) or found.get(Kind.YEARLY)
    year = said.first.year if isinstance(said, When) else said
    week = calendar.week_numbered(number, year or found.today.year)
    if year is None and week[1] < found.today:
        week = calendar.week_numbered(number, found.today.year + 1)
    return periods.interval(Grain.WEEK, week, year_known=year is not None)


def _now(found: Found) -> Made:
    return periods.day(found.today)


def _quarter_name(found: Found) -> Made:
    """Read the third quarter, the second half."""
    letter, count = {Unit.QUARTER: ("q", 4), Unit.HALF: ("h", 2)}.get(
        found[Kind.UNIT], ("", 0)
    )
    nth = found[RANK] if found[RANK] > 0 else count
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
    Rule("unit of work", "WORKING UNIT", _working),
    Rule(
        "last of a period",
        "SHIFT(?=(SMALL|LARGE)? (UNIT|WEEKDAY) (OF|IN) (THE|SHIFT|MONTHNAME|YEAR|MONTH"
        "|QUARTERNAME|YEARLY|WORKING))",
        _last,
    ),
    Rule("quarter", "RANK UNIT", _quarter_name),
    Rule("a day or two", "ARTICLE UNIT AND SMALL(?!UNIT|CLOCKUNIT)", _or_two),
    Rule("half a year", "UNIT ARTICLE (UNIT|CLOCKUNIT)", _half),
    Rule(
        "one and a half", "(PLAIN|ARTICLE) AND ARTICLE UNIT (UNIT|CLOCKUNIT)", _and_half
    ),
    Rule("a year and a half", "ARTICLE (UNIT|CLOCKUNIT) AND ARTICLE UNIT", _and_half),
    Rule("next so many", "PLAIN (SHIFT|COMING) UNIT", _counted_stretch),
    Rule(
        "length of time",
        "ARTICLE? (COUNT|DOTTED) OF? (UNIT|CLOCKUNIT)"
        "((COMMA|AND)* (PLAIN|ARTICLE) (UNIT|CLOCKUNIT))*",
        period_forms.length,
    ),
    Rule("two to three weeks", "PLAIN (JOIN|AND) DURATION", _longer),
    Rule("after next", "THE? UNIT AFTER THE? SHIFT", _after_next),
    Rule("weekday after next", "WEEKDAY AFTER THE? SHIFT", _weekday_after_next),
    Rule("month after next", "MONTHNAME AFTER THE? SHIFT", _month_after_next),
    Rule("next so many", "(SHIFT|COMING) DURATION", period_forms.stretch),
    Rule("shifted period", "(SHIFT|COMING)+ UNIT", period_forms.shifted_unit),
    Rule("shifted weekday", "SHIFT? COMING WEEKDAY", day_forms.coming_weekday),
    Rule("shifted weekday", "SHIFT WEEKDAY", day_forms.near_weekday),
    Rule("shifted month", "SHIFT MONTHNAME", period_forms.shifted_month),
    Rule("relative day", "RELATIVE", _relative),
    Rule("year", "(THE? WORKING? UNIT OF? YEAR)", _year),
    Rule("week of the year", "QUARTERNAME ((OF|COMMA)* (YEAR|YEARLY))?", _week),
    Rule("week of the year", "UNIT PLAIN (OF|COMMA)* (YEAR|YEARLY)", _week_numbered),
    Rule("week of the year", "(?<=CUE|IN|FOR|THE)UNIT (LARGE|NUMBER)", _week_numbered),
    Rule("today", "SHIFT NOW", _now),
    Rule("today", "(?<=BETWEEN|FROM)NOW(?=JOIN|AND)", _now),
    Rule("quarter", "QUARTERNAME (OF|COMMA|IN)? (YEAR|YEARLY)", period_forms.quarter),
    Rule("quarter", "(YEAR|YEARLY) (OF|COMMA)? THE? QUARTERNAME", period_forms.quarter),
    Rule("quarter", "QUARTERNAME(?!OF)", period_forms.quarter),
    Rule("end of period", "CLOSING", _closing),
)
BARE = (
    Rule(
        "this period",
        "THE UNIT(?!AFTER|BEFORE|BY|SHIFT|OF|STARTING|SINCE|PLAIN|ORDINAL)",
        _this,
    ),
    Rule(
        "whole year",
        "(?<=CUE|IN|OF|PARTWORD)YEAR|(?<=PARTWORD HYPHEN)YEAR|(?<=BEFORE THAN)YEAR"
        "|YEAR(?=AND (AFTER|LATER|BEFORE))",
        period_forms.year,
    ),
    Rule("today", "(?<=WHEN JOIN)NOW|(?<=WHEN AND)NOW|(?<=MONTHNAME JOIN)NOW", _now),
)
