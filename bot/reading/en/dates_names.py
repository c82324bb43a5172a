"""English time of day, which is cut off, and words that name a month only in company."""

from bot.reading.grammar import Found, Kind, Made, rule

_TIME: Made = (Kind.TIME, None)


def _time(found: Found) -> Made:
    return _TIME


def _day_part(found: Found) -> Made:
    """This morning is today, last night yesterday."""
    shift = found[Kind.SHIFT]
    return (Kind.RELATIVE, shift) if shift <= 0 else None


def _name(found: Found) -> Made:
    kind, value = found[Kind.MAYBE]
    return kind, value


def _name_after_shift(found: Found) -> Made:
    """Next may, this sat; but "this may" is mostly no month."""
    kind, value = found[Kind.MAYBE]
    return (kind, value) if kind == Kind.WEEKDAY else None


def _month_before(found: Found) -> Made:
    kind, value = found[Kind.MAYBE]
    return (kind, value) if kind == Kind.MONTHNAME else None


def _day_of_week(found: Found) -> Made:
    kind, value = found[Kind.MAYBE]
    return (kind, value) if kind == Kind.WEEKDAY else None


RULES = (
    rule("part of today", "SHIFT DAYPART", _day_part),
    rule(
        "time", "(TIME|AT PLAIN|AT DOTTED) (JOIN|AND) (TIME|SMALL(?!MONTHNAME))", _time
    ),
    rule("time", "(FROM|BETWEEN)? SMALL (JOIN|AND) TIME", _time),
    rule("time", "(AT|FOR) (PLAIN|DOTTED)(?!UNIT|MONTHNAME|MAYBE|OF|WORKING)", _time),
    rule("time", "(IN|AT|ON|AROUND|FROM)? (THE|PARTWORD|LATER)* DAYPART", _time),
    rule("name in company", "(?<=CUE)MAYBE|(?<=NUMBERED)MAYBE", _name),
    rule("name in company", "(?<=IN)MAYBE|(?<=OF)MAYBE|(?<=PARTWORD)MAYBE", _name),
    rule("name in company", "(?<=PARTWORD DASH)MAYBE", _name),
    rule("name in company", "(?<=SHIFT)MAYBE", _name_after_shift),
    rule("name in company", "^MAYBE$", _name),
    rule("month in company", "MAYBE(?=SEP? THE? (NUMBERED|TENS|YEAR))", _month_before),
    rule(
        "weekday in company",
        "MAYBE(?=COMMA? (THE? (NUMBERED|TENS)(?!UNIT|CLOCKUNIT|NOTHING)|MONTHNAME|MAYBE"
        "|TIME|SHIFT UNIT|OF SHIFT UNIT|JOIN WEEKDAY|JOIN MAYBE|FIGURES|DOTTED))",
        _day_of_week,
    ),
    rule("name in company", "(?<=MONTHNAME JOIN)MAYBE|(?<=WEEKDAY JOIN)MAYBE", _name),
    rule("month in company", "MAYBE(?=JOIN MONTHNAME)", _month_before),
)
DROPPED = (
    rule(
        "time beside a day",
        "(?<=RELATIVE|WEEKDAY|NUMBERED|YEAR)(BEFORE|AFTER|BY|AROUND|AT|FROM|FOR|ON) TIME",
        _time,
    ),
    rule("time", "(AT|AROUND|IN) TIME", _time),
)
