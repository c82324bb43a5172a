"""Chinese parts of periods: 六月第一周, 下个月底, 六月中旬, 去年的前10天."""

from bot.reading.dates import calendar, day_forms, period_forms, periods
from bot.reading.dates.durations import shifted
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import RANK, Kind
from bot.reading.dates.when import Grain, Part, Unit
from bot.reading.dates.zh.words import SURE

_TENS = (Part.FIRST_TEN, Part.SECOND_TEN, Part.LAST_TEN)


def _day(found: Found) -> Made:
    """本月十日."""
    return day_forms.day_of_period(found) if found.tokens[-1].rule == SURE else None


def _tens_of_this(found: Found) -> Made:
    """下旬 alone is this month's, or the next one's where that is over."""
    return _part_of(Unit.MONTH, found) if found[Kind.PARTWORD] in _TENS else None


def _part_of_this(found: Found) -> Made:
    """月底 is this month's; 月初 the next one's where this one's is over."""
    return None if found.text.isascii() else _part_of(found[Kind.UNIT], found)


def _part_of(unit: Unit, found: Found) -> Made:
    part = found[Kind.PARTWORD]
    for shift in (0, 1):
        whole = periods.period(unit, found.today, shift)
        made = whole and periods.part_of(part, whole[1], found.today)
        late = part is Part.EARLY and whole and calendar.days_after(whole[1].first, 9)
        if made is None or (late or made[1].last) >= found.today:
            return made
    return None


def _this(found: Found) -> Made:
    """年内, 月内: within this one."""
    unit = found[Kind.UNIT]
    inside = unit in (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR)
    return periods.period(unit, found.today, 0) if inside else None


def _week_numbered(found: Found) -> Made:
    """第45周 alone is that of a year."""
    if found[Kind.UNIT] is not Unit.WEEK or found[RANK] < 1:
        return None
    week = calendar.week_numbered(found[RANK], found.today.year)
    if week[1] < found.today:
        week = calendar.week_numbered(found[RANK], found.today.year + 1)
    return periods.interval(Grain.WEEK, week)


def _weekday_later(found: Found) -> Made:
    """两周后的周一: the one of that week."""
    monday, _ = calendar.week_of(shifted(found.today, found[Kind.DURATION]))
    return periods.day(calendar.days_after(monday, found[Kind.WEEKDAY]))


def _day_later(found: Found) -> Made:
    """两个月后的5号."""
    by = found[Kind.DURATION]
    if not by.months or found.tokens[-1].rule != SURE:
        return None
    return periods.day(shifted(found.today, by).replace(day=found[Kind.ORDINAL]))


def _weekend(found: Found) -> Made:
    unit = found[Kind.UNIT]
    return periods.period(unit, found.today, 0) if unit is Unit.WEEKEND else None


RULES = (
    Rule("多久后的周几", "DURATION FOLLOWING OF? WEEKDAY", _weekday_later),
    Rule("多久后的日", "DURATION FOLLOWING OF? ORDINAL", _day_later),
    Rule("月中的日", "MONTH OF? ORDINAL(?!UNIT)", _day),
    Rule("第几", "PERIOD OF? RANK UNIT", period_forms.nth_unit),
    Rule("第几周", "^RANK UNIT$|RANK UNIT(?=OF? WEEKDAY)", _week_numbered),
    Rule("第几个周几", "PERIOD OF? RANK WEEKDAY", day_forms.nth_weekday),
    Rule("前几天", "PERIOD OF? (RANK|STRETCH) DURATION", period_forms.first_of_period),
    Rule("期内", "(?<!COUNT|SHIFT|THE|WEEKSHIFT)UNIT(?=INSIDE)", _this),
    Rule("初中底", "PERIOD OF? UNIT? PARTWORD", period_forms.part),
    Rule("本期初中底", "UNIT PARTWORD", _part_of_this),
    Rule("旬", "(?<!PERIOD|UNIT|OF|MONTHNAME)PARTWORD(?!OF|THE)", _tens_of_this),
)
WEEKENDS = (Rule("周末", "(?<!ARTICLE NOTHING)UNIT", _weekend),)
