"""When an action is late, in working days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.plans.progress import Status
from bot.reports.lateness import (
    RUNGS,
    Days,
    days_late,
    is_due_soon,
    is_late,
    is_waiting,
    last_day,
    rung,
)
from bot.workdays import is_workday
from tests.makers import an_action

FRIDAY = date(2026, 3, 6)
DAY = timedelta(days=1)


def weekdays(today: date) -> Days:
    return Days(today, lambda day: day.weekday() < 5)


def test_weekend_after_a_friday_is_not_late_and_monday_is() -> None:
    action = an_action(due=FRIDAY)
    found = [days_late(action, weekdays(FRIDAY + n * DAY)) for n in range(5)]
    assert found == [0, 0, 0, 1, 2]
    assert not is_late(action, weekdays(FRIDAY + 2 * DAY))


def test_buffer_counts_working_days() -> None:
    assert last_day(an_action(due=FRIDAY, buffer=2), weekdays(FRIDAY)) == date(
        2026, 3, 10
    )


def test_chinese_make_up_workday_counts_and_the_holiday_does_not() -> None:
    """Spring Festival 2026: off 16 to 23 February, at work on Saturday 28."""

    def at_work(day: date) -> bool:
        return is_workday(day, "Asia/Shanghai")

    action = an_action(due=date(2026, 2, 13))
    assert days_late(action, Days(date(2026, 2, 23), at_work)) <= 1
    friday = an_action(due=date(2026, 2, 27))
    assert days_late(friday, Days(date(2026, 2, 28), at_work)) == 1


@pytest.mark.parametrize("status", [Status.DONE, Status.DROPPED])
def test_closed_is_never_late(status: Status) -> None:
    assert not is_late(an_action(due=FRIDAY, status=status), weekdays(date(2027, 1, 4)))


def test_without_a_date_nothing_is_late_or_due_soon() -> None:
    action = an_action(due=None)
    assert not is_late(action, weekdays(FRIDAY))
    assert not is_due_soon(action, weekdays(FRIDAY))


def test_due_soon_begins_two_working_days_before_and_ends_on_the_day() -> None:
    action = an_action(due=date(2026, 3, 10))  # a Tuesday
    soon = [
        day.day
        for day in (date(2026, 3, 3) + n * DAY for n in range(10))
        if is_due_soon(action, weekdays(day))
    ]
    assert soon == [6, 7, 8, 9, 10]


def test_blocked_or_asking_for_help_is_waiting_until_closed() -> None:
    assert is_waiting(an_action(status=Status.BLOCKED))
    assert is_waiting(an_action(help=True))
    assert not is_waiting(an_action(help=True, status=Status.DONE))


@given(
    due=st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    buffer=st.integers(0, 5),
    pauses=st.sets(st.integers(0, 80)),
)
def test_each_rung_is_reached_once_whatever_mornings_are_missed(
    due: date, buffer: int, pauses: set[int]
) -> None:
    action = an_action(due=due, buffer=buffer)
    since, reached = due, []
    for n in range(90):
        today = due + n * DAY
        if n in pauses:
            continue
        found = rung(action, weekdays(today), since)
        reached += [] if found is None else [found]
        since = today + DAY
    assert reached == sorted(set(reached))
    assert set(reached) <= set(RUNGS)
    assert reached[-1] == RUNGS[-1]
    if not pauses:
        assert reached == list(RUNGS)
