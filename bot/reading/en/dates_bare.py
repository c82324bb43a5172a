"""English days that lean on nothing: Friday, the 15th, June, 3/14."""

from bot.reading import compose
from bot.reading.figures import pair
from bot.reading.grammar import Found, Kind, Made, Rule
from bot.reading import periods


def _certain_figures(found: Found) -> Made:
    """4/22 at the end of a sentence is a day unless it may be a share, as 3/5."""
    one, two = found[Kind.FIGURES]
    if one < two <= 12:  # noqa: PLR2004 - both may be months, and the first a part of the second
        return None
    return periods.made(pair(one, two, None, found.setting))


_END = "(?=$|STOP|COMMA)"

MONTHS = (
    Rule(
        "month",
        "(?<=CUE|IN|OF|FOR|PARTWORD|THE)MONTHNAME|(?<=PARTWORD HYPHEN)MONTHNAME"
        "|MONTHNAME(?=$|JOIN|STOP)",
        compose.month,
    ),
    Rule(
        "day and month in figures",
        "(?<=CUE|FOR|IN|DAY|WEEKDAY|SHIFT)FIGURES(?!OF|UNIT)"
        "|(?<=WEEKDAY COMMA)FIGURES|(?<=CUE THE)FIGURES"
        "|^COMMA? FIGURES COMMA?$|FIGURES(?=JOIN (FIGURES|DAY)|BY|BEFORE)",
        compose.figures_day,
    ),
    Rule(
        "day and month in figures",
        "(?<=ON|BY|BEFORE|WEEKDAY|SHIFT)DOTTED(?!UNIT|NOTHING|CLOCKUNIT)"
        f"|(?<=IN)DOTTED(?=$|STOP)|(?<=ON)SMALL HYPHEN DAYNUM(?!UNIT|NOTHING)"
        "|(?<=WEEKDAY)SMALL HYPHEN DAYNUM",
        compose.figures_day,
    ),
    Rule("day and month in figures", f"(?<!SHARE)FIGURES{_END}", _certain_figures),
)
RULES = (
    Rule(
        "weekday, day of month",
        "WEEKDAY COMMA? THE? NUMBERED(?!UNIT|CLOCKUNIT|JOIN|NOTHING)",
        compose.weekday_numbered,
    ),
    Rule(
        "weekday, day of month", "WEEKDAY COMMA? THE ORDINAL", compose.weekday_numbered
    ),
    Rule("weekday", "WEEKDAY(?!COMMA? DURATION)", compose.weekday),
    Rule(
        "day of month",
        "(?<=CUE|FOR)THE? ORDINAL(?!UNIT|ORDINAL|NOTHING)"
        "|(?<=ON|FOR)THE DAYNUM(?!UNIT|CLOCKUNIT)"
        f"|(?<=ON)DAYNUM{_END}",
        compose.day_numbered,
    ),
    Rule("day of month", "THE ORDINAL(?=$|STOP|COMMA|NOTHING)", compose.day_numbered),
)
LAST = (Rule("weekday", "WEEKDAY", compose.weekday),)
