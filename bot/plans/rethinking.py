"""Whether a strategy still holds, asked where what was done had no effect."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.ids import ActionId, PlanId, RethoughtId, StrategyId, UserId

LONGEST = 1000


class Verdict(Enum):
    """What is to become of a strategy."""

    KEEP = "keep"
    CHANGE = "change"
    DROP = "drop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rethought:
    """What the lead decided after an action without effect, and why.

    Without a strategy it is about the action's own way. `was` are the words of the
    strategy before it was changed.
    """

    id: RethoughtId
    plan_id: PlanId
    action_id: ActionId
    by: UserId
    at: datetime
    verdict: Verdict
    note: str = ""
    strategy_id: StrategyId | None = None
    was: str | None = None
