"""Chinese days that lean on nothing: 29日, 三月, 3/25."""

from itertools import pairwise

from bot.reading.dates import calendar, day_forms, period_forms, periods
from bot.reading.dates.figures import pair
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import NUMBERED, Kind
from bot.reading.dates.zh.words import SURE


def _sure(found: Found) -> bool:
    return found.tokens[-1].rule == SURE


def _month(found: Found) -> Made:
    return period_forms.month(found) if _sure(found) else None


def _day(found: Found) -> Made:
    return day_forms.day_numbered(found) if _sure(found) else None


def _days(found: Found) -> Made:
    """5号到8号, 5-8号."""
    return day_forms.days_numbered(found) if _sure(found) else None


def _listed(found: Found) -> Made:
    """5、6日: one day after the other."""
    days = found.all(NUMBERED)
    if not _sure(found) or any(two != one + 1 for one, two in pairwise(days)):
        return None
    first = calendar.next_day_numbered(days[0], found.today)
    return periods.span(first, calendar.days_after(first, len(days) - 1))


def _two_weekdays(found: Found) -> Made:
    """周六周日, 周一和周二: one day after the other."""
    one, two = found.all(Kind.WEEKDAY)
    if two != one + 1 or found.text.isascii():
        return None
    first = calendar.next_weekday(one, found.today)
    return periods.span(first, calendar.days_after(first, 1))


def _figures(found: Found) -> Made:
    """3/25完成; but 3/5 may be a share."""
    one, two = found.tokens[0].value
    if one < two <= 12:  # noqa: PLR2004 - both may be months, and the first a part of the second
        return None
    return periods.made(pair(one, two, None, found.setting))


MONTHS = (Rule("月", "MONTHNAME", _month),)
EARLY = (
    Rule("日到日", "FROM? NUMBERED JOIN ORDINAL", _days),
    Rule("几日、几日", "(?<!MONTHNAME|MONTH)(NUMBERED COMMA)+ ORDINAL", _listed),
    Rule("周几和周几", "WEEKDAY (AND|COMMA)? WEEKDAY", _two_weekdays),
)
RULES = (
    Rule("日", "ORDINAL", _day),
    Rule(
        "月/日",
        "FIGURES(?=PRECEDING|ONWARD|FOLLOWING|ROUGHLY|INSIDE)",
        day_forms.figures_day,
    ),
    Rule("月/日", "(?<!SHARE)FIGURES(?=DELIVER)", _figures),
    Rule("月/日", "(?<=TO)FIGURES", _figures),
    Rule("月.日", "DOTTED(?=DELIVER)", _figures),
    Rule(
        "月.日",
        "(DOTTED|SMALL HYPHEN DAYNUM)(?=PRECEDING|ONWARD|ROUGHLY)",
        day_forms.figures_day,
    ),
)
