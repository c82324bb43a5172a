"""English days that lean on nothing: Friday, the 15th, June, 3/14."""

from bot.reading import compose
from bot.reading.figures import pair
from bot.reading.grammar import Found, Kind, Made, rule
from bot.reading import periods


def _certain_figures(found: Found) -> Made:
    """4/22 at the end of a sentence is a day unless it may be a share, as 3/5."""
    one, two = found[Kind.FIGURES]
    if one < two <= 12:  # noqa: PLR2004 - both may be months, and the first a part of the second
        return None
    return periods.made(pair(one, two, None, found.setting))


MONTHS = (
    rule(
        "month",
        "(?<=CUE|IN|OF)MONTHNAME|(?<=FOR|PARTWORD)MONTHNAME|MONTHNAME(?=$|JOIN)"
        "|(?<=PARTWORD DASH)MONTHNAME|(?<=THE)MONTHNAME",
        compose.month,
    ),
)
RULES = (
    rule(
        "weekday, day of month",
        "WEEKDAY COMMA? THE? NUMBERED(?!UNIT|CLOCKUNIT|JOIN|NOTHING)",
        compose.weekday_numbered,
    ),
    rule(
        "weekday, day of month", "WEEKDAY COMMA? THE ORDINAL", compose.weekday_numbered
    ),
    rule(
        "day and month in figures",
        "(?<=CUE|FOR|IN)FIGURES(?!OF|UNIT)|(?<=DAY|TIME)FIGURES|(?<=WEEKDAY)COMMA? FIGURES"
        "|^COMMA?FIGURES COMMA?$|(?<=SHIFT)FIGURES|FIGURES(?=JOIN FIGURES)"
        "|FIGURES(?=BY|BEFORE|TIME)|(?<=TO THE)FIGURES",
        compose.figures_day,
    ),
    rule(
        "day and month in figures",
        "(?<=ON|BY|BEFORE)DOTTED(?!UNIT|NOTHING|CLOCKUNIT)|(?<=IN)DOTTED(?=$)"
        "|(?<=WEEKDAY ON)DOTTED|(?<=WEEKDAY)DOTTED"
        "|(?<=ON)SMALL DASH (SMALL|LARGE)(?!UNIT|NOTHING)",
        compose.figures_day,
    ),
    rule(
        "day and month in figures",
        "(?<!SHARE)FIGURES(?=$|COMMA|TIME)",
        _certain_figures,
    ),
    rule("weekday", "WEEKDAY", compose.weekday),
    rule(
        "day of month",
        "(?<=CUE|FOR)THE? ORDINAL(?!UNIT|ORDINAL|NOTHING)"
        "|(?<=ON|FOR)THE (SMALL|LARGE)(?!UNIT|CLOCKUNIT)"
        "|(?<=ON)(LARGE|SMALL)(?=$|COMMA)",
        compose.day_numbered,
    ),
    rule("day of month", "THE ORDINAL(?=$|COMMA|NOTHING)", compose.day_numbered),
)
