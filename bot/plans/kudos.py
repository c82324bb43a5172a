"""Kudos: praise from one person to another, public only where the praised agrees."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from bot.ids import KudosId, PlanId, UserId


class Reach(Enum):
    """Who hears of it: the two alone, or the plan's channel too."""

    ASKED = "asked"
    BETWEEN_US = "between_us"
    POSTED = "posted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kudos:
    """Praise; with a plan, the person praised is asked about that plan's channel."""

    id: KudosId
    by: UserId
    to: UserId
    text: str
    at: datetime
    plan_id: PlanId | None = None
    reach: Reach = Reach.BETWEEN_US

    def answered(self, *, agreed: bool) -> "Kudos":
        """Return it as the person praised wants it; the first answer stays."""
        if self.reach is not Reach.ASKED:
            return self
        return replace(self, reach=Reach.POSTED if agreed else Reach.BETWEEN_US)
