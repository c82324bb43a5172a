"""Working days: weekends and public holidays of the country that a zone lies in.

Days on which China works to make up for a long holiday are working days. Where no
country is known (`UTC`), Monday to Friday are.
"""

from datetime import date, timedelta
from functools import cache
from importlib import resources
from typing import Any

DAY = timedelta(days=1)
SATURDAY = 5


def is_workday(day: date, zone: str) -> bool:
    """Tell whether people work on that day where the zone is."""
    calendar = _calendar(zone, day.year)
    if calendar is None:
        return day.weekday() < SATURDAY
    return bool(calendar.is_working_day(day))


def is_public_holiday(day: date, zone: str) -> bool:
    """Tell whether it is a public holiday where the zone is."""
    calendar = _calendar(zone, day.year)
    return calendar is not None and day in calendar


def workday_from(day: date, zone: str) -> date:
    """Return the day itself if it is a working day, else the next that is."""
    while not is_workday(day, zone):
        day += DAY
    return day


def workday_after(day: date, zone: str, count: int = 1) -> date:
    """Return the working day that comes `count` working days after `day`."""
    for _ in range(count):
        day = workday_from(day + DAY, zone)
    return day


def workdays_between(start: date, end: date, zone: str) -> int:
    """Count the working days after `start`, up to `end` and with it."""
    days = (start + DAY * n for n in range(1, (end - start).days + 1))
    return sum(is_workday(day, zone) for day in days)


def country_of(zone: str) -> str | None:
    """Return the ISO 3166 code of the country that a zone is in; None for none."""
    countries = _countries()
    return countries.get(zone) or countries.get(_links().get(zone, ""))


@cache
def _countries() -> dict[str, str]:
    rows = (line.split("\t") for line in _lines("zone.tab"))
    return {zone: country for country, _, zone, *_ in rows}


@cache
def _links() -> dict[str, str]:
    """Return the zone that each older name, such as `PRC`, stands for."""
    rows = (line.split() for line in _lines("tzdata.zi") if line.startswith("L "))
    return {alias: zone for _, zone, alias in rows}


def _lines(name: str) -> list[str]:
    table = resources.files("tzdata").joinpath("zoneinfo", name)
    text = table.read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


@cache
def _calendar(zone: str, year: int) -> Any:  # noqa: ANN401  a HolidayBase, whose import waits
    """Return the country's holidays; None where the zone is of no known country.

    All of it is made at once, so that threads share what no longer changes. The years
    around are there because a make-up day may lie in the year before its holiday.
    """
    import holidays  # noqa: PLC0415  half a second, and only where a day is asked about

    country = country_of(zone)
    if country is None or country not in holidays.list_supported_countries():
        return None
    years = (year - 1, year, year + 1)
    return holidays.country_holidays(country, years=years, expand=False)
