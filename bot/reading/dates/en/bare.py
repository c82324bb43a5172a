"""English days that lean on nothing: Friday, the 15th, June, 3/14."""

from bot.reading.dates import day_forms, period_forms, periods, ranges
from bot.reading.dates.european import DAY_FIRST
from bot.reading.dates.figures import pair
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import NUMBERED, PLAIN, Kind
from bot.reading.lazily import Lazily


def _certain_figures(found: Found) -> Made:
    """4/22 at the end of a sentence is a day unless it may be a share, as 3/5."""
    one, two = found[Kind.FIGURES]
    if one < two <= 12:  # noqa: PLR2004 - both may be months, and the first a part of the second
        return None
    return periods.made(pair(one, two, None, found.setting))


def _weekday_figures(found: Found) -> Made:
    """Friday 7-6 is a day in figures where that is a Friday soon, else from 7 to 6."""
    weekday, (one, two) = found[Kind.WEEKDAY], found.all(PLAIN)
    day = pair(one, two, None, found.setting)
    soon = (day.first - found.today).days < _SOON and day.first.weekday() == weekday
    if soon or two > 12:  # noqa: PLR2004 - as the clock counts
        return periods.made(day)
    return Kind.WEEKDAY, weekday


def _day_first(found: Found) -> Made:
    """25.12. alone; but 25.12 alone is a number."""
    return day_forms.figures_day(found) if found.tokens[0].rule == DAY_FIRST else None


def _padded_day(found: Found) -> Made:
    """Arriving 05.10.; but "up to 2.10." is a version."""
    padded = _PADDED.fullmatch(found.text)
    return _day_first(found) if padded else None


def _dotted_days(found: Found) -> Made:
    """05.10 - 07.10 is how those write who put the day first; Chinese does not."""
    marked = any(token.rule == DAY_FIRST for token in found.tokens)
    if not marked and found.text.isascii() and not _SURELY_DAYS.search(found.text):
        return None  # 4.5 - 4.8 may be anything
    in_order = found.setting._replace(month_first=not found.text.isascii())
    setting = found.setting if marked else in_order
    (one, two), (three, four) = found.all(Kind.DOTTED)
    return ranges.between_both(
        pair(one, two, None, setting), pair(three, four, None, setting)
    )


def _day(found: Found) -> Made:
    """Read the 24th, the twenty-fourth; but "the second" is mostly an item."""
    said = next(token for token in found.tokens if token.kind in NUMBERED)
    in_words = said.kind == Kind.ORDINAL and said.end - said.start > len("24th")
    if in_words and said.value <= _MOST_ITEMS:
        return None
    return day_forms.day_numbered(found)


def _before_words(found: Found) -> Made:
    """Read the 24th we ship; but "the 2nd is done" is an item of a list."""
    said = found.tokens[-1]
    in_figures = said.end - said.start <= len("24th")
    return _day(found) if in_figures and said.value > _MOST_LISTED else None


_SURELY_DAYS = Lazily(r"\b0\d|\.0\d|\b(?:1[3-9]|2\d|3[01])\.")
_PADDED = Lazily(r"0\d\.\d\d\.|\d\d\.0\d\.")
_SOON = 120
_MOST_ITEMS = 12
_MOST_LISTED = 6  # actions that a check-in lists
_END = "(?=$|STOP|COMMA|NOW)"

