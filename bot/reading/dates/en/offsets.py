"""English days so far from another: in two weeks, 3 days ago, a week from Friday."""

from datetime import date

from bot.reading.dates import calendar, periods
from bot.reading.dates.durations import duration, shifted
from bot.reading.dates.en import anchors as dates_anchors
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import PLAIN, WHEN, Kind
from bot.reading.dates.period_forms import PLURAL
from bot.reading.dates.when import Duration, Grain, Modifier, Part, Unit, When

_DAY = Duration(unit=Unit.DAY, days=1)
_WEEKS = {Unit.WEEK: 7, Unit.FORTNIGHT: 14}
_HOW_OFTEN = ("once", "twice", "times", "days", "day", "hours", "mornings", "nights")
_LONGER = (Unit.WEEK, Unit.FORTNIGHT, Unit.MONTH)


def _later(found: Found) -> Made:
    return periods.day(shifted(found.today, found[Kind.DURATION]))


def _ago(found: Found) -> Made:
    return periods.day(shifted(found.today, found[Kind.DURATION], -1))


def _one_ago(found: Found) -> Made:
    """Year ago; but "years ago" is no day."""
    if found.tokens[0].rule == PLURAL:
        return None
    return periods.day(shifted(found.today, duration(1, found[Kind.UNIT]), -1))


def _after(found: Found) -> Made:
    return periods.day(shifted(_edge(found[WHEN]), found[Kind.DURATION]))


def _before(found: Found) -> Made:
    return periods.day(shifted(_edge(found[WHEN]), found[Kind.DURATION], -1))


def _edge(when: When) -> date:
    """Where counting from a period starts: at its end if that was named."""
    return when.last if when.part is Part.END else when.first


def _week_from(found: Found) -> Made:
    """Friday week and Friday fortnight, British ones."""
    days = _WEEKS.get(found[Kind.UNIT])
    return (
        periods.day(calendar.days_after(found[Kind.DAY].first, days)) if days else None
    )


def _week_on(found: Found) -> Made:
    """Read a week on Monday; but "two days on Monday", "once a week" are no day."""
    before = found.setting.text[: found.tokens[0].start].lower().rstrip()
    often = before.endswith(_HOW_OFTEN)
    weeks = found[Kind.DURATION].unit in _WEEKS
    return _after(found) if weeks and not often else None


def _day_after(found: Found) -> Made:
    sign = 1 if found.has(Kind.AFTER) else -1
    if found[Kind.UNIT] not in (Unit.DAY, Unit.WEEK):
        return None
    return periods.period(found[Kind.UNIT], found[Kind.DAY].first, sign)


def _day_beside(found: Found) -> Made:
    """Read the day after, the day before."""
    if found[Kind.UNIT] is not Unit.DAY:
        return None
    sign = 1 if found.has(Kind.AFTER) else -1
    return periods.day(calendar.days_after(found.today, sign))


def _plus(found: Found) -> Made:
    """Today + 3 days, 3 May - 2 weeks."""
    sign = 1 if found.has(Kind.SIGN) else -1
    return periods.day(shifted(found[Kind.DAY].first, found[Kind.DURATION], sign))


def _weekday_beside(found: Found) -> Made:
    """Monday, two weeks from now: the Monday of that week."""
    monday, _ = calendar.week_of(found[Kind.DAY].first)
    return periods.day(calendar.days_after(monday, found[Kind.WEEKDAY]))


def _following(found: Found) -> Made:
    """Ten days following 3 May."""
    return _after(found) if found[Kind.SHIFT] > 0 else None


def _within(found: Found) -> Made:
    last = shifted(found.today, found[Kind.DURATION])
    if last < found.today:
        return None
    return periods.made(
        When(first=found.today, last=last, grain=Grain.SPAN, modifier=Modifier.WITHIN)
    )


def _more(found: Found) -> Made:
    """Three more days."""
    by = duration(found[PLAIN], found[Kind.UNIT])
    return periods.day(shifted(found.today, by))


def _another(found: Found) -> Made:
    """Another week: so much longer; but "another day" is often just a day."""
    unit = found[Kind.UNIT]
    if not found.text.lower().startswith("another") or unit not in _LONGER:
        return None
    return periods.day(shifted(found.today, duration(1, unit)))


def _starting(found: Found) -> Made:
    day, early = found[Kind.DAY], found.get(Kind.PARTWORD) in (None, Part.EARLY)
    bare = found.tokens[0].kind == Kind.DAY and day.repeats is Unit.WEEK
    if bare or not early:
        return None  # "Monday for two days" may be its length alone
    first = day.first
    last = shifted(shifted(first, found[Kind.DURATION]), _DAY, -1)
    return periods.span(first, last)


def _needed(found: Found) -> Made:
    """Three days needed; but "two days give us" has no end."""
    return _later(found) if found.text.lower().endswith("needed") else None


def _signed(found: Found) -> Made:
    return _ago(found) if not found.has(Kind.SIGN) else _later(found)


EARLY = (
    Rule("more", "NEED? ME? PLAIN MORE UNIT", _more),
    Rule("another", "MORE UNIT(?=$|STOP|COMMA|NOTHING)", _another),
    *dates_anchors.COUNTED,
)
RULES = (
    Rule(
        "so long starting",
        "FOR DURATION COMMA? (SINCE|FROM|STARTING)+ ON? THE? DAY"
        "|(FROM|STARTING)* ON? THE? DAY COMMA? FOR DURATION",
        _starting,
    ),
    Rule(
        "so long starting",
        "DURATION (SINCE|STARTING|PARTWORD) (FROM|ON)? THE? DAY",
        _starting,
    ),
    Rule("day beside a day", "THE? UNIT (AFTER|BEFORE) DAY", _day_after),
    Rule("day beside this", "THE UNIT (AFTER|BEFORE)(?=$|STOP)", _day_beside),
    Rule("so long beside", "DAY SIGN DURATION|DAY (DASH|HYPHEN) DURATION$", _plus),
    Rule("so long ago", "DURATION AGO", _ago),
    Rule("so long ago", "(?<!COUNT)UNIT AGO", _one_ago),
    Rule(
        "so long from now",
        "(IN|WITHIN)? DURATION (LATER(?!THAN)|(FROM|AFTER) NOW)",
        _later,
    ),
    Rule(
        "so long after",
        "(IN|WITHIN)* DURATION (AFTER|FROM|SINCE) THE? UNIT? WHEN",
        _after,
    ),
    Rule("so long after", "THE? DURATION SHIFT THE? DAY", _following),
    Rule("so long before", "WITHIN? THE? DURATION BEFORE TO? THE? WHEN", _before),
    Rule("a week on", "DAY UNIT(?!UNIT|PLAIN|COUNT|ORDINAL)|UNIT FROM DAY", _week_from),
    Rule("a week on", "DURATION ON DAY(?!JOIN|AND)", _week_on),
    Rule("in so long", "(IN|AFTER) AROUND? MORE? DURATION", _later),
    Rule("within so long", "WITHIN AROUND? DURATION", _within),
    Rule(
        "still so long",
        "NEED ME? (MORE DURATION|DURATION MORE)|NEED ME DURATION",
        _later,
    ),
    Rule("still so long", "DURATION MORE? NEED(?=$|STOP|COMMA|TO)", _needed),
    Rule("signed length", "^(SIGN|DASH|HYPHEN) DURATION(?!OF|NOTHING)", _signed),
)
BESIDE = (
    Rule("weekday beside a day", "WEEKDAY COMMA? DAY|DAY ON? WEEKDAY", _weekday_beside),
)
