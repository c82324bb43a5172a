"""English days of a period and weekdays by number: the first Monday of June."""

from bot.reading.dates import calendar, day_forms, period_forms, periods
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import Kind

_OF = "(OF|IN|ON|COMMA|JOIN|FOR|FROM)* THE?"


def _days_of_period(found: Found) -> Made:
    within = found[Kind.MONTH]
    one, two = found.all(Kind.SMALL + Kind.LARGE + Kind.ORDINAL)[:2]
    return periods.span(within.first.replace(day=one), within.first.replace(day=two))


def _weekdays_of_week(found: Found) -> Made:
    week, (one, two) = found[Kind.WEEK], found.all(Kind.WEEKDAY)
    return periods.span(
        calendar.days_after(week.first, one), calendar.days_after(week.first, two)
    )


def _nth_from(found: Found) -> Made:
    """Read the second Friday after 3 May, the Monday before it."""
    weekday, nth = found[Kind.WEEKDAY], found.all(Kind.ORDINAL)
    if found.has(Kind.DAY):
        day = found[Kind.DAY].first
    else:
        day = calendar.next_day_numbered(nth.pop(), found.today)
    weeks = (nth[0] if nth else 1) - 1
    if found.has(Kind.AFTER):
        near = calendar.next_weekday(weekday, calendar.days_after(day, 1))
        return periods.day(calendar.days_after(near, 7 * weeks))
    near = calendar.last_weekday(weekday, day)
    return periods.day(calendar.days_after(near, -7 * weeks))


def _nth_of_this_month(found: Found) -> Made:
    nth, month = found[Kind.ORDINAL], calendar.month_of(found.today)
    return periods.day(calendar.nth_weekday(found[Kind.WEEKDAY], nth, month))


WITHIN = (
    Rule(
        "days of a month",
        "(FROM|BETWEEN)? THE? NUMBERED (JOIN|AND) THE? NUMBERED (OF|IN)? THE? MONTH",
        _days_of_period,
    ),
    Rule("day of a month", "NUMBERED (OF|IN)? THE? MONTH", day_forms.day_of_period),
    Rule("nth of a period", f"RANK UNIT {_OF} PERIOD", period_forms.nth_unit),
    Rule("nth weekday", f"ORDINAL WEEKDAY {_OF} PERIOD", day_forms.nth_weekday),
    Rule(
        "first of a period",
        f"ORDINAL DURATION {_OF} PERIOD",
        period_forms.first_of_period,
    ),
    Rule(
        "weekdays of a week",
        "WEEK (FROM|BETWEEN)? WEEKDAY (JOIN|AND) WEEKDAY"
        "|(FROM|BETWEEN)? WEEKDAY (JOIN|AND) WEEKDAY (OF|COMMA)? THE? WEEK",
        _weekdays_of_week,
    ),
    Rule("weekday of a week", f"WEEKDAY {_OF} WEEK", day_forms.weekday_of_week),
    Rule(
        "weekday of a week",
        "WEEK (OF|ON|COMMA|DASH|HYPHEN)* WEEKDAY",
        day_forms.weekday_of_week,
    ),
)
COUNTED = (
    Rule(
        "weekday beside a date",
        "THE? ORDINAL? WEEKDAY (AFTER|BEFORE) THE? DAY"
        "|THE? ORDINAL? WEEKDAY (AFTER|BEFORE) THE ORDINAL(?!UNIT|WEEKDAY|NOTHING|OF)",
        _nth_from,
    ),
    Rule("nth weekday", "(?<!STOP|COMMA)ORDINAL WEEKDAY", _nth_of_this_month),
)
