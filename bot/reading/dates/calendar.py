"""Calendar sums that know no language. Weeks start on Monday; intervals are inclusive.

Where a sum leaves the calendar (year 0, year 10000, 30 February) it raises ValueError
or OverflowError, both of which the grammar takes as "this is no date".
"""

from datetime import date, timedelta

Interval = tuple[date, date]

MONDAY, TUESDAY, WEDNESDAY, FRIDAY, SATURDAY = 0, 1, 2, 4, 5
_FEBRUARY, _LEAP_DAY = 2, 29
_DAYS_IN = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_after(day: date, count: int) -> date:
    """Return the day `count` days later (earlier where negative)."""
    return day + timedelta(days=count)


def months_after(day: date, count: int) -> date:
    """Return the same day `count` months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, _days_in(year, month + 1)))


def business_days_after(day: date, count: int) -> date:
    """Return the day so many working days (Monday to Friday) later or earlier."""
    step = 1 if count > 0 else -1
    weeks, left = divmod(abs(count), 5)
    while (
        day.weekday() >= SATURDAY
    ):  # counting starts from the nearest working day behind
        day = days_after(day, -step)
    day = days_after(day, step * 7 * weeks)
    while left:
        day = days_after(day, step)
        left -= day.weekday() < SATURDAY
    return day


def week_of(day: date, shift: int = 0) -> Interval:
    """Return Monday to Sunday of the week of a day, or of one `shift` weeks later."""
    monday = days_after(day, 7 * shift - day.weekday())
    return monday, days_after(monday, 6)


def weekend_of(day: date, shift: int = 0) -> Interval:
    """Saturday and Sunday of that week."""
    monday, sunday = week_of(day, shift)
    return days_after(monday, SATURDAY), sunday


def month_of(day: date, shift: int = 0) -> Interval:
    """Return first to last day of the month of a day, or of one so much later."""
    first = months_after(day.replace(day=1), shift)
    return first, first.replace(day=_days_in(first.year, first.month))


def quarter_of(day: date, shift: int = 0) -> Interval:
    """First to last day of the calendar quarter, or of one `shift` quarters later."""
    return _block_of(day, 3, shift)


def half_of(day: date, shift: int = 0) -> Interval:
    """First to last day of the half year, or of one `shift` half years later."""
    return _block_of(day, 6, shift)


def year_of(day: date, shift: int = 0) -> Interval:
    """1 January to 31 December."""
    return date(day.year + shift, 1, 1), date(day.year + shift, 12, 31)


def month_in(year: int, month: int) -> Interval:
    """First to last day of a month given by numbers."""
    return month_of(date(year, month, 1))


def quarter_in(year: int, quarter: int) -> Interval:
    """First to last day of a quarter (1 to 4) of a year."""
    return quarter_of(date(year, 3 * quarter - 2, 1))


def half_in(year: int, half: int) -> Interval:
    """First to last day of a half (1 or 2) of a year."""
    return half_of(date(year, 6 * half - 5, 1))


def next_month_named(month: int, today: date) -> Interval:
    """Return the month of that number that is running or comes next."""
    return month_in(today.year + (month < today.month), month)


def next_day_of_month(month: int, day: int, today: date) -> date:
    """Return the next such day, today included; 29 February waits for a leap year."""
    if (month, day) == (_FEBRUARY, _LEAP_DAY):
        years = range(today.year, today.year + 9)
        leap = (date(y, 2, 29) for y in years if _is_leap(y))
        return next(found for found in leap if found >= today)
    found = date(today.year, month, day)
    return found if found >= today else date(today.year + 1, month, day)


def next_day_numbered(day: int, today: date) -> date:
    """Return the next day of that number, today included, in a month that has one."""
    if not 1 <= day <= 31:  # noqa: PLR2004 - no month is longer
        raise ValueError(day)
    month = today.replace(day=1)
    while True:
        if day <= _days_in(month.year, month.month):
            found = month.replace(day=day)
            if found >= today:
                return found
        month = months_after(month, 1)


def next_weekday_numbered(weekday: int, day: int, today: date) -> date:
    """Return the next day of that number which is that weekday ("Friday the 13th")."""
    found = next_day_numbered(day, today)
    while found.weekday() != weekday:
        found = next_day_numbered(day, days_after(found, 1))
    return found


def next_weekday(weekday: int, today: date) -> date:
    """Return the coming such weekday, today included."""
    return days_after(today, (weekday - today.weekday()) % 7)


def last_weekday(weekday: int, today: date) -> date:
    """Return the latest such weekday before today."""
    return days_after(today, -((today.weekday() - weekday - 1) % 7 + 1))


def nth_weekday(weekday: int, nth: int, within: Interval) -> date:
    """Return the nth such weekday of an interval; -1 is its last one."""
    first, last = within
    if nth < 0:
        found = days_after(last_weekday(weekday, days_after(last, 1)), 7 * (nth + 1))
    else:
        found = days_after(next_weekday(weekday, first), 7 * (nth - 1))
    if not first <= found <= last:
        raise ValueError(nth)
    return found


def nth_week(nth: int, within: Interval) -> Interval:
    """Return the nth week of a month or year, or its last one where nth is -1.

    The first one holds the first Thursday (ISO 8601).
    """
    return week_of(nth_weekday(3, nth, within))


def week_numbered(number: int, year: int) -> Interval:
    """Return the week of that number of a year (ISO 8601)."""
    return week_of(date.fromisocalendar(year, number, 1))


def full_year(number: int) -> int:
    """Return the year meant by two digits: 70 to 99 are of the last century."""
    if number >= 100:  # noqa: PLR2004 - it has more than two digits
        return number
    return number + (1900 if number >= 70 else 2000)  # noqa: PLR2004 - see above


def _block_of(day: date, months: int, shift: int) -> Interval:
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    first = months_after(first, months * shift)
    return first, days_after(months_after(first, months), -1)


def _days_in(year: int, month: int) -> int:
    if month == _FEBRUARY and _is_leap(year):
        return _LEAP_DAY
    return _DAYS_IN[month - 1]


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
