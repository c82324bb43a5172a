"""The due day that a date expression names, said on Wednesday 11 March 2026."""

from datetime import date

import pytest

from bot.reading.dates.find import due_of, find_dates

WEDNESDAY = date(2026, 3, 11)
SATURDAY = date(2026, 3, 14)

CASES = """
slipped to end of next week | 2026-03-20
in two weeks | 2026-03-25
by mid June | 2026-06-15
by next Friday | 2026-03-20
by EOM | 2026-03-31
下周三前 | 2026-03-18
月底 | 2026-03-31
两周后 | 2026-03-25
3月20号之前 | 2026-03-20
Friday | 2026-03-13
this Wednesday | 2026-03-11
next Wednesday | 2026-03-18
周五 | 2026-03-13
本周五 | 2026-03-13
下周五 | 2026-03-20
下下周一 | 2026-03-23
in a fortnight | 2026-03-25
半个月后 | 2026-03-26
三天内 | 2026-03-14
十天左右 | 2026-03-21
a week from Tuesday | 2026-03-24
next week | 2026-03-20
EOW | 2026-03-13
下周内 | 2026-03-20
周末前 | 2026-03-13
六月中旬 | 2026-06-15
6月初 | 2026-06-05
月初 | 2026-04-05
三月下旬 | 2026-03-31
month end | 2026-03-31
first week of April | 2026-04-03
by June | 2026-06-30
in June | 2026-06-30
end of Q2 | 2026-06-30
year end | 2026-12-31
by year end | 2026-12-31
年底前 | 2026-12-31
EOD | 2026-03-11
by COB | 2026-03-11
今天下班前 | 2026-03-11
the 24th | 2026-03-24
by the 5th | 2026-04-05
5号 | 2026-04-05
20号交付 | 2026-03-20
ETA EOW | 2026-03-13
until next Friday | 2026-03-20
before June | 2026-05-31
6月前 | 2026-05-31
季度末之前 | 2026-03-31
下个月底 | 2026-04-30
本月底 | 2026-03-31
4月中旬 launch | 2026-04-15
end of January | 2027-01-31
in the second week of July | 2026-07-10
a week on Monday | 2026-03-23
还得三天 | 2026-03-14
in one week | 2026-03-18
2 days from now | 2026-03-13
25 Sept | 2026-09-25
on 2026-10-16 | 2026-10-16
October 1st | 2026-10-01
by Weds | 2026-03-11
to the 14th | 2026-03-14
延到下周五 | 2026-03-20
改到4月2号 | 2026-04-02
大后天 | 2026-03-14
the day after tomorrow | 2026-03-13
within 3 days | 2026-03-14
end of the week | 2026-03-13
end of this month | 2026-03-31
early next month | 2026-04-05
after Friday | None
EOD Friday | 2026-03-13
Friday EOD | 2026-03-13
end of day tomorrow | 2026-03-12
early April | 2026-04-05
late April | 2026-04-30
by the end of the month | 2026-03-31
two weeks from Friday | 2026-03-27
needs another two weeks | 2026-03-25
再要一周 | 2026-03-18
下周二能清完 | 2026-03-17
本月15日 | 2026-03-15
明年1月 | 2027-01-31
Q2 | 2026-06-30
二季度末 | 2026-06-30
上半年 | 2026-06-30
next month | 2026-04-30
下个月 | 2026-04-30
this week | 2026-03-13
这周内 | 2026-03-13
月中 | 2026-03-15
年中 | 2026-06-30
mid-April | 2026-04-15
this weekend | 2026-03-15
over the weekend | 2026-03-15
by the weekend | 2026-03-13
before the weekend | 2026-03-13
Wed next week | 2026-03-18
Thursday next week | 2026-03-19
March 31 | 2026-03-31
31 Mar | 2026-03-31
w/c 16 March | 2026-03-20
week of March 16 | 2026-03-20
CW14 | 2026-04-03
in 10 working days | 2026-03-25
5个工作日后 | 2026-03-18
5个工作日内 | 2026-03-18
两三天后 | 2026-03-14
一个月后 | 2026-04-11
三月三十一号 | 2026-03-31
周日 | 2026-03-15
下周末 | 2026-03-22
下周日 | 2026-03-22
这个月内 | 2026-03-31
no later than March 20 | 2026-03-20
3.20之前 | 2026-03-20
3.20前 | 2026-03-20
3月20日至25日 | 2026-03-25
"""


def due(
    text: str, today: date = WEDNESDAY, *, month_first: bool = False
) -> date | None:
    (found,) = find_dates(text, today, month_first=month_first)
    return due_of(found, today)


@pytest.mark.parametrize(
    ("text", "day"), [line.split(" | ") for line in CASES.strip().splitlines()]
)
def test_due_day_is_named(text: str, day: str) -> None:
    assert str(due(text)) == day


@pytest.mark.parametrize("text", ["14/3", "3/14", "by 14/3", "by 3/14"])
def test_either_order_is_read_where_only_one_makes_a_day(text: str) -> None:
    assert due(text) == due(text, month_first=True) == date(2026, 3, 14)


def test_locale_decides_where_both_orders_make_a_day() -> None:
    assert due("by 3/4") == date(2026, 4, 3)
    assert due("by 3/4", month_first=True) == date(2027, 3, 4)


def test_both_readings_are_kept_where_both_orders_make_a_day() -> None:
    (found,) = find_dates("by 3/4", WEDNESDAY)
    assert found.ambiguous == (date(2026, 4, 3), date(2027, 3, 4))


def test_chinese_writes_the_month_first() -> None:
    assert due("3/4前完成") == date(2027, 3, 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Saturday", date(2026, 3, 14)),
        ("this Saturday", date(2026, 3, 14)),
        ("next Saturday", date(2026, 3, 21)),
        ("EOW", date(2026, 3, 15)),
        ("周六", date(2026, 3, 14)),
        ("下周六", date(2026, 3, 21)),
    ],
)
def test_week_that_is_nearly_over_still_holds_its_last_days(
    text: str, day: date
) -> None:
    assert due(text, SATURDAY) == day


@pytest.mark.parametrize(
    ("text", "today", "day"),
    [
        ("1/13", date(2026, 12, 30), date(2027, 1, 13)),
        ("end of January", date(2026, 12, 30), date(2027, 1, 31)),
        ("29 February", date(2026, 3, 1), date(2028, 2, 29)),
        ("2月29日", date(2027, 3, 1), date(2028, 2, 29)),
        ("the 31st", date(2026, 4, 1), date(2026, 5, 31)),
        ("in a month", date(2027, 1, 31), date(2027, 2, 28)),
        ("一个月后", date(2028, 1, 31), date(2028, 2, 29)),
        ("next week", date(2026, 12, 31), date(2027, 1, 8)),
        ("下个月底", date(2026, 12, 31), date(2027, 1, 31)),
        ("Q1", date(2026, 12, 31), date(2027, 3, 31)),
        ("next month", date(2026, 12, 15), date(2027, 1, 31)),
    ],
)
def test_year_and_leap_day_roll_over(text: str, today: date, day: date) -> None:
    assert due(text, today) == day
