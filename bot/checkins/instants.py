"""When a wall time comes next, in a zone whose clocks may jump."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.checkins.schedules import Recurring, Schedule
from bot.workdays import workday_from

DAY = timedelta(days=1)
LONGEST_WAIT = 9  # days; a week, and one that the clocks leave out


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the moment, in UTC, at which it is `at` on that day in that zone.

    A wall time that the clocks leave out comes as much later as they jump; one that
    they show twice is meant the first time.
    """
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def next_instant(
    after: datetime, at: time, zone: ZoneInfo, weekday: int | None = None
) -> datetime:
    """Return the first such moment later than `after`; `weekday` None is any day."""
    # Yesterday's may be still to come: at 23:45, left out, it comes after midnight.
    first = after.astimezone(zone).date() - DAY
    days = (first + DAY * n for n in range(LONGEST_WAIT + 1))
    moments = (
        instant(day, at, zone) for day in days if weekday in (None, day.weekday())
    )
    return next(moment for moment in moments if moment > after)


def next_first_workday(after: datetime, at: time, zone: ZoneInfo) -> datetime:
    """Return `at` on the next first working day of a month, later than `after`."""
    first = after.astimezone(zone).date().replace(day=1)
    while True:
        moment = instant(workday_from(first, zone.key), at, zone)
        if moment > after:
            return moment
        first = (first + 31 * DAY).replace(day=1)


def following(schedule: Schedule, after: datetime) -> Schedule:
    """Return the schedule with the instant that it comes to next, after `after`."""
    zone = ZoneInfo(schedule.zone)
    if schedule.kind is Recurring.RECAP:
        moment = next_first_workday(after, schedule.at, zone)
    else:
        moment = next_instant(after, schedule.at, zone, schedule.weekday)
    return replace(schedule, next_at=moment)
