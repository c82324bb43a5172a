"""English time of day, which is cut off, and names that need company ("may")."""

from bot.reading.dates import calendar, period_forms, periods
from bot.reading.dates.grammar import NO_DATE, Found, Made, Rule
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Part, Unit

_TIME: Made = (Kind.TIME, None)


def _time(_: Found) -> Made:
    return _TIME


def _span_of_time(found: Found) -> Made:
    """From 3 to 5pm; but "from 5pm Friday" is from Friday on."""
    return _TIME if found[Kind.TIME] else None


def _day_part(found: Found) -> Made:
    """Read this morning as today, last night as yesterday."""
    shift = found[Kind.SHIFT]
    return (Kind.RELATIVE, shift) if shift <= 0 else None


def _before_last(found: Found) -> Made:
    """Read the night before last as the day before yesterday."""
    return (Kind.RELATIVE, -2) if found[Kind.SHIFT] == -1 else None


def _name(found: Found) -> Made:
    kind, value = found[Kind.MAYBE]
    return kind, value


def _name_after_shift(found: Found) -> Made:
    """Next may, this sat; but "this may" is mostly no month."""
    kind, value = found[Kind.MAYBE]
    return (kind, value) if kind == Kind.WEEKDAY else None


def _shifted_month(found: Found) -> Made:
    """Next march."""
    (kind, value), shift = found[Kind.MAYBE], found[Kind.SHIFT]
    if kind != Kind.MONTHNAME or not shift:
        return None
    return periods.made(period_forms.month_on(value, shift, found.today))


def _month_before(found: Found) -> Made:
    kind, value = found[Kind.MAYBE]
    return (kind, value) if kind == Kind.MONTHNAME else None


def _day_of_week(found: Found) -> Made:
    kind, value = found[Kind.MAYBE]
    return (kind, value) if kind == Kind.WEEKDAY else None


def _short_day(found: Found) -> Made:
    """Ready mon; "sat" and "sun" are words of their own there."""
    kind, value = found[Kind.MAYBE]
    plain = value in (calendar.MONDAY, calendar.WEDNESDAY)
    return (kind, value) if kind == Kind.WEEKDAY and plain else None


def _weekdays(found: Found) -> Made:
    """Sat & Sun; but "Jan and May" are mostly colleagues."""
    (kind, one), (other, two) = found.all(Kind.MAYBE)
    if {kind, other} != {Kind.WEEKDAY} or two != one + 1:
        return None
    first = calendar.next_weekday(one, found.today)
    return periods.span(first, calendar.days_after(first, 1))


def _closing_day(found: Found) -> Made:
    """End of the day, close of business."""
    ends = found[Kind.PARTWORD] is Part.END
    whole = found.get(Kind.UNIT) or Unit.DAY
    return (Kind.CLOSING, Unit.DAY) if ends and whole is Unit.DAY else None


def _idiom(found: Found) -> Made:
    """At the end of the day, one says, and means no day."""
    return NO_DATE if found[Kind.UNIT] is Unit.DAY else None


def _end(found: Found) -> Made:
    """EOM March."""
    if found[Kind.CLOSING] is Unit.DAY:
        return None
    return Kind.PARTWORD, Part.END


def _closing_beside(found: Found) -> Made:
    """EOD Friday: as good as a time of day."""
    return _TIME if found[Kind.CLOSING] is Unit.DAY else None


def _recurring(_: Found) -> Made:
    return NO_DATE


