"""Working days follow the country of the zone."""

from datetime import date

import pytest

from bot.workdays import (
    country_of,
    is_public_holiday,
    is_workday,
    workday_after,
    workday_from,
    workdays_between,
)


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Asia/Shanghai", "CN"),
        ("PRC", "CN"),
        ("America/New_York", "US"),
        ("US/Eastern", "US"),
        ("Europe/Berlin", "DE"),
        ("Asia/Calcutta", "IN"),
        ("UTC", None),
        ("Etc/GMT+3", None),
    ],
)
def test_zone_lies_in_a_country(zone: str, country: str | None) -> None:
    assert country_of(zone) == country


@pytest.mark.parametrize(
    ("zone", "day", "works"),
    [
        ("Europe/Berlin", date(2026, 3, 9), True),
        ("Europe/Berlin", date(2026, 3, 8), False),
        ("Europe/Berlin", date(2026, 10, 3), False),
        ("Europe/Berlin", date(2026, 5, 1), False),
        ("America/New_York", date(2026, 5, 1), True),
        ("America/New_York", date(2026, 11, 26), False),
        ("Asia/Shanghai", date(2026, 2, 17), False),  # 春节
        ("Asia/Shanghai", date(2026, 2, 14), True),  # 调休, a Saturday
        ("Asia/Shanghai", date(2026, 9, 20), True),  # 调休, a Sunday
        ("Asia/Shanghai", date(2026, 10, 2), False),
        ("Asia/Riyadh", date(2026, 3, 6), False),  # Friday
        ("Asia/Riyadh", date(2026, 3, 8), True),  # Sunday
        ("UTC", date(2026, 12, 25), True),
        ("UTC", date(2026, 12, 26), False),
    ],
)
def test_people_work_on_their_countrys_days(zone: str, day: date, works: bool) -> None:  # noqa: FBT001  a table's column
    assert is_workday(day, zone) is works


def test_holiday_is_told_from_weekend() -> None:
    assert is_public_holiday(date(2026, 10, 1), "Asia/Shanghai")
    assert not is_public_holiday(date(2026, 3, 8), "Europe/Berlin")
    assert not is_public_holiday(date(2026, 12, 25), "UTC")


def test_working_days_are_counted_over_weekends_and_holidays() -> None:
    friday = date(2026, 3, 13)
    assert workday_from(friday, "Europe/Berlin") == friday
    assert workday_after(friday, "Europe/Berlin") == date(2026, 3, 16)
    assert workday_after(friday, "Europe/Berlin", 3) == date(2026, 3, 18)
    assert workday_after(date(2026, 9, 30), "Asia/Shanghai") == date(2026, 10, 8)
    assert workdays_between(friday, date(2026, 3, 20), "Europe/Berlin") == 5
    assert workdays_between(friday, friday, "Europe/Berlin") == 0
