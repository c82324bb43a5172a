"""English days and months: 5 June 2026, June 5-7, 2026 June, 21-APR-16."""

from datetime import date

from bot.reading.dates import calendar, day_forms, period_forms, periods
from bot.reading.dates.dateparser_fallback import absolute_date
from bot.reading.dates.figures import pair
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import NUMBERED, PLAIN, Kind

_YEAR = "(SEP* YEAR | (COMMA|OF)? NUMBER(?!NOTHING|UNIT|CLOCKUNIT|JOIN))?"
_DAY = "THE? NUMBERED(?!UNIT|CLOCKUNIT)"
_AND = (
    "(JOIN|(?<=BETWEEN NUMBERED)AND|(?<=BETWEEN MONTHNAME NUMBERED)AND"
    "|(?<=BETWEEN MONTHNAME THE NUMBERED)AND)"
)


def _short_year(found: Found) -> Made:
    of_month, short = found.all(NUMBERED + Kind.NUMBER)
    year = calendar.full_year(short)
    return periods.day(date(year, found[Kind.MONTHNAME], of_month), year_known=True)


def _figures_with_year(found: Found) -> Made:
    one, two = found[Kind.FIGURES]
    year = calendar.full_year(found[Kind.YEAR + PLAIN])
    return periods.made(pair(one, two, year, found.setting))


def _spaced(found: Found) -> Made:
    month, of_month = found.all(NUMBERED)
    return periods.day(date(found[Kind.YEAR], month, of_month), year_known=True)


def _spaced_pair(found: Found) -> Made:
    one, two = found.all(NUMBERED)
    return periods.made(pair(one, two, found[Kind.YEAR], found.setting))


def _months(found: Found) -> Made:
    one, two = found.all(Kind.MONTHNAME + Kind.SMALL)
    year = period_forms.year_of(found)
    last = period_forms.month_named(two, year, found)
    first = calendar.month_in(last[0].year - (one > two), one)
    return periods.span(first[0], last[1])


def _month_then_day(found: Found) -> Made:
    """Read March 5; but "in March, two of us" or "the March one" has no day."""
    said = next((one for one in found.tokens if one.kind == Kind.SMALL), None)
    if said is not None and found.setting.text[said.start].isalpha():
        counts = found.has(Kind.COMMA) or said.value == 1
        return None if counts else day_forms.month_day(found)
    return day_forms.month_day(found)


def _odd_order(found: Found) -> Made:
    day = absolute_date(found.text, found.today)
    return None if day is None else periods.day(day, year_known=True)


RULES = (
    Rule(
        "odd order",
        "ODD TIGHT MONTHNAME|MONTHNAME TIGHT (ODD|YEAR TIGHT DAYNUM)"
        "|YEAR NUMBERED MONTHNAME(?!YEAR|SEP YEAR)",
        _odd_order,
    ),
    Rule(
        "day, month",
        "NUMBERED OF? MONTHNAME(?=JOIN THE? NUMBERED OF? MONTHNAME)",
        day_forms.month_day,
    ),
    Rule(
        "days of a month",
        f"(?<!NUMBERED)MONTHNAME COMMA? (FROM|BETWEEN)? THE? NUMBERED {_AND}"
        f" {_DAY} (?!SEP? MONTHNAME) (COMMA? (OF|IN)? YEAR)?",
        day_forms.month_days,
    ),
    Rule(
        "days of a month",
        "(FROM|BETWEEN)? THE? NUMBERED JOIN THE? NUMBERED OF? MONTHNAME (SEP* YEAR)?"
        "|BETWEEN THE? NUMBERED AND THE? NUMBERED OF? MONTHNAME (SEP* YEAR)?",
        day_forms.month_days,
    ),
    Rule(
        "days of a month",
        "FROM NUMBERED JOIN MONTHNAME NUMBERED (SEP* YEAR)?"
        "|MONTHNAME THE? NUMBERED AND THE? NUMBERED(?=$|STOP|COMMA)",
        day_forms.month_days,
    ),
    Rule(
        "days of a month",
        "THE? NUMBERED ((COMMA|AND)+ THE? NUMBERED)+ OF? MONTHNAME (SEP* YEAR)?"
        "|MONTHNAME THE? NUMBERED ((COMMA|AND)+ THE? NUMBERED)+(?=$|STOP|COMMA YEAR)"
        " (SEP* YEAR)?",
        day_forms.listed_days,
    ),
    Rule(
        "year, month, day",
        "(?<!NUMBERED)YEAR SEP? MONTHNAME SEP? NUMBERED(?!UNIT)",
        day_forms.month_day,
    ),
    Rule("day, month, year", "NUMBERED TIGHT MONTHNAME TIGHT PLAIN", _short_year),
    Rule("figures, year", "FIGURES COMMA (YEAR|LARGE(?!NOTHING))", _figures_with_year),
    Rule("year month day", "YEAR SMALL DAYNUM(?!UNIT|NOTHING)", _spaced),
    Rule(
        "day month year", "^DAYNUM DAYNUM YEAR$|(?<=ON)DAYNUM DAYNUM YEAR", _spaced_pair
    ),
    Rule(
        "day, month, year",
        "ORDINAL MONTHNAME LARGE(?=$|STOP|COMMA)|^MONTHNAME NUMBERED LARGE$"
        "|^NUMBERED MONTHNAME LARGE$",
        _short_year,
    ),
    Rule("day, month", "NUMBERED MONTHNAME(?=SMALL JOIN SMALL$)", day_forms.month_day),
    Rule("day, month", "NUMBERED MONTHNAME(?=DAYNUM OF)", day_forms.month_day),
    Rule(
        "month, day",
        f"(?<!NUMBERED)MONTHNAME (HYPHEN|SLASH)* {_DAY} {_YEAR}"
        f"|(?<!NUMBERED)MONTHNAME (COMMA|HYPHEN|SLASH)* {_DAY} (?!NOW|DAY) {_YEAR}",
        _month_then_day,
    ),
    Rule(
        "day, month",
        f"NUMBERED (OF|HYPHEN|SLASH)? MONTHNAME {_YEAR}",
        day_forms.month_day,
    ),
    Rule("months", "MONTHNAME JOIN MONTHNAME SEP* YEAR", _months),
    Rule("month, year", "MONTHNAME SEP* YEAR|MONTHNAME OF NUMBER", period_forms.month),
    Rule("year, month", "YEAR (COMMA|HYPHEN|SLASH)? MONTHNAME", period_forms.month),
    Rule("month in figures", "YEAR (JOIN|SLASH) SMALL", period_forms.month_of_figures),
    Rule("month in figures", "SMALL (JOIN|SLASH) YEAR", period_forms.month_of_figures),
)
