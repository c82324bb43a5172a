"""English weekdays counted from a day: two Fridays from now, a week ago yesterday."""

from bot.reading.dates import calendar, periods
from bot.reading.dates.durations import shifted
from bot.reading.dates.grammar import Found, Made, Rule
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Unit


def _weekdays_from(found: Found) -> Made:
    """Read three Fridays from today."""
    tomorrow = calendar.days_after(found[Kind.DAY].first, 1)
    first = calendar.next_weekday(found[Kind.WEEKDAY], tomorrow)
    return periods.day(calendar.days_after(first, 7 * (found[Kind.SMALL] - 1)))


def _week_today(found: Found) -> Made:
    """Read a week today, two weeks tomorrow, a week next Tuesday."""
    by, said = found[Kind.DURATION], found.text.lower()
    weeks = by.unit in (Unit.WEEK, Unit.FORTNIGHT)
    shifted_day = any(f" {word} " in said for word in ("this", "next", "coming"))
    if not (weeks and (shifted_day or said.endswith(("today", "tomorrow")))):
        return None
    return periods.day(shifted(found[Kind.DAY].first, by))


def _nearest(found: Found) -> Made:
    """Read the Friday closest to 3 June, before or after it."""
    day = found[Kind.DAY].first
    later = calendar.next_weekday(found[Kind.WEEKDAY], day)
    far = (later - day).days > 3  # noqa: PLR2004 - half a week
    return periods.day(calendar.days_after(later, -7 if far else 0))


def _ago_from(found: Found) -> Made:
    """Read a week ago yesterday."""
    day = found[Kind.DAY].first
    if not -1 <= (day - found.today).days <= 0:
        return None
    return periods.day(shifted(day, found[Kind.DURATION], -1))


def _weekday_ago(found: Found) -> Made:
    """Two weeks ago on Monday: the Monday of that week."""
    by = found[Kind.DURATION]
    if by.unit not in (Unit.WEEK, Unit.FORTNIGHT):
        return None
    monday, _ = calendar.week_of(shifted(found.today, by, -1))
    return periods.day(calendar.days_after(monday, found[Kind.WEEKDAY]))


def _weekday_later(found: Found) -> Made:
    """In two weeks, on Monday: the Monday of that week."""
    day = shifted(found.today, found[Kind.DURATION])
    monday, _ = calendar.week_of(day)
    return periods.day(calendar.days_after(monday, found[Kind.WEEKDAY]))


def _weekdays_from_now(found: Found) -> Made:
    count = int(found[Kind.SMALL])
    tomorrow = calendar.days_after(found.today, 1)
    first = calendar.next_weekday(found[Kind.WEEKDAY], tomorrow)
    if found.has(Kind.AGO):
        last = calendar.last_weekday(found[Kind.WEEKDAY], found.today)
        return periods.day(calendar.days_after(last, -7 * (count - 1)))
    return periods.day(calendar.days_after(first, 7 * (count - 1)))


COUNTED = (
    Rule("weekdays from a day", "SMALL WEEKDAY (FROM|AFTER) THE? DAY", _weekdays_from),
    Rule("a week today", "DURATION DAY(?!JOIN|AND)", _week_today),
    Rule("nearest weekday", "THE? NEAREST WEEKDAY TO THE? DAY", _nearest),
    Rule("a week before today", "DURATION AGO DAY(?=$|STOP|COMMA)", _ago_from),
    Rule("weekday so long ago", "DURATION AGO COMMA? ON? WEEKDAY", _weekday_ago),
    Rule("weekday beside a day", "IN DURATION COMMA? ON WEEKDAY", _weekday_later),
    Rule("weekdays from now", "SMALL WEEKDAY (AGO|LATER|FROM NOW)", _weekdays_from_now),
)
