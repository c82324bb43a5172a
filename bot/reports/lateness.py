"""When an action is late, and at which step of the ladder somebody hears of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.plans.actions import Action
from bot.plans.progress import Status

RUNGS = (1, 3, 7)
DIGEST = 3
DECISION = 7
SOON = 2
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """An owner's calendar: the date it is for them, and the days they work."""

    today: date
    is_workday: Callable[[date], bool]


def is_waiting(action: Action) -> bool:
    """Tell whether the next move is somebody else's: it is blocked or asks for help."""
    return action.status.is_open and (action.help or action.status is Status.BLOCKED)


def last_day(action: Action, days: Days) -> date | None:
    """Return the last day on which the action is in time, its buffer included."""
    if action.due is None:
        return None
    day, left = action.due, action.buffer
    while left > 0:
        day += _DAY
        left -= days.is_workday(day)
    return day


def days_late(action: Action, days: Days) -> int:
    """Return the working days begun since the last day; counting ends with the ladder.

    0 for what is closed or has no date.
    """
    last = last_day(action, days)
    if last is None or not action.status.is_open:
        return 0
    count, day = 0, last
    while day < days.today and count <= DECISION:
        day += _DAY
        count += days.is_workday(day)
    return count


def is_late(action: Action, days: Days) -> bool:
    """Tell whether the action should be done by now."""
    last = last_day(action, days)
    if last is None or not action.status.is_open:
        return False
    day = last
    while day < days.today:
        day += _DAY
        if days.is_workday(day):
            return True
    return False


def is_due_soon(action: Action, days: Days) -> bool:
    """Tell whether the last day is today or at most two working days away."""
    last = last_day(action, days)
    if last is None or not action.status.is_open or last < days.today:
        return False
    left, day = 0, days.today
    while day < last and left <= SOON:
        day += _DAY
        left += days.is_workday(day)
    return left <= SOON


def rung(action: Action, days: Days, since: date) -> int | None:
    """Return the highest rung reached from the morning of `since` to today, if any.

    Mornings follow one another without a gap, so each rung is reached once, also
    where the bot was down on its day.
    """
    before = days_late(action, Days(since - _DAY, days.is_workday))
    now = days_late(action, days)
    return max((each for each in RUNGS if before < each <= now), default=None)
