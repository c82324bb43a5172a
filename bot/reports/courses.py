"""The course of a plan: what was planned against what came, from its start to a day.

Of each goal with readings; where there are none, of the actions done. A chart has room
for two.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.plans.actions import Action, Progress
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.progress import Status
from bot.reports.goals import measures

MOST = 2
POINTS = 12  # Slack takes 20; their names stay legible with fewer
DAY = timedelta(days=1)
FEW = 2


@dataclass(frozen=True, slots=True)
class Point:
    """One day: the value that the plan asks for by then, and the one there was."""

    day: date
    planned: float
    actual: float


@dataclass(frozen=True, slots=True)
class Course:
    """The course of a goal; without one, of the number of actions done."""

    goal: Goal | None
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A plan's goals and actions, and what was said of those, up to the day `last`."""

    plan: Plan
    goals: Collection[Goal]
    actions: Collection[Action]
    statements: Collection[Progress]
    last: date

    def day(self, statement: Progress) -> date:
        """Return the day of a statement on the plan's clock."""
        return statement.at.astimezone(ZoneInfo(self.plan.zone)).date()

    @property
    def first(self) -> date:
        """The day on which the plan was registered."""
        return self.plan.created_at.astimezone(ZoneInfo(self.plan.zone)).date()


def courses_of(record: Record) -> tuple[Course, ...]:
    """Return what there is to draw: nothing before the plan's second day."""
    days = _days(record.first, record.last)
    if not days:
        return ()
    found = [_of_goal(record, goal, days) for goal in record.goals]
    drawn = [each for each in found if each is not None][:MOST]
    return tuple(drawn) or _of_actions(record, days)


def _days(first: date, last: date) -> list[date]:
    """Return so many days, evenly from the first to the last; none in a single day."""
    span = (last - first).days
    if span < 1:
        return []
    count = min(POINTS, span + 1)
    return [first + DAY * round(span * n / (count - 1)) for n in range(count)]


def _of_goal(record: Record, goal: Goal, days: Iterable[date]) -> Course | None:
    metric, due = goal.metric, goal.due
    if metric is None or due is None or due <= record.first:
        return None
    start, target = metric.baseline, metric.target
    said = _readings(record, goal)
    if start is None or target is None or not said:
        return None
    whole = (due - record.first).days

    def planned(day: date) -> float:
        share = min(1.0, (day - record.first).days / whole)
        return round(start + (target - start) * share, 4)

    def actual(day: date) -> float:
        return next((value for at, value in reversed(said) if at <= day), start)

    return Course(goal, tuple(Point(day, planned(day), actual(day)) for day in days))


def _readings(record: Record, goal: Goal) -> list[tuple[date, float]]:
    """Return the goal's readings up to the last day, in order of time."""
    alike = {each.id for each in record.actions if measures(each, goal)}
    said = [
        each
        for each in record.statements
        if each.action_id in alike
        and each.withdrawn_at is None
        and record.day(each) <= record.last
    ]
    said.sort(key=lambda each: each.at)
    return [
        (record.day(each), each.stated.value)
        for each in said
        if each.stated.value is not None
    ]


def _of_actions(record: Record, days: Iterable[date]) -> tuple[Course, ...]:
    counted = [each for each in record.actions if each.status is not Status.DROPPED]
    due = [each.planned_due for each in counted if each.planned_due]
    zone = ZoneInfo(record.plan.zone)
    done = [
        each.closed_at.astimezone(zone).date()
        for each in counted
        if each.status is Status.DONE and each.closed_at
    ]
    if len(due) < FEW:
        return ()
    points = tuple(
        Point(day, sum(each <= day for each in due), sum(each <= day for each in done))
        for day in days
    )
    return (Course(None, points),)