MONTHS = (
    Rule(
        "weekday and figures", "WEEKDAY SMALL HYPHEN DAYNUM(?!UNIT)", _weekday_figures
    ),
    Rule(
        "month",
        "(?<=CUE|IN|OF|FOR|PARTWORD|THE)MONTHNAME|(?<=PARTWORD HYPHEN)MONTHNAME"
        "|MONTHNAME(?=$|JOIN|STOP)",
        period_forms.month,
    ),
    Rule(
        "day and month in figures",
        "(?<=CUE|FOR|IN|DAY|WEEKDAY|SHIFT)FIGURES(?!OF|UNIT)"
        "|(?<=LATER THAN)FIGURES|(?<=BEFORE THAN)FIGURES"
        "|(?<=WEEKDAY COMMA)FIGURES|(?<=CUE THE)FIGURES"
        "|^COMMA? FIGURES COMMA?$|FIGURES(?=BY|BEFORE|(JOIN|AND) DAY)"
        "|FIGURES(?=(JOIN|AND) FIGURES(?!OF|UNIT|SHARE))"
        "|(?<=FIGURES JOIN)FIGURES(?!OF|UNIT|SHARE)|(?<=DAY JOIN)FIGURES(?!OF|UNIT)",
        day_forms.figures_day,
    ),
    Rule(
        "day and month in figures",
        "(?<=ON|BY|BEFORE|WEEKDAY|SHIFT)DOTTED(?!UNIT|NOTHING|CLOCKUNIT)"
        "|(?<=IN)DOTTED(?=$|STOP)|(?<=ON)SMALL HYPHEN DAYNUM(?!UNIT|NOTHING)"
        "|^SMALL HYPHEN LARGE$"
        "|(?<=ON)LARGE HYPHEN SMALL(?!UNIT|NOTHING)|^LARGE HYPHEN SMALL$",
        day_forms.figures_day,
    ),
    Rule("day and month in figures", f"(?<!SHARE)FIGURES{_END}", _certain_figures),
    Rule("days in figures", "^FROM? DOTTED JOIN DOTTED$", _dotted_days),
    Rule(
        "day and month in figures",
        "^DOTTED$|(?<=ON|BY|BEFORE|AFTER|SINCE|FROM)DOTTED|(?<=DAY TO)DOTTED",
        _day_first,
    ),
    Rule("day and month in figures", "DOTTED(?=$|TO|FOR|STOP)", _padded_day),
)
RULES = (
    Rule(
        "weekday, day of month",
        "WEEKDAY COMMA? THE? NUMBERED(?=JOIN THE? WEEKDAY COMMA? THE? NUMBERED)"
        "|WEEKDAY COMMA? THE? NUMBERED(?!UNIT|CLOCKUNIT|JOIN|NOTHING|DAY|NOW)",
        day_forms.weekday_numbered,
    ),
    Rule(
        "weekday, day of month",
        "WEEKDAY COMMA? THE ORDINAL",
        day_forms.weekday_numbered,
    ),
    Rule(
        "days of a month",
        "FROM? THE? ORDINAL JOIN THE? ORDINAL(?!UNIT|WEEKDAY|OF|NOTHING)"
        "|BETWEEN THE? ORDINAL AND THE? ORDINAL(?!UNIT|WEEKDAY|OF|NOTHING)",
        day_forms.days_numbered,
    ),
    Rule("weekday", "WEEKDAY(?!COMMA? IN? DURATION)", day_forms.weekday),
    Rule(
        "day of month",
        "(?<=CUE|FOR)THE? ORDINAL(?!UNIT|ORDINAL|NOTHING|SMALL|OF|WEEKDAY)"
        "|ORDINAL(?=AT THE (NOTHING )?BY)|THE ORDINAL(?=BY|FOR NOTHING|AT NOTHING)"
        "|(?<=ON|FOR)THE DAYNUM(?!UNIT|CLOCKUNIT)"
        "|(?<=ON)LARGE(?=$|STOP)",
        _day,
    ),
    Rule("day of month", "^THE? ORDINAL STOP?$", _day),
    Rule("day of month", "^ORDINAL(?=COMMA)", _before_words),
    Rule("day of month", "(?<=BY|BEFORE)ORDINAL(?=NOTHING)", _before_words),
    Rule(
        "day of month",
        "THE ORDINAL(?=$|STOP|COMMA|NOTHING|NOW|SHARE|AND THE? ORDINAL$"
        "|AND (ME|THE NOTHING|THE$))",
        _before_words,
    ),
)
LAST = (
    Rule("weekday", "WEEKDAY", day_forms.weekday),
    Rule("quarter", "QUARTERNAME", period_forms.quarter),
)
