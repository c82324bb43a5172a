"""Lengths of time, and the days that lie such a length away."""

from datetime import date

from bot.reading.dates import calendar
from bot.reading.dates.when import Duration, Unit

_MONTHS = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
}
_DAYS = {
    Unit.DAY: 1,
    Unit.WEEK: 7,
    Unit.WORKWEEK: 7,
    Unit.WEEKEND: 7,
    Unit.FORTNIGHT: 14,
}
_HALF_MONTH = 15
_HOURS = 24


def duration(count: float, unit: Unit) -> Duration:
    """So many of a unit; half a month is 15 days, and half a day none."""
    if unit is Unit.WORKDAY:
        return Duration(unit=unit, workdays=int(count))
    if unit in _MONTHS:
        months = int(count * _MONTHS[unit])
        rest = count * _MONTHS[unit] - months
        return Duration(unit=unit, months=months, days=round(rest * 2) * _HALF_MONTH)
    if unit is Unit.HOUR:
        return Duration(unit=unit, days=int(count / _HOURS))
    return Duration(unit=unit, days=int(count * _DAYS.get(unit, 0)))


def shifted(day: date, by: Duration, sign: int = 1) -> date:
    """Return the day that lies so much later, or earlier where sign is -1."""
    day = calendar.months_after(day, sign * by.months)
    day = calendar.days_after(day, sign * by.days)
    if by.workdays:
        day = calendar.business_days_after(day, sign * by.workdays)
    return day
