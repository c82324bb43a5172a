"""How plans ended, kept."""

from bot.ids import PlanId, UserId
from bot.plans.evaluation import Assessment, Evaluation
from storage.keeper import Keeper
from storage.schema.evaluation import AssessmentRow, EvaluationRow


class Evaluations(Keeper[Evaluation]):
    """Evaluations, by their plan's id; who may read them, the policy says."""

    row = EvaluationRow
    value = Evaluation


class Assessments(Keeper[Assessment]):
    """What people say of their own part."""

    row = AssessmentRow
    value = Assessment

    def of(self, plan: PlanId) -> list[Assessment]:
        """Return what was said of a plan, in order of time."""
        return self._all(plan_id=plan, order_by=("at", "id"))

    def by(self, person: UserId, plan: PlanId) -> Assessment | None:
        """Return what one person says of their part in a plan."""
        return self._one(plan_id=plan, person=person)
