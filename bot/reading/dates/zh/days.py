"""Chinese days and months: 2026年6月5日, 去年5月, 1-3月."""

from datetime import date

from bot.reading.dates import calendar, day_forms, period_forms, periods
from bot.reading.dates.durations import duration, shifted
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Unit
from bot.reading.dates.zh.words import SURE

_GAP = "(COMMA|OF|IN|ON)*"


def _year(found: Found) -> Made:
    return period_forms.shifted_unit(found) if found[Kind.UNIT] is Unit.YEAR else None


def _month(found: Found) -> Made:
    return period_forms.month(found) if found.tokens[-1].rule == SURE else None


def _same_day(found: Found) -> Made:
    """下个月的今天, 下周的今天, 去年今日."""
    if found[Kind.RELATIVE]:
        return None
    length = duration(abs(found[Kind.SHIFT]), found[Kind.UNIT])
    sign = -1 if found[Kind.SHIFT] < 0 else 1
    return periods.day(shifted(found.today, length, sign))


def _two_days(found: Found) -> Made:
    """3月4、5日."""
    return day_forms.listed_days(found) if found.tokens[-1].rule == SURE else None


def _months(found: Found) -> Made:
    """Read the months from one to another, of a year or as they come next."""
    if found.tokens[-1].rule != SURE:
        return None
    one, two = found[Kind.SMALL], found[Kind.MONTHNAME]
    within = found.get(Kind.YEARLY)
    last = period_forms.month_named(two, within and within.first.year, found)
    first = calendar.month_in(last[0].year - (one > two), one)
    return periods.span(first[0], last[1])


def _years(found: Found) -> Made:
    first, last = date(found[Kind.YEAR], 1, 1), found[Kind.YEARLY].last
    return periods.span(first, last)


def _years_named(found: Found) -> Made:
    """2016-2018年."""
    one, two = found.all(Kind.YEAR)
    ends = date(one, 1, 1), date(two, 12, 31)
    return periods.span(*ends) if found[Kind.UNIT] is Unit.YEAR else None


RULES = (
    Rule("几年到几年", "YEAR JOIN YEARLY", _years),
    Rule("几年到几年", "YEAR JOIN YEAR UNIT", _years_named),
    Rule(
        "年",
        "SHIFT UNIT(?=COMMA? OF? (MONTHNAME|QUARTERNAME|SMALL)|(IN|ON) MONTHNAME)",
        _year,
    ),
    Rule("同一天", "SHIFT UNIT OF? RELATIVE", _same_day),
    Rule("月", "MONTHNAME(?=OF? (QUARTERNAME|STRETCH DURATION|STRETCH PLAIN))", _month),
    Rule("几日和几日", "MONTHNAME (NUMBERED (COMMA|AND))+ ORDINAL", _two_days),
    Rule("几月到几月", "(YEARLY OF?)? SMALL JOIN MONTHNAME(?!NUMBERED)", _months),
    Rule(
        "年月日",
        f"YEARLY {_GAP} MONTHNAME {_GAP} NUMBERED(?!UNIT)",
        day_forms.day_of_month_of_year,
    ),
    Rule("年月", f"YEARLY {_GAP} MONTHNAME", period_forms.month_of_year),
)
