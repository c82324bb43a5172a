"""What a plan meets on its way: problems, and what was tried."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.ids import ActionId, FindingId, PlanId, UserId

LONGEST_TITLE, LONGEST = 150, 1000


class FindingKind(Enum):
    """Something in the way, or something tried to see whether it works."""

    PROBLEM = "problem"
    EXPERIMENT = "experiment"


class Result(Enum):
    """What came of what was tried."""

    WORKED = "worked"
    DID_NOT = "did_not"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A problem or an experiment, what was tried, and what came of it by now.

    It may belong to an action. `changed_at` is when it was written down last.
    """

    id: FindingId
    plan_id: PlanId
    kind: FindingKind
    by: UserId
    at: datetime
    changed_at: datetime
    title: str
    tried: str = ""
    result: Result | None = None
    action_id: ActionId | None = None

    @property
    def words(self) -> str:
        """All that it says, to be found by."""
        return f"{self.title}\n{self.tried}" if self.tried else self.title
