"""English days and months: 5 June 2026, June 5-7, 2026 June."""

from bot.reading import compose
from bot.reading.grammar import Found, Kind, Made, rule

_YEAR = "(SEP* YEAR | (COMMA|OF)? NUMBER(?!NOTHING|UNIT|CLOCKUNIT|DASH))?"
_DAY = "THE? NUMBERED(?!UNIT|CLOCKUNIT)"


def _figures_with_year(found: Found) -> Made:
    return compose.figures_day(found)


RULES = (
    rule(
        "days of a month",
        f"MONTHNAME COMMA? (FROM|BETWEEN)? THE? NUMBERED (JOIN|(?<=BETWEEN NUMBERED)AND)"
        f" {_DAY} (?!SEP? MONTHNAME) (COMMA? (OF|IN)? YEAR)?",
        compose.month_days,
    ),
    rule(
        "days of a month",
        "(FROM|BETWEEN)? THE? NUMBERED JOIN THE? NUMBERED OF? MONTHNAME"
        " (SEP* YEAR)?"
        "|BETWEEN THE? NUMBERED AND THE? NUMBERED OF? MONTHNAME (SEP* YEAR)?",
        compose.month_days,
    ),
    rule(
        "days of a month",
        "FROM NUMBERED JOIN MONTHNAME NUMBERED (SEP* YEAR)?",
        compose.month_days,
    ),
    rule(
        "month, day", f"MONTHNAME (COMMA|DASH|SLASH)* {_DAY} {_YEAR}", compose.month_day
    ),
    rule(
        "day, month",
        f"NUMBERED (OF|DASH|SLASH)? MONTHNAME {_YEAR}",
        compose.month_day,
    ),
    rule(
        "year, month, day",
        "YEAR SEP? MONTHNAME SEP? NUMBERED(?!UNIT)",
        compose.month_day,
    ),
    rule("month, year", "MONTHNAME SEP* YEAR|MONTHNAME OF NUMBER", compose.month),
    rule("year, month", "YEAR (COMMA|DASH|SLASH)? MONTHNAME", compose.month),
    rule("month in figures", "YEAR (DASH|SLASH) SMALL", compose.month_of_figures),
    rule("month in figures", "SMALL (DASH|SLASH) YEAR", compose.month_of_figures),
)
