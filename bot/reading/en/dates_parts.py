"""English parts of periods: the first week of June, Friday of next week, mid July."""

from dataclasses import replace

from bot.reading import calendar, compose, periods
from bot.reading.grammar import COUNT, WHEN, Found, Kind, Made, rule
from bot.reading.when import Part, Unit


def _part_of_this(found: Found) -> Made:
    """End of month: of this one."""
    unit, part = found[Kind.UNIT], found[Kind.PARTWORD]
    whole = periods.period(unit, found.today, 0)
    if whole is None or unit is Unit.DAY:
        return whole
    return periods.part_of(part, whole[1], found.today)


def _end_of_this(found: Found) -> Made:
    """Year end, month-end."""
    return _part_of_this(found) if found[Kind.PARTWORD] is Part.END else None


def _later_this(found: Found) -> Made:
    return periods.part_of(Part.REST, found[WHEN], found.today)


def _closing_day(found: Found) -> Made:
    """EOD Friday is Friday."""
    return periods.made(found[Kind.DAY]) if found[Kind.CLOSING] is Unit.DAY else None


def _week_with(found: Found) -> Made:
    """The week of the 18th; the month of September 16th."""
    unit = found[Kind.UNIT]
    return (
        periods.period(unit, found[Kind.DAY].first, 0) if unit is not Unit.DAY else None
    )


def _weekday_beside(found: Found) -> Made:
    """Friday, 5 June: the weekday adds nothing."""
    return periods.made(found[Kind.DAY])


def _weekday_shifted(found: Found) -> Made:
    shift = found[Kind.SHIFT] if found.get(Kind.SHIFT) else 0
    monday, _ = calendar.week_of(found.today, shift)
    return periods.day(calendar.days_after(monday, found[Kind.WEEKDAY]))


def _weekdays_of_week(found: Found) -> Made:
    week, (one, two) = found[Kind.WEEK], found.all(Kind.WEEKDAY)
    return periods.span(
        calendar.days_after(week.first, one), calendar.days_after(week.first, two)
    )


def _days_of_period(found: Found) -> Made:
    within = found[Kind.MONTH]
    one, two = found.all(Kind.SMALL + Kind.LARGE + Kind.ORDINAL)[:2]
    return periods.span(within.first.replace(day=one), within.first.replace(day=two))


def _half_way(found: Found) -> Made:
    return periods.made(replace(found[WHEN], part=found[Kind.PARTWORD]))


_OF = "(OF|IN|ON|COMMA|DASH|FOR)* THE?"

EARLY = (
    rule(
        "month of a year", "MONTHNAME (OF|IN|COMMA)? THE? YEARLY", compose.month_of_year
    ),
)
RULES = (
    rule(
        "week of a day", f"THE? UNIT (OF|STARTING|SINCE|FROM) ON? THE? DAY", _week_with
    ),
    rule(
        "days of a month",
        "(FROM|BETWEEN)? THE? NUMBERED (JOIN|AND) THE? NUMBERED (OF|IN)? THE? MONTH",
        _days_of_period,
    ),
    rule("day of a month", f"NUMBERED (OF|IN)? THE? MONTH", compose.day_of_period),
    rule("nth of a period", f"ORDINAL UNIT {_OF} PERIOD", compose.nth_unit),
    rule("nth of a period", f"UNIT NUMBERED {_OF} PERIOD", compose.nth_unit),
    rule("nth weekday", f"ORDINAL WEEKDAY {_OF} PERIOD", compose.nth_weekday),
    rule(
        "first of a period", f"ORDINAL DURATION {_OF} PERIOD", compose.first_of_period
    ),
    rule(
        "weekdays of a week",
        "WEEK (FROM|BETWEEN)? WEEKDAY (JOIN|AND) WEEKDAY"
        "|(FROM|BETWEEN)? WEEKDAY (JOIN|AND) WEEKDAY (OF|COMMA)? THE? WEEK",
        _weekdays_of_week,
    ),
    rule("weekday of a week", f"WEEKDAY {_OF} WEEK", compose.weekday_of_week),
    rule(
        "weekday of a week", "WEEK (OF|ON|COMMA|DASH)* WEEKDAY", compose.weekday_of_week
    ),
    rule("weekday beside a date", "(WEEKDAY (COMMA|THE)*)+ DAY", _weekday_beside),
    rule("weekday beside a date", "DAY COMMA? WEEKDAY(?=COMMA|$)", _weekday_beside),
    rule(
        "closing of a day",
        "CLOSING (OF|ON|COMMA)? DAY|DAY COMMA? CLOSING",
        _closing_day,
    ),
    rule("part of a period", "PARTWORD (OF|DASH|IN)* THE? PERIOD", compose.part),
    rule("part of a period", "(LATER|AT? LATER) IN? PERIOD", _later_this),
    rule("part of this period", "PARTWORD OF? THE? UNIT", _part_of_this),
    rule(
        "end of this period",
        "(?<=CUE|FOR)THE? UNIT DASH? PARTWORD|UNIT DASH? PARTWORD(?=$|COMMA)",
        _end_of_this,
    ),
)
AGAIN = ()
