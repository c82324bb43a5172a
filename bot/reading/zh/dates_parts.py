"""Chinese parts of periods: 六月第一周, 下个月底, 六月中旬, 去年的前10天."""

from bot.reading import compose, periods
from bot.reading.grammar import WHEN, Found, Kind, Made, Rule
from bot.reading.when import Part, Unit


def _part_of_this(found: Found) -> Made:
    """月底 is this month's; 月初 the next one's where this one's is over."""
    unit, part = found[Kind.UNIT], found[Kind.PARTWORD]
    for shift in (0, 1):
        whole = periods.period(unit, found.today, shift)
        made = whole and periods.part_of(part, whole[1], found.today)
        if made is None or made[1].last >= found.today:
            return made
    return None


def _weekend(found: Found) -> Made:
    unit = found[Kind.UNIT]
    return periods.period(unit, found.today, 0) if unit is Unit.WEEKEND else None


def _year_end(found: Found) -> Made:
    return periods.part_of(Part.END, found[WHEN], found.today)


RULES = (
    Rule("月中的日", "MONTH OF? NUMBERED(?!UNIT)", compose.day_of_period),
    Rule("第几", "PERIOD OF? ORDINAL UNIT", compose.nth_unit),
    Rule("第几个周几", "PERIOD OF? ORDINAL WEEKDAY", compose.nth_weekday),
    Rule("前几天", "PERIOD OF? (ORDINAL|STRETCH) DURATION", compose.first_of_period),
    Rule("初中底", "PERIOD OF? PARTWORD", compose.part),
    Rule("本期初中底", "UNIT PARTWORD", _part_of_this),
    Rule("周末", "UNIT", _weekend),
)
