"""Problems met and experiments tried, kept."""

from bot.ids import PlanId
from bot.plans.findings import Finding
from storage.keeper import Keeper
from storage.schema.findings import FindingRow


class Findings(Keeper[Finding]):
    """All of them; whether somebody may see one, `bot.plans.access` says."""

    row = FindingRow
    value = Finding

    def of(self, plan: PlanId) -> list[Finding]:
        """Return what a plan met, in order of time."""
        return self._all(plan_id=plan, order_by=("at", "id"))