RULES = (
    Rule(
        "recurring",
        "EVERY (COUNT|RANK|SHIFT)? (WEEKDAY|UNIT|MAYBE|DAYPART|CLOCKUNIT|MONTHNAME)"
        " (ORDINAL|WEEKDAY|MONTHNAME)?",
        _recurring,
    ),
    Rule("end of a period", "CLOSING(?=OF? (MONTHNAME|QUARTERNAME|MAYBE))", _end),
    Rule("idiom", "AT THE PARTWORD OF THE UNIT(?=COMMA|NOTHING)", _idiom),
    Rule(
        "end of day",
        "PARTWORD OF? THE? WORKING? UNIT|PARTWORD OF WORKING",
        _closing_day,
    ),
    Rule(
        "end of a day",
        "CLOSING (OF|ON|COMMA)?(?=RELATIVE|WEEKDAY|SHIFT|COMING|MONTHNAME|NUMBERED|DAY"
        "|MAYBE|FIGURES|THE)"
        "|(?<=RELATIVE|WEEKDAY|NUMBERED|MONTHNAME|DAY|MAYBE|FIGURES)COMMA? CLOSING",
        _closing_beside,
    ),
    Rule(
        "night before last", "THE? DAYPART BEFORE SHIFT(?!UNIT|WEEKDAY)", _before_last
    ),
    Rule("part of today", "SHIFT DAYPART", _day_part),
    Rule(
        "time", "(TIME|AT PLAIN|AT DOTTED) (JOIN|AND) (TIME|SMALL(?!MONTHNAME))", _time
    ),
    Rule("time", "(FROM|BETWEEN)? (?<!MONTHNAME|MAYBE)SMALL (JOIN|AND) TIME", _time),
    Rule("time", "FROM TIME", _span_of_time),
    Rule("time", "(AT|FOR) (PLAIN|DOTTED)(?!UNIT|MONTHNAME|MAYBE|OF|WORKING)", _time),
    Rule("time", "(IN|AT|ON|AROUND|FROM)? (THE|PARTWORD|LATER)* DAYPART", _time),
    Rule(
        "name in company",
        "(?<=ON|BY|BEFORE|AFTER|SINCE|STARTING|AROUND|BETWEEN)MAYBE"
        "|(?<=TO|FROM)MAYBE(?=$|STOP|COMMA|JOIN)"
        "|(?<=NUMBERED)MAYBE(?!NOTHING)|(?<=CUE NUMBERED)MAYBE",
        _name,
    ),
    Rule(
        "weekday in company",
        "(?<=COMING)MAYBE|(?<=SHIFT UNIT)MAYBE|(?<=UNIT FROM)MAYBE"
        "|MAYBE(?=AFTER THE? SHIFT)|^MAYBE(?=AT TIME|FROM TIME|IN COUNT UNIT|STOP$)",
        _day_of_week,
    ),
    Rule(
        "weekday behind a word",
        "(?<=SHARE|NOTHING|ME)MAYBE(?=$|STOP|COMMA)|(?<=STOP|COMMA)MAYBE(?=$|STOP|NOW)",
        _short_day,
    ),
    Rule("name in company", "(?<=IN)MAYBE|(?<=OF)MAYBE|(?<=PARTWORD)MAYBE", _name),
    Rule("name in company", "(?<=PARTWORD HYPHEN)MAYBE", _name),
    Rule("month in company", "(?<=NUMBERED HYPHEN)MAYBE", _month_before),
    Rule("shifted month", "SHIFT MAYBE(?!NOTHING)", _shifted_month),
    Rule("name in company", "(?<=SHIFT)MAYBE", _name_after_shift),
    Rule("name in company", "^MAYBE$|(?<=BETWEEN NAME AND)MAYBE", _name),
    Rule(
        "month in company",
        "MAYBE(?=SEP? THE? (NUMBERED|TENS|YEAR)|AFTER THE? SHIFT)"
        "|(?<!NOTHING)MAYBE(?=(OF|COMMA)* SHIFT UNIT(?!NOTHING))",
        _month_before,
    ),
    Rule(
        "weekday in company",
        "MAYBE(?=COMMA? (THE? (NUMBERED|TENS)(?!UNIT|CLOCKUNIT|NOTHING)|MONTHNAME"
        "|MAYBE|DAY|TIME|SHIFT UNIT|OF SHIFT UNIT|JOIN WEEKDAY|JOIN MAYBE|FIGURES"
        "|DOTTED))",
        _day_of_week,
    ),
    Rule("name in company", "(?<=MONTHNAME JOIN)MAYBE|(?<=WEEKDAY JOIN)MAYBE", _name),
    Rule("month in company", "MAYBE(?=JOIN MONTHNAME)", _month_before),
    Rule("weekdays together", "MAYBE (AND|SLASH) MAYBE", _weekdays),
)
DROPPED = (
    Rule(
        "time beside a day",
        "(?<=RELATIVE|WEEKDAY|NUMBERED|YEAR)"
        "(BEFORE|AFTER|BY|AROUND|AT|FROM|FOR|ON) TIME",
        _time,
    ),
    Rule("time", "(AT|AROUND|IN) TIME", _time),
)
