"""Days as the grammars of both languages make them from what was found."""

from datetime import date
from itertools import pairwise

from bot.reading.dates import calendar, periods
from bot.reading.dates.figures import pair
from bot.reading.dates.grammar import Found, Made
from bot.reading.dates.kinds import NUMBERED, PLAIN, RANK, WHEN, Kind
from bot.reading.dates.period_forms import PLURAL, year_of
from bot.reading.dates.when import Grain, Unit

_SHIFTS = Kind.SHIFT + Kind.COMING + Kind.WEEKSHIFT
_FAR = 45
"""Days ahead beyond which a weekday and a number are hardly of one day."""


def day_in(found: Found, month: int, of_month: int) -> date:
    """Read a day of a month, in the year that was said or as the next such day."""
    year = year_of(found)
    if year is None:
        return calendar.next_day_of_month(month, of_month, found.today)
    return date(year, month, of_month)


def month_day(found: Found) -> Made:
    """Month, day and perhaps a year, in any order."""
    known = year_of(found) is not None
    of_month = found[NUMBERED]
    return periods.day(
        day_in(found, found[Kind.MONTHNAME], of_month),
        year_known=known,
        repeats=None if known else Unit.YEAR,
    )


def month_days(found: Found) -> Made:
    """Two days of one month."""
    one, two = found.all(NUMBERED)[:2]
    if one > two:
        return None
    month, known = found[Kind.MONTHNAME], year_of(found) is not None
    last = day_in(found, month, two)
    first = date(last.year, month, one)
    repeats = None if known else Unit.YEAR
    return periods.interval(
        Grain.SPAN, (first, last), year_known=known, repeats=repeats
    )


def listed_days(found: Found) -> Made:
    """Read 3, 4 and 5 May, where each is the day after the one before."""
    days, known = found.all(NUMBERED), year_of(found) is not None
    if any(two != one + 1 for one, two in pairwise(days)):
        return None
    last = day_in(found, found[Kind.MONTHNAME], days[-1])
    return periods.interval(
        Grain.SPAN,
        (calendar.days_after(last, 1 - len(days)), last),
        year_known=known,
        repeats=None if known else Unit.YEAR,
    )


def near_weekday(found: Found) -> Made:
    """Read this Friday as the coming one, next Friday as one of next week."""
    shift, today = found[Kind.SHIFT], found.today
    if shift > 0:
        return shifted_weekday(found)
    near = calendar.last_weekday if shift < 0 else calendar.next_weekday
    return periods.day(near(found[Kind.WEEKDAY], today))


def coming_weekday(found: Found) -> Made:
    """Read the nearest such weekday after today."""
    tomorrow = calendar.days_after(found.today, 1)
    return periods.day(calendar.next_weekday(found[Kind.WEEKDAY], tomorrow))


def shifted_weekday(found: Found) -> Made:
    """Read the weekday of a week that lies so many weeks on."""
    monday, _ = calendar.week_of(found.today, sum(found.all(_SHIFTS)))
    return periods.day(calendar.days_after(monday, found[Kind.WEEKDAY]))


def weekday(found: Found) -> Made:
    """Read the coming such weekday, or today; but "on Mondays" is no date."""
    if found.tokens[0].rule == PLURAL:
        return None
    return periods.day(
        calendar.next_weekday(found[Kind.WEEKDAY], found.today), repeats=Unit.WEEK
    )


def weekday_numbered(found: Found) -> Made:
    """Friday the 13th: this month's if it is one, else the next such day."""
    of_month, today = found[NUMBERED], found.today
    if any(token.kind == Kind.THE for token in found.tokens):
        this = today.replace(day=1)
        same = calendar.days_after(this, of_month - 1)
        if same.month == this.month and same.weekday() == found[Kind.WEEKDAY]:
            return periods.day(same)
    day = calendar.next_weekday_numbered(found[Kind.WEEKDAY], of_month, today)
    parted = any(token.kind == Kind.COMMA for token in found.tokens)
    parted = parted or "days " in found.text
    if parted and (day - today).days > _FAR:
        return None  # 占到周一，18号能调完 names two days, "8 on Monday, 12 now" one
    return periods.day(day)


def day_numbered(found: Found) -> Made:
    """Read the next day of that number."""
    return periods.day(calendar.next_day_numbered(found[NUMBERED], found.today))


def days_numbered(found: Found) -> Made:
    """Read the 5th to the 8th as they come next."""
    one, two = found.all(NUMBERED)
    first = calendar.next_day_numbered(one, found.today)
    return periods.span(first, calendar.next_day_numbered(two, first))


def day_of_period(found: Found) -> Made:
    """Read the 20th of a month that was named; the 100th day of a year."""
    within = found[Kind.MONTH + Kind.YEARLY]
    day = calendar.days_after(within.first, found[NUMBERED] - 1)
    return periods.day(day) if day <= within.last else None


def day_of_month_of_year(found: Found) -> Made:
    """5 June next year."""
    of = found[Kind.YEARLY].first.year
    return periods.day(
        date(of, found[Kind.MONTHNAME], found[NUMBERED]), year_known=True
    )


def weekday_of_week(found: Found) -> Made:
    """Friday of a week that was named."""
    week = found[Kind.WEEK]
    return periods.day(calendar.days_after(week.first, found[Kind.WEEKDAY]))


def nth_weekday(found: Found) -> Made:
    """Read the first Monday of a period."""
    within, nth = found[WHEN], found[RANK]
    return periods.day(
        calendar.nth_weekday(found[Kind.WEEKDAY], nth, (within.first, within.last))
    )


def figures_day(found: Found) -> Made:
    """Read a day and month in figures."""
    both = found.get(Kind.FIGURES) or found.get(Kind.DOTTED)
    if both is None:
        numbers = found.all(PLAIN)
        both = (numbers[0], numbers[1])
    year_ = found.get(Kind.YEAR)
    return periods.made(pair(both[0], both[1], year_, found.setting))
