"""Kudos: praise from one person to another, public only where the praised agrees."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from bot.ids import ChannelId, KudosId, PlanId, UserId
from bot.plans.access import may_be_in_channel
from bot.plans.plan import Plan


class Reach(Enum):
    """Who hears of it: the two alone, or the plan's channel too."""

    ASKED = "asked"
    BETWEEN_US = "between_us"
    POSTED = "posted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kudos:
    """Praise; with a plan, the person praised is asked about its channel."""

    id: KudosId
    by: UserId
    to: UserId
    text: str
    at: datetime
    plan_id: PlanId | None = None
    channel: ChannelId | None = None
    reach: Reach = Reach.BETWEEN_US

    def place(self, plan: Plan | None) -> ChannelId | None:
        """Return the channel that was asked for, while it is the plan's."""
        if plan is None or not may_be_in_channel(plan):
            return None
        return self.channel if plan.channel == self.channel else None

    def answered(self, *, agreed: bool) -> "Kudos":
        """Return it as the person praised wants it; the first answer stays."""
        if self.reach is not Reach.ASKED:
            return self
        return replace(self, reach=Reach.POSTED if agreed else Reach.BETWEEN_US)
