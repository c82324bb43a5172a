from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.reading.dates import calendar

DAYS = some.dates(date(1950, 1, 1), date(2150, 12, 31))


def test_month_later_keeps_the_day_or_takes_the_last_one() -> None:
    assert calendar.months_after(date(2026, 1, 15), 1) == date(2026, 2, 15)
    assert calendar.months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert calendar.months_after(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert calendar.months_after(date(2026, 1, 31), -2) == date(2025, 11, 30)


def test_working_days_pass_over_weekends() -> None:
    friday, saturday = date(2026, 3, 13), date(2026, 3, 14)
    assert calendar.business_days_after(friday, 1) == date(2026, 3, 16)
    assert calendar.business_days_after(saturday, 1) == date(2026, 3, 16)
    assert calendar.business_days_after(saturday, -1) == friday
    assert calendar.business_days_after(friday, 10) == date(2026, 3, 27)
    assert calendar.business_days_after(friday, -5) == date(2026, 3, 6)


@given(DAYS, some.integers(1, 40))
def test_so_many_working_days_lie_between(day: date, count: int) -> None:
    end = calendar.business_days_after(day, count)
    passed = (day + timedelta(days=n) for n in range(1, (end - day).days + 1))
    assert sum(each.weekday() < calendar.SATURDAY for each in passed) == count


@given(DAYS, some.integers(-60, 60))
def test_periods_hold_their_day_and_follow_one_another(day: date, shift: int) -> None:
    for of in (
        calendar.week_of,
        calendar.month_of,
        calendar.quarter_of,
        calendar.half_of,
        calendar.year_of,
    ):
        first, last = of(day, 0)
        assert first <= day <= last
        assert of(day, shift)[1] + timedelta(days=1) == of(day, shift + 1)[0]


def test_quarters_and_halves_have_their_months() -> None:
    assert calendar.quarter_in(2026, 1) == (date(2026, 1, 1), date(2026, 3, 31))
    assert calendar.quarter_in(2026, 4) == (date(2026, 10, 1), date(2026, 12, 31))
    assert calendar.half_in(2026, 2) == (date(2026, 7, 1), date(2026, 12, 31))


def test_weekend_is_saturday_and_sunday_of_the_week() -> None:
    weekend = (date(2026, 3, 14), date(2026, 3, 15))
    assert calendar.weekend_of(date(2026, 3, 9)) == weekend
    assert calendar.weekend_of(date(2026, 3, 15)) == weekend


def test_leap_day_waits_for_a_leap_year() -> None:
    assert calendar.next_day_of_month(2, 29, date(2026, 1, 1)) == date(2028, 2, 29)
    assert calendar.next_day_of_month(2, 29, date(2096, 3, 1)) == date(2104, 2, 29)


def test_day_of_month_is_the_next_one_today_included() -> None:
    assert calendar.next_day_of_month(3, 11, date(2026, 3, 11)) == date(2026, 3, 11)
    assert calendar.next_day_of_month(3, 10, date(2026, 3, 11)) == date(2027, 3, 10)
    assert calendar.next_day_numbered(31, date(2026, 2, 1)) == date(2026, 3, 31)


@pytest.mark.parametrize("day", [0, 32])
def test_day_that_no_month_has_is_refused(day: int) -> None:
    with pytest.raises(ValueError, match=str(day)):
        calendar.next_day_numbered(day, date(2026, 2, 1))


@given(DAYS, some.integers(0, 6))
def test_weekdays_lie_within_seven_days(today: date, weekday: int) -> None:
    ahead = calendar.next_weekday(weekday, today)
    behind = calendar.last_weekday(weekday, today)
    assert ahead.weekday() == behind.weekday() == weekday
    assert 0 <= (ahead - today).days <= 6
    assert 1 <= (today - behind).days <= 7


def test_friday_the_thirteenth() -> None:
    found = calendar.next_weekday_numbered(calendar.FRIDAY, 13, date(2026, 3, 14))
    assert found == date(2026, 11, 13)


def test_first_week_holds_the_first_thursday() -> None:
    october = calendar.month_in(2017, 10)
    year = calendar.year_of(date(2015, 6, 1))
    assert calendar.nth_week(1, october) == (date(2017, 10, 2), date(2017, 10, 8))
    assert calendar.nth_week(1, year) == (date(2014, 12, 29), date(2015, 1, 4))
    assert calendar.nth_week(-1, year) == (date(2015, 12, 28), date(2016, 1, 3))


def test_fifth_weekday_is_refused_where_a_month_has_four() -> None:
    with pytest.raises(ValueError, match="5"):
        calendar.nth_weekday(calendar.FRIDAY, 5, calendar.month_in(2026, 3))


def test_two_figures_name_a_year_of_this_century_or_the_last() -> None:
    years = [calendar.full_year(number) for number in (26, 69, 70, 99, 2026)]
    assert years == [2026, 2069, 1970, 1999, 2026]
