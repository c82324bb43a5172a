"""What a plan is to reach."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from bot.ids import GoalId, PlanId
from bot.plans.progress import Metric


class Direction(Enum):
    """Whether the measure should go up or down."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal: a statement, a measure from baseline to target, and a date.

    `objective` is the larger aim that it serves.
    """

    id: GoalId
    plan_id: PlanId
    number: int
    statement: str
    metric: Metric | None = None
    due: date | None = None
    value: float | None = None
    objective: str | None = None

    @property
    def direction(self) -> Direction | None:
        """The way from baseline to target, where both are known."""
        ends = self.metric and (self.metric.baseline, self.metric.target)
        if not ends or ends[0] is None or ends[1] is None:
            return None
        return Direction.DOWN if ends[1] < ends[0] else Direction.UP

    @property
    def share(self) -> float | None:
        """How much of the way from baseline to target is made, 0 to 1."""
        metric, value = self.metric, self.value
        if metric is None or metric.baseline is None or metric.target is None:
            return None
        way = metric.target - metric.baseline
        if value is None or not way:
            return None
        return min(1.0, max(0.0, (value - metric.baseline) / way))
