"""Who has a plan, and whether they agree, kept."""

from bot.ids import PlanId
from bot.plans.acknowledgement import Acknowledgement
from storage.keeper import Keeper
from storage.schema.acknowledgement import AcknowledgementRow


class Acknowledgements(Keeper[Acknowledgement]):
    """All acknowledgements; none is ever changed."""

    row = AcknowledgementRow
    value = Acknowledgement

    def of(self, plan: PlanId) -> list[Acknowledgement]:
        """Return those of a plan, in order of time."""
        return self._all(plan_id=plan, order_by=("at", "id"))
