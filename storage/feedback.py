"""What people outside a plan say of its result, kept."""

from bot.ids import PlanId, UserId
from bot.plans.feedback import Feedback
from storage.keeper import Keeper
from storage.schema.feedback import FeedbackRow


class AllFeedback(Keeper[Feedback]):
    """Feedback on plans; who may read it, the policy says."""

    row = FeedbackRow
    value = Feedback

    def of(self, plan: PlanId) -> list[Feedback]:
        """Return what was asked or typed in for a plan, in order of time."""
        return self._all(
            plan_id=plan,
            order_by=("asked_at", "id"),
        )

    def unanswered_by(self, person: UserId) -> list[Feedback]:
        """Return what one person was asked and has yet to answer, in order of time."""
        return self._all(
            person=person,
            at=None,
            order_by=("asked_at", "id"),
        )

    def asked_of(self, person: UserId, plan: PlanId) -> Feedback | None:
        """Return what one person was asked of a plan."""
        return self._one(plan_id=plan, person=person)
