"""English days that lean on nothing: Friday, the 15th, June, 3/14."""

from bot.reading import day_forms, period_forms, periods
from bot.reading.figures import pair
from bot.reading.grammar import Found, Made, Rule, Token
from bot.reading.kinds import Kind


def _certain_figures(found: Found) -> Made:
    """4/22 at the end of a sentence is a day unless it may be a share, as 3/5."""
    one, two = found[Kind.FIGURES]
    if one < two <= 12:  # noqa: PLR2004 - both may be months, and the first a part of the second
        return None
    return periods.made(pair(one, two, None, found.setting))


def _alone(found: Found) -> Made:
    """Read a reply of "24th"; but "second" alone names no day."""
    return day_forms.day_numbered(found) if _in_figures(found.tokens[0]) else None


def _before_words(found: Found) -> Made:
    """Read the 24th we ship; but not "the second draft"."""
    return day_forms.day_numbered(found) if _in_figures(found.tokens[-1]) else None


def _in_figures(token: Token) -> bool:
    return token.end - token.start <= len("24th")


_END = "(?=$|STOP|COMMA)"

MONTHS = (
    Rule(
        "month",
        "(?<=CUE|IN|OF|FOR|PARTWORD|THE)MONTHNAME|(?<=PARTWORD HYPHEN)MONTHNAME"
        "|MONTHNAME(?=$|JOIN|STOP)",
        period_forms.month,
    ),
    Rule(
        "day and month in figures",
        "(?<=CUE|FOR|IN|DAY|WEEKDAY|SHIFT)FIGURES(?!OF|UNIT)"
        "|(?<=WEEKDAY COMMA)FIGURES|(?<=CUE THE)FIGURES"
        "|^COMMA? FIGURES COMMA?$|FIGURES(?=JOIN (FIGURES|DAY)|BY|BEFORE)",
        day_forms.figures_day,
    ),
    Rule(
        "day and month in figures",
        "(?<=ON|BY|BEFORE|WEEKDAY|SHIFT)DOTTED(?!UNIT|NOTHING|CLOCKUNIT)"
        "|(?<=IN)DOTTED(?=$|STOP)|(?<=ON)SMALL HYPHEN DAYNUM(?!UNIT|NOTHING)"
        "|(?<=WEEKDAY)SMALL HYPHEN DAYNUM|^SMALL HYPHEN LARGE$",
        day_forms.figures_day,
    ),
    Rule("day and month in figures", f"(?<!SHARE)FIGURES{_END}", _certain_figures),
)
RULES = (
    Rule(
        "weekday, day of month",
        "WEEKDAY COMMA? THE? NUMBERED(?!UNIT|CLOCKUNIT|JOIN|NOTHING)",
        day_forms.weekday_numbered,
    ),
    Rule(
        "weekday, day of month",
        "WEEKDAY COMMA? THE ORDINAL",
        day_forms.weekday_numbered,
    ),
    Rule("weekday", "WEEKDAY(?!COMMA? IN? DURATION)", day_forms.weekday),
    Rule(
        "day of month",
        "(?<=CUE|FOR)THE? ORDINAL(?!UNIT|ORDINAL|NOTHING)"
        "|(?<=ON|FOR)THE DAYNUM(?!UNIT|CLOCKUNIT)"
        f"|(?<=ON)DAYNUM{_END}",
        day_forms.day_numbered,
    ),
    Rule("day of month", "^ORDINAL STOP?$", _alone),
    Rule("day of month", "THE ORDINAL(?=$|STOP|COMMA)", day_forms.day_numbered),
    Rule("day of month", "THE ORDINAL(?=NOTHING|SHARE)", _before_words),
)
LAST = (
    Rule("weekday", "WEEKDAY", day_forms.weekday),
    Rule("quarter", "QUARTERNAME", period_forms.quarter),
)
