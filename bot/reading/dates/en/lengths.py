"""English lengths of time: two weeks, a year and a half, a day or two."""

from bot.reading.dates import period_forms, periods
from bot.reading.dates.durations import duration
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import PLAIN, Kind
from bot.reading.dates.when import Unit


def _or_two(found: Found) -> Made:
    return Kind.DURATION, duration(found[Kind.SMALL], found[Kind.UNIT])


def _half(found: Found) -> Made:
    half, unit = found.all(Kind.UNIT + Kind.CLOCKUNIT)
    return (Kind.DURATION, duration(0.5, unit)) if half is Unit.HALF else None


def _and_half(found: Found) -> Made:
    units = found.all(Kind.UNIT + Kind.CLOCKUNIT)
    if Unit.HALF not in units:
        return None
    units.remove(Unit.HALF)
    whole = found.get(PLAIN) or 1
    return Kind.DURATION, duration(whole + 0.5, units[0])


def _counted_stretch(found: Found) -> Made:
    """Two next days; but not "three next week"."""
    if found.tokens[-1].rule != period_forms.PLURAL:
        return None
    by = duration(found[PLAIN], found[Kind.UNIT])
    return periods.stretch(by, found.today, found[Kind.SHIFT + Kind.COMING] or 1)


def _longer(found: Found) -> Made:
    return Kind.DURATION, found[Kind.DURATION]


RULES = (
    Rule("a day or two", "ARTICLE UNIT AND SMALL(?!UNIT|CLOCKUNIT)", _or_two),
    Rule("half a year", "UNIT ARTICLE (UNIT|CLOCKUNIT)", _half),
    Rule(
        "one and a half", "(PLAIN|ARTICLE) AND ARTICLE UNIT (UNIT|CLOCKUNIT)", _and_half
    ),
    Rule("a year and a half", "ARTICLE (UNIT|CLOCKUNIT) AND ARTICLE UNIT", _and_half),
    Rule("next so many", "PLAIN (SHIFT|COMING) UNIT", _counted_stretch),
    Rule(
        "length of time",
        "ARTICLE? (COUNT|DOTTED) OF? (UNIT|CLOCKUNIT)"
        "((COMMA|AND)* (PLAIN|ARTICLE) (UNIT|CLOCKUNIT))*",
        period_forms.length,
    ),
    Rule("two to three weeks", "PLAIN (JOIN|AND) DURATION", _longer),
)
