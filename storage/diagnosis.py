"""Diagnoses, evidence, causes and strategies, kept."""

from bot.ids import ActionId, PlanId
from bot.plans.diagnosis import Cause, Diagnosis, Evidence
from bot.plans.rethinking import Rethought
from bot.plans.strategies import Strategy
from storage.keeper import Keeper
from storage.schema.diagnosis import (
    CauseRow,
    DiagnosisRow,
    EvidenceRow,
    RethoughtRow,
    StrategyRow,
)


class Diagnoses(Keeper[Diagnosis]):
    """What is said once for each plan."""

    row = DiagnosisRow
    value = Diagnosis

    def of(self, plan: PlanId) -> Diagnosis:
        """Return the diagnosis of a plan; an empty one where nobody has begun it."""
        return self.get(plan) or Diagnosis(id=plan)


class EvidenceEntries(Keeper[Evidence]):
    """All evidence."""

    row = EvidenceRow
    value = Evidence

    def of(self, plan: PlanId) -> list[Evidence]:
        """Return the evidence of a plan, in order."""
        return self._all(plan_id=plan, order_by=("number",))

    def remove(self, key: str) -> None:
        """Forget an entry; nothing may rest on it any more."""
        self._delete(id=key)


class Causes(Keeper[Cause]):
    """All causes."""

    row = CauseRow
    value = Cause

    def of(self, plan: PlanId) -> list[Cause]:
        """Return the causes of a plan, in order."""
        return self._all(plan_id=plan, order_by=("number",))

    def remove(self, key: str) -> None:
        """Forget a cause; nothing may treat it any more."""
        self._delete(id=key)


class Strategies(Keeper[Strategy]):
    """All strategies."""

    row = StrategyRow
    value = Strategy

    def of(self, plan: PlanId) -> list[Strategy]:
        """Return the strategies of a plan, in order."""
        return self._all(plan_id=plan, order_by=("number",))

    def remove(self, key: str) -> None:
        """Forget a strategy; nothing may carry it out any more."""
        self._delete(id=key)


class AllRethought(Keeper[Rethought]):
    """What was decided on strategies."""

    row = RethoughtRow
    value = Rethought

    def of(self, plan: PlanId) -> list[Rethought]:
        """Return what was decided in a plan, in order of time."""
        return self._all(plan_id=plan, order_by=("at", "id"))

    def after(self, action: ActionId) -> list[Rethought]:
        """Return what was decided after an action, in order of time."""
        return self._all(
            action_id=action,
            order_by=("at", "id"),
        )
