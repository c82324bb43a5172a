"""Two dates as a range, and one date under a modifier."""

from datetime import date

from bot.reading.dates import calendar, periods
from bot.reading.dates.grammar import Found, Made, Make
from bot.reading.dates.kinds import NUMBERED, WHEN, Kind
from bot.reading.dates.periods import in_year
from bot.reading.dates.when import Grain, Modifier, Unit, When

_DAYS_OF_WEEK = 7


def meaning(modifier: Modifier) -> Make:
    """Return a production that gives the date found another modifier."""

    def make(found: Found) -> Made:
        if modifier is Modifier.SINCE:
            return since(found[WHEN])
        return periods.modified(found[WHEN], modifier)

    return make


def since(when: When) -> Made:
    """Return a date as a start; but "from 13-15 July" names both ends."""
    if when.grain is Grain.SPAN:
        return periods.made(when)
    return periods.modified(when, Modifier.SINCE)


def since_then(when: When, today: date) -> Made:
    """Return a start that lies behind: since Monday, 三月以来."""
    if when.repeats and when.first > today:
        week = calendar.days_after(when.first, -_DAYS_OF_WEEK)
        yearly = when.repeats is Unit.YEAR
        when = (
            in_year(when, when.first.year - 1)
            if yearly
            else when._replace(first=week, last=week)
        )
    return since(when)


def between(found: Found) -> Made:
    """From the first day of the one to the last day of the other."""
    one, two = found.all(WHEN)
    return between_both(one, two)


def between_both(one: When, two: When) -> Made:
    """Return the range of two dates: a year said of one holds for the other."""
    one, two = _of_one_order(*_of_one_year(one, two))
    if two.repeats is Unit.WEEK:  # Friday to Monday: the Monday after that Friday
        weekday = calendar.next_weekday(two.first.weekday(), one.first)
        two = two._replace(first=weekday, last=weekday)
    if two.last < one.first:
        one, two = _in_order(one, two)
    if two.last < one.first:
        raise ValueError((one, two))
    return periods.made(
        When(
            first=one.first,
            last=two.last,
            grain=Grain.SPAN,
            year_known=one.year_known or two.year_known,
        )
    )


def up_to(found: Found) -> Made:
    """After the one and before the other, whose own days are not meant."""
    one, two = found.all(WHEN)
    eve = calendar.days_after(two.first, -1)
    return periods.span(one.first, eve)


def to_day_numbered(found: Found) -> Made:
    """From 5 March to the 8th."""
    one = found[Kind.DAY]
    last = one.first.replace(day=found.all(NUMBERED)[-1])
    if last < one.first:
        last = calendar.months_after(last, 1)
    return periods.span(one.first, last)


def from_day_numbered(found: Found) -> Made:
    """From Friday the 5th to Monday 8 March."""
    two = found[Kind.DAY]
    first = two.first.replace(day=found[NUMBERED])
    if first > two.first:
        first = calendar.months_after(first, -1)
    return periods.span(first, two.first)


def _of_one_order(one: When, two: When) -> tuple[When, When]:
    """Read 30/8/2026 - 1/9/2026 in the order of the figures that is sure."""
    if bool(one.other) == bool(two.other):
        return one, two
    pairs = [(a, b) for a in _readings(one) for b in _readings(two)]
    forward = [pair for pair in pairs if pair[0].first <= pair[1].last]
    near = min(forward, key=lambda pair: pair[1].last - pair[0].first, default=None)
    return near or (one, two)


def _readings(when: When) -> list[When]:
    if when.other is None:
        return [when]
    return [when, when._replace(first=when.other, last=when.other)]


def _of_one_year(one: When, two: When) -> tuple[When, When]:
    if two.year_known and not one.year_known and one.repeats is Unit.YEAR:
        one = in_year(one, two.first.year)
        if one.first > two.last:
            one = in_year(one, two.first.year - 1)
    elif one.year_known and not two.year_known and two.repeats is Unit.YEAR:
        two = in_year(two, one.first.year)
        if two.last < one.first:
            two = in_year(two, one.first.year + 1)
    return one, two


def _in_order(one: When, two: When) -> tuple[When, When]:
    """Turn a range that runs backwards: it is running now, or its end comes again."""
    match one.repeats, two.repeats:
        case Unit.YEAR, _:
            one = in_year(one, one.first.year - 1)
        case _, Unit.YEAR:
            two = in_year(two, two.first.year + 1)
        case Unit.WEEK, _:
            weekday = calendar.days_after(one.first, -_DAYS_OF_WEEK)
            one = one._replace(first=weekday, last=weekday)
    return one, two
