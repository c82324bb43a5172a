"""English weeks, months, quarters, years: next week, the week after next, Q3."""

from bot.reading.dates import calendar, day_forms, period_forms, periods
from bot.reading.dates.en import lengths as dates_lengths
from bot.reading.dates.en import weeks as dates_weeks
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import PLAIN, RANK, Kind
from bot.reading.dates.when import Grain, Part, Unit

_RIGHT_NOW = ("now", "right now", "just now")
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


def _next_to_last(found: Found) -> Made:
    both = found[Kind.SHIFT], found[Kind.ORDINAL]
    return (Kind.ORDINAL, -2) if both == (1, -1) else None


def _last_before(found: Found) -> Made:
    """Read the last Sunday before 3 May as the one right before it."""
    return (Kind.ORDINAL, 1) if found[Kind.SHIFT] == -1 else None


def _from_the_last(found: Found) -> Made:
    """Count the third last day and the second to last week from the end."""
    nth, last = found.all(Kind.ORDINAL)
    return (Kind.ORDINAL, -nth) if last == -1 and nth > 0 else None


def _year(found: Found) -> Made:
    return period_forms.year(found) if found[Kind.UNIT] is Unit.YEAR else None


def _right_now(found: Found) -> Made:
    """Read "now" where nothing else is said."""
    said = found.text.lower()
    return _now(found) if said in _RIGHT_NOW or said >= "\u3400" else None


def _now(found: Found) -> Made:
    return periods.day(found.today)


def _quarter_name(found: Found) -> Made:
    """Read the third quarter."""
    return _named(found, "q", 4) if found[Kind.UNIT] is Unit.QUARTER else None


def _quarter_alone(found: Found) -> Made:
    """第三季度; but 第三季 alone is one of a series."""
    return None if found.text.endswith("季") else _quarter_name(found)


def _half(found: Found) -> Made:
    """Read the second half of a year or month; but not that of a list."""
    return _named(found, "h", 2) if found[Kind.UNIT] is Unit.HALF else None


def _named(found: Found, letter: str, count: int) -> Made:
    nth = found[RANK] if found[RANK] > 0 else count
    return (Kind.QUARTERNAME, (letter, nth)) if 0 < nth <= count else None


def _quarter_named(found: Found) -> Made:
    """Read quarter 3 of a year."""
    known = found[Kind.UNIT] is Unit.QUARTER
    return (Kind.QUARTERNAME, ("q", found[Kind.SMALL])) if known else None


def _short_quarter(found: Found) -> Made:
    """Q3/26."""
    letter, nth = found[Kind.QUARTERNAME]
    if letter != "q":
        return None
    year = calendar.full_year(found[PLAIN])
    return periods.interval(
        Grain.QUARTER, calendar.quarter_in(year, nth), year_known=True
    )


def _weekend(found: Found) -> Made:
    """Take this week-end for the weekend."""
    whole = found[Kind.UNIT] is Unit.WEEK and found[Kind.PARTWORD] is Part.END
    return (Kind.UNIT, Unit.WEEKEND) if whole else None


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


_WHOLE = "(OF|IN|COMMA)* THE? (YEAR|YEARLY|SHIFT|UNIT|MONTH|MONTHNAME)"
RULES = (
    Rule("unit of work", "WORKING UNIT", _working),
    Rule(
        "last of a period",
        "SHIFT(?=(SMALL|LARGE)? (UNIT|WEEKDAY) (OF|IN) (THE|SHIFT|MONTHNAME|YEAR|MONTH"
        "|QUARTERNAME|YEARLY|WORKING))",
        _last,
    ),
    Rule("last but so many", "ORDINAL TO? ORDINAL(?=UNIT|WEEKDAY)", _from_the_last),
    Rule("last but one", "SHIFT TO ORDINAL(?=UNIT|WEEKDAY)", _next_to_last),
    Rule(
        "last before a day",
        "SHIFT(?=WEEKDAY BEFORE THE? (MONTHNAME|NUMBERED|DAY))",
        _last_before,
    ),
    Rule("quarter", "(?<=YEARLY|UNIT|OF)RANK UNIT", _quarter_name),
    Rule("quarter", "RANK UNIT", _quarter_alone),
    Rule("half", f"RANK UNIT(?={_WHOLE})|^THE? RANK UNIT$|(?<=IN THE)RANK UNIT", _half),
    Rule("quarter", "UNIT SMALL(?=(OF|COMMA)* (YEAR|YEARLY))", _quarter_named),
    Rule("quarter", "QUARTERNAME SLASH (LARGE|NUMBER)", _short_quarter),
    Rule("weekend", "(?<=SHIFT|COMING)UNIT HYPHEN PARTWORD", _weekend),
    *dates_lengths.RULES,
    *dates_weeks.BEYOND,
    Rule("next so many", "(SHIFT|COMING) DURATION", period_forms.stretch),
    Rule("shifted period", "(SHIFT|COMING)+ UNIT", period_forms.shifted_unit),
    Rule("shifted weekday", "SHIFT? COMING WEEKDAY", day_forms.coming_weekday),
    Rule("shifted weekday", "SHIFT WEEKDAY", day_forms.near_weekday),
    Rule("shifted month", "SHIFT MONTHNAME", period_forms.shifted_month),
    Rule("relative day", "RELATIVE", _relative),
    Rule("year", "(THE? WORKING? UNIT OF? YEAR)", _year),
    *dates_weeks.NUMBERED,
    Rule("today", "SHIFT NOW", _now),
    Rule("today", "^NOW$|^NOTHING NOW$", _right_now),
    Rule("today", "(?<=BETWEEN|FROM)NOW(?=JOIN|AND)", _now),
    Rule("today", "^NOW(?=JOIN)", _right_now),
    Rule(
        "quarter",
        "QUARTERNAME (OF|COMMA|IN|SLASH|HYPHEN)? (YEAR|YEARLY)",
        period_forms.quarter,
    ),
    Rule("quarter", "(YEAR|YEARLY) (OF|COMMA)? THE? QUARTERNAME", period_forms.quarter),
    Rule("quarter", "QUARTERNAME(?!OF)", period_forms.quarter),
    Rule("end of period", "CLOSING", _closing),
)
BARE = (
    Rule(
        "this period",
        "(?<=IN|FOR|OF|CUE)THE UNIT(?!AFTER|BEFORE|BY|SHIFT|OF|STARTING|SINCE|PLAIN"
        "|ORDINAL)|THE UNIT(?!AFTER|BEFORE|BY|SHIFT|OF|STARTING|SINCE|PLAIN|ORDINAL"
        "|NOTHING)",
        _this,
    ),
    Rule(
        "whole year",
        "(?<=AROUND)YEAR(?!NOTHING)|(?<=FOR)YEAR(?=$|STOP|COMMA)"
        "|(?<=ON|BY|BEFORE|AFTER|SINCE|FROM|TO|STARTING|BETWEEN|COMING|IN)YEAR"
        "|(?<!PLAIN OF)(?<!YEAR OF)(?<=OF)YEAR"
        "|(?<=PARTWORD)YEAR|(?<=PARTWORD HYPHEN)YEAR|(?<=BEFORE THAN)YEAR"
        "|YEAR(?=AND (AFTER|LATER|BEFORE))|^YEAR$",
        period_forms.year,
    ),
    Rule(
        "today",
        "(?<=WHEN JOIN)NOW|(?<=WHEN AND)NOW|(?<=MONTHNAME JOIN)NOW"
        "|(?<=PARTWORD JOIN)NOW",
        _now,
    ),
)
