"""A plan's month, looked back on: figures from what was stated, as of its end."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from bot.ids import ActionId
from bot.plans.actions import Action, Progress
from bot.plans.findings import Finding
from bot.plans.goals import Goal
from bot.plans.lags import Lag, LagReason
from bot.plans.plan import Plan
from bot.plans.rethinking import Rethought
from bot.plans.strategies import Strategy
from bot.reports.courses import Course
from bot.reports.status import Calendar

MONTH = timedelta(days=31)


class Audience(Enum):
    """Who reads a recap; each gets their own version."""

    CHANNEL = "channel"
    LEAD = "lead"
    SUBJECT = "subject"
    HR_PARTNER = "hr_partner"
    SPONSOR = "sponsor"


@dataclass(frozen=True, slots=True)
class GoalMonth:
    """A goal with its value at the month's end, and the value `before` the month."""

    goal: Goal
    before: float | None


@dataclass(frozen=True, slots=True)
class Slip:
    """An action whose date moved on, and where the reasons given lie."""

    action: Action
    before: date
    after: date
    reasons: tuple[LagReason, ...]


@dataclass(frozen=True, slots=True)
class Helped:
    """A corrective step, and the action that was done after it."""

    action: Action
    step: str


@dataclass(frozen=True, slots=True)
class Thought:
    """What was decided on a strategy (or on none), after which action's number."""

    what: Rethought
    number: int
    code: str | None


@dataclass(frozen=True, slots=True)
class Met:
    """A problem or an experiment, and the number of the action it belongs to."""

    what: Finding
    number: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recap:
    """A month of one plan; `focus` is what is due in the month after it.

    `before` are, by action, the numbers of the support that it waits for.

    `is_quiet`: nobody reported anything.
    """

    plan: Plan
    month: date
    is_quiet: bool
    total: int
    done_count: int
    goals: tuple[GoalMonth, ...]
    done: tuple[Action, ...]
    dropped: tuple[Action, ...]
    late: tuple[Action, ...]
    slipped: tuple[Slip, ...]
    helped: tuple[Helped, ...]
    owed: tuple[Action, ...]
    focus: tuple[Action, ...]
    courses: tuple[Course, ...] = ()
    thoughts: tuple[Thought, ...] = ()
    met: tuple[Met, ...] = ()
    before: Mapping[ActionId, tuple[int, ...]] = field(default_factory=dict)

    @property
    def next_month(self) -> date:
        """The first day of the month to come."""
        return month_after(self.month)


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """All that a plan's recap is made from; `today` is the plan's."""

    goals: Collection[Goal]
    actions: Collection[Action]
    statements: Collection[Progress]
    lags: Collection[Lag]
    calendar: Calendar
    today: date
    strategies: Collection[Strategy] = ()
    rethought: Collection[Rethought] = ()
    findings: Collection[Finding] = ()


def month_after(month: date) -> date:
    """Return the first day of the next month."""
    return (month.replace(day=1) + MONTH).replace(day=1)


def month_before(day: date) -> date:
    """Return the first day of the month before that of `day`."""
    return (day.replace(day=1) - timedelta(days=1)).replace(day=1)
