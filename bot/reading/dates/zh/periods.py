"""Chinese weeks, months and halves: 下一周, 前两天, 下周三, 上半月."""

from datetime import timedelta

from bot.reading.dates import day_forms, period_forms, periods
from bot.reading.dates.calendar import week_of
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Grain


def _one_on(found: Found) -> Made:
    """下一周: the one is no amount."""
    return period_forms.shifted_unit(found) if found[Kind.SMALL] == 1 else None


def _half(found: Found) -> Made:
    """Read half a month (the second from the 16th) or week (from Thursday)."""
    letter, half = found[Kind.QUARTERNAME]
    if letter == "half month":
        return period_forms.half_of_month(found)
    if letter != "half week":
        return None
    first, last = week_of(found.today)
    middle = first + timedelta(days=3)
    half_of = (first, middle - timedelta(days=1)) if half == 1 else (middle, last)
    return periods.interval(Grain.SPAN, half_of)


FIRST = (Rule("一个", "SHIFT SMALL UNIT", _one_on),)
RULES = (
    Rule("上下周几", "WEEKSHIFT WEEKDAY", day_forms.shifted_weekday),
    Rule("前后几天", "(?<!YEARLY|MONTH|OF)STRETCH DURATION", period_forms.stretch),
    Rule("半月", "MONTH? QUARTERNAME", _half),
)
BARE = ()
