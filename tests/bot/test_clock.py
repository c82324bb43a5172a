"""Which dates it is at one moment."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.clock import dates_at


def test_no_zone_is_outside_of_the_dates() -> None:
    zones = [ZoneInfo(each) for each in sorted(available_timezones())]
    start = datetime(2026, 3, 9, tzinfo=UTC)
    for now in (start + timedelta(hours=n, minutes=59) for n in range(24)):
        dates = {now.astimezone(zone).date() for zone in zones}
        assert (min(dates), max(dates)) == dates_at(now)


def test_a_moment_in_any_zone_has_the_same_dates() -> None:
    now = datetime(2026, 3, 9, 2, 12, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert dates_at(now) == (date(2026, 3, 8), date(2026, 3, 9))
