"""What was said of plans before they started, kept."""

from bot.ids import PlanId
from bot.plans.consultation import Opinion
from storage.keeper import Keeper
from storage.schema.consultation import OpinionRow


class Opinions(Keeper[Opinion]):
    """All opinions."""

    row = OpinionRow
    value = Opinion

    def of(self, plan: PlanId) -> list[Opinion]:
        """Return what was said of a plan, in order of time."""
        return self._all(plan_id=plan, order_by=("at", "id"))
