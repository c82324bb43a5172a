"""English parts of periods: the first week of June, Friday of next week, mid July."""

from bot.reading.dates import period_forms, periods
from bot.reading.dates.en import nth as dates_nth
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import WHEN, Kind
from bot.reading.dates.when import Part, Unit


def _part_of_this(found: Found) -> Made:
    """End of month: of this one."""
    unit, part = found[Kind.UNIT], found[Kind.PARTWORD]
    whole = periods.period(unit, found.today, 0)
    if (
        whole is None
        or unit is Unit.DAY
        or found.tokens[-1].rule == period_forms.PLURAL
    ):
        return None
    return periods.part_of(part, whole[1], found.today)


def _end_of_this(found: Found) -> Made:
    """Year end, month-end."""
    return _part_of_this(found) if found[Kind.PARTWORD] is Part.END else None


def _later_this(found: Found) -> Made:
    return periods.part_of(Part.REST, found[WHEN], found.today)


def _start(found: Found) -> Made:
    """Start of April, of the week; but "starts of the week" is none."""
    if not found.text.lower().startswith("start of"):
        return None
    whole = found.get(WHEN)
    if whole is None:
        made = periods.period(found[Kind.UNIT], found.today, 0)
        whole = made and made[1]
    return whole and periods.part_of(Part.EARLY, whole, found.today)


def _week_with(found: Found) -> Made:
    """Read the week of the 18th; the month of September 16th."""
    unit, day = found[Kind.UNIT], found[Kind.DAY].first
    if unit is Unit.DAY or found.get(Kind.PARTWORD) not in (None, Part.EARLY):
        return None
    return periods.period(unit, day, 0)


def _week_ending(found: Found) -> Made:
    week = found[Kind.UNIT] is Unit.WEEK
    return periods.made(found[Kind.DAY]) if week else None


def _half_of(found: Found) -> Made:
    """Read the first half of next week."""
    _, half = found[Kind.QUARTERNAME]
    part = Part.EARLY if half == 1 else Part.LATE
    return periods.part_of(part, found[Kind.WEEK + Kind.QUARTER], found.today)


def _week_from(found: Found) -> Made:
    return periods.period(Unit.WEEK, found[Kind.DAY].first, 0)


def _day_of_year(found: Found) -> Made:
    """Read the 1st of June next year."""
    day, of = found[Kind.DAY], found[Kind.YEARLY]
    if day.repeats is not Unit.YEAR:
        return None
    return periods.made(periods.in_year(day, of.first.year))


def _one_day(found: Found) -> Made:
    """Read Friday 5/12: the second says it more exactly; Wed, Thu are two days."""
    one, two = found.all(Kind.DAY)
    exact = one.repeats is Unit.WEEK and two.repeats is not Unit.WEEK
    same = exact or one.first == two.first
    return periods.made(two) if same else None


def _weekday_beside(found: Found) -> Made:
    """Friday, 5 June: the weekday tells at most which figure is the month."""
    when = found[WHEN]
    said = [token.value for token in found.tokens if token.kind == Kind.WEEKDAY]
    if when.other and when.other.weekday() == said[0] != when.first.weekday():
        other = when.first
        when = when._replace(first=when.other, last=when.other, other=other)
    return periods.made(when)


_WEEKS = (
    Rule(
        "week of a day",
        "THE? UNIT (OF|STARTING|SINCE|PARTWORD) ON? THE? DAY",
        _week_with,
    ),
    Rule("week of a day", "WEEKOF ON? THE? DAY", _week_from),
    Rule("week ending", "THE? UNIT BY ON? THE? DAY", _week_ending),
)

EARLY = (
    Rule(
        "month of a year",
        "MONTHNAME (OF|IN|COMMA)? THE? YEARLY",
        period_forms.month_of_year,
    ),
)
RULES = (
    *_WEEKS,
    *dates_nth.WITHIN,
    Rule("half of a month", "QUARTERNAME OF THE? MONTH", period_forms.half_of_month),
    Rule("half of a period", "QUARTERNAME OF THE? (WEEK|QUARTER)", _half_of),
    Rule("day of a year", "DAY (OF|IN|COMMA)? THE? YEARLY", _day_of_year),
    *dates_nth.COUNTED,
    Rule("weekdays beside days", "WEEKDAY JOIN WEEKDAY COMMA? SPAN", _weekday_beside),
    Rule(
        "weekday beside a date", "(WEEKDAY (COMMA|THE)*)+ (DAY|SPAN)", _weekday_beside
    ),
    Rule(
        "weekday beside a date", "DAY COMMA? WEEKDAY(?=COMMA|STOP|$)", _weekday_beside
    ),
    Rule("start of a period", "STARTING OF THE? PERIOD", _start),
    Rule("part of a period", "PARTWORD (OF|HYPHEN|IN)* THE? PERIOD", period_forms.part),
    Rule("part of a period", "LATER IN? PERIOD", _later_this),
    Rule("start of this period", "STARTING OF THE? UNIT", _start),
    Rule("part of this period", "PARTWORD (OF|HYPHEN)* THE? UNIT", _part_of_this),
    Rule(
        "end of this period",
        "(?<=CUE|FOR)THE? UNIT HYPHEN? PARTWORD|UNIT HYPHEN? PARTWORD(?=$|COMMA|STOP)",
        _end_of_this,
    ),
)
AGAIN = (
    *_WEEKS,
    Rule("weekday beside a date", "DAY COMMA? DAY", _one_day),
)
