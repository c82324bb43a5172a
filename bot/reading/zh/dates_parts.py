"""Chinese parts of periods: 六月第一周, 下个月底, 六月中旬, 去年的前10天."""

from bot.reading import day_forms, period_forms, periods
from bot.reading.calendar import days_after
from bot.reading.grammar import Found, Made, Rule
from bot.reading.kinds import Kind
from bot.reading.when import Part, Unit
from bot.reading.zh.dates_words import SURE


def _day(found: Found) -> Made:
    """本月十日."""
    return day_forms.day_of_period(found) if found.tokens[-1].rule == SURE else None


def _part_of_this(found: Found) -> Made:
    """月底 is this month's; 月初 the next one's where this one's is over."""
    unit, part = found[Kind.UNIT], found[Kind.PARTWORD]
    for shift in (0, 1):
        whole = periods.period(unit, found.today, shift)
        made = whole and periods.part_of(part, whole[1], found.today)
        late = part is Part.EARLY and whole and days_after(whole[1].first, 9)
        if made is None or (late or made[1].last) >= found.today:
            return made
    return None


def _weekend(found: Found) -> Made:
    unit = found[Kind.UNIT]
    return periods.period(unit, found.today, 0) if unit is Unit.WEEKEND else None


RULES = (
    Rule("月中的日", "MONTH OF? ORDINAL(?!UNIT)", _day),
    Rule("第几", "PERIOD OF? RANK UNIT", period_forms.nth_unit),
    Rule("第几个周几", "PERIOD OF? RANK WEEKDAY", day_forms.nth_weekday),
    Rule("前几天", "PERIOD OF? (RANK|STRETCH) DURATION", period_forms.first_of_period),
    Rule("初中底", "PERIOD OF? UNIT? PARTWORD", period_forms.part),
    Rule("本期初中底", "UNIT PARTWORD", _part_of_this),
)
LAST = (Rule("周末", "UNIT", _weekend),)
