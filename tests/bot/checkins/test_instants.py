"""Wall times come once a day, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from apscheduler.triggers.cron import CronTrigger

from bot.checkins.instants import following, instant, next_first_workday, next_instant
from bot.checkins.periods import period_of
from bot.checkins.schedules import Recurring, Schedule

NEW_YORK, BERLIN, LORD_HOWE, SHANGHAI = (
    ZoneInfo(name)
    for name in (
        "America/New_York",
        "Europe/Berlin",
        "Australia/Lord_Howe",
        "Asia/Shanghai",
    )
)
YEARS = (2024, 2035)
# Zones that leave out whole days do so in no year that is tested here.
TIMES = (
    *(time(0), time(0, 30), time(1, 30), time(1, 45), time(2, 15), time(2, 30)),
    time(9),
)
WEEK = timedelta(days=7)


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        (NEW_YORK, date(2026, 3, 8), time(2, 30), "2026-03-08T07:30"),  # left out
        (NEW_YORK, date(2026, 3, 8), time(9), "2026-03-08T13:00"),
        (NEW_YORK, date(2026, 3, 6), time(9), "2026-03-06T14:00"),
        (NEW_YORK, date(2026, 11, 1), time(1, 30), "2026-11-01T05:30"),  # first pass
        (NEW_YORK, date(2026, 11, 1), time(9), "2026-11-01T14:00"),
        (BERLIN, date(2026, 3, 29), time(2, 30), "2026-03-29T01:30"),
        (BERLIN, date(2026, 10, 25), time(2, 30), "2026-10-25T00:30"),
        (BERLIN, date(2026, 10, 26), time(9), "2026-10-26T08:00"),
        (LORD_HOWE, date(2026, 10, 4), time(2, 15), "2026-10-03T15:45"),
        (LORD_HOWE, date(2026, 4, 5), time(1, 45), "2026-04-04T14:45"),
        (LORD_HOWE, date(2026, 4, 5), time(9), "2026-04-04T22:30"),
        (SHANGHAI, date(2026, 3, 8), time(9), "2026-03-08T01:00"),
    ],
)
def test_wall_time_is_one_moment(
    zone: ZoneInfo, day: date, at: time, expected: str
) -> None:
    assert instant(day, at, zone) == datetime.fromisoformat(expected + "+00:00")


@pytest.mark.parametrize("zone", [NEW_YORK, BERLIN, LORD_HOWE, SHANGHAI])
def test_friday_stays_friday_at_ten_all_year(zone: ZoneInfo) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    for _ in range(52):
        moment = next_instant(moment, time(10), zone, 4)
        local = moment.astimezone(zone)
        assert (local.weekday(), local.hour, local.minute) == (4, 10, 0)
    assert moment.astimezone(zone).date() == date(2026, 12, 25)


@pytest.mark.parametrize("at", TIMES)
def test_each_day_has_its_moment_in_every_zone(at: time) -> None:
    """An oracle: the plain list of all days of twelve years, mapped one by one."""
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        edges = _edges(name)
        expected = [_by_search(day, at, zone) for day in edges]
        found = [
            next_instant(moment - timedelta(seconds=1), at, zone) for moment in expected
        ]
        weekly = [
            next_instant(moment - WEEK + timedelta(hours=2), at, zone, day.weekday())
            for day, moment in zip(edges, expected, strict=True)
        ]
        assert found == expected, name
        assert weekly == expected, name
        assert all(a < b for a, b in pairwise(found)), name


@pytest.mark.parametrize(
    ("name", "at", "step"),
    [
        ("Europe/Berlin", time(2, 30), 0),  # doubles a day
        ("America/New_York", time(1, 30), 0),
        ("Australia/Lord_Howe", time(1, 45), 0),
        ("Africa/Cairo", time(0, 30), 2),  # loses a day
        ("America/Santiago", time(0), 2),
        ("Asia/Beirut", time(0), 2),
    ],
)
def test_cron_would_double_or_lose_days(name: str, at: time, step: int) -> None:
    """Show why the bot has a sum of its own: it keeps no cron times for people."""
    zone = ZoneInfo(name)
    cron = CronTrigger(hour=at.hour, minute=at.minute, timezone=zone)
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    dates = []
    for _ in range(365):
        fires = cron.get_next_fire_time(moment, moment + timedelta(seconds=1))
        moment = fires.astimezone(UTC)
        dates.append(fires.date())

    assert step in {(b - a).days for a, b in pairwise(dates)}


@pytest.mark.parametrize("at", TIMES)
def test_chain_loses_and_doubles_no_day(at: time) -> None:
    for name in ("America/Havana", "Africa/Cairo", "America/Santiago", "Asia/Beirut"):
        zone = ZoneInfo(name)
        moment = datetime(2025, 1, 1, 12, tzinfo=UTC)
        dates = []
        for _ in range(730):
            moment = next_instant(moment, at, zone)
            dates.append(moment.astimezone(zone).date())
        steps = {(b - a).days for a, b in pairwise(dates)}
        assert steps == {1}, name


def test_zone_that_skips_a_day_asks_once() -> None:
    apia = ZoneInfo("Pacific/Apia")  # had no 30 December 2011
    moment = datetime(2011, 12, 29, 0, tzinfo=UTC)
    dates = []
    for _ in range(4):
        moment = next_instant(moment, time(9), apia)
        dates.append(moment.astimezone(apia).date().day)
    assert dates == [29, 31, 1, 2]


def test_month_starts_on_a_working_day() -> None:
    moment = next_first_workday(datetime(2026, 4, 15, tzinfo=UTC), time(10), SHANGHAI)
    assert moment.astimezone(SHANGHAI).isoformat() == "2026-05-06T10:00:00+08:00"
    again = next_first_workday(moment, time(10), SHANGHAI)
    assert again.astimezone(SHANGHAI).date() == date(2026, 6, 1)


def test_schedule_goes_on_where_it_should() -> None:
    due = datetime(2026, 3, 6, 15, tzinfo=UTC)
    weekly = Schedule(
        id="checkin:U1",
        kind=Recurring.CHECKIN,
        of="U1",
        zone="America/New_York",
        at=time(10),
        next_at=due,
        weekday=4,
    )
    assert following(weekly, due).next_at == datetime(2026, 3, 13, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "period"),
    [
        (date(2026, 3, 9), "2026-W11"),
        (date(2026, 1, 1), "2026-W01"),
        (date(2027, 1, 1), "2026-W53"),
        (date(2024, 12, 30), "2025-W01"),
    ],
)
def test_period_is_the_iso_week(day: date, period: str) -> None:
    assert period_of(day) == period


@cache
def _edges(name: str) -> list[date]:
    """Return the days on which the clocks change, and those around them."""
    start, end = date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)
    days = [start + timedelta(n) for n in range((end - start).days + 1)]
    noon, zone = time(12), ZoneInfo(name)
    offsets = [datetime.combine(day, noon, tzinfo=zone).utcoffset() for day in days]
    changes = {n for n in range(1, len(days)) if offsets[n] != offsets[n - 1]}
    near = {n + step for n in changes for step in (-2, -1, 0, 1)}
    return [days[n] for n in sorted(near | {5, 200}) if 0 <= n < len(days)]


def _by_search(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the first minute, counted in UTC, whose wall time has reached `at`.

    A wall time left out is reached by the jump; it comes as much after the jump as it
    lies behind the edge of the gap, which the offset before the jump tells.
    """
    wanted = datetime.combine(day, at)
    lately = datetime.combine(day - timedelta(2), time(12), tzinfo=zone).utcoffset()
    minute = wanted.replace(tzinfo=UTC) - (lately or timedelta()) - timedelta(hours=4)
    step = timedelta(minutes=15)
    while minute.astimezone(zone).replace(tzinfo=None) < wanted:
        minute += step
    reached = minute.astimezone(zone).replace(tzinfo=None)
    if reached == wanted:
        return minute
    before = (minute - step).astimezone(zone)
    return (wanted - (before.utcoffset() or timedelta())).replace(tzinfo=UTC)
