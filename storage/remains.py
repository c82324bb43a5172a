"""Lessons and practices, kept."""

from sqlalchemy import update

from bot.ids import CauseId, PlanId
from bot.plans.remains import Lesson, Practice
from storage.keeper import Keeper
from storage.schema.remains import LessonRow, PracticeRow


class Lessons(Keeper[Lesson]):
    """All lessons; whether somebody may read one, `bot.plans.access` says."""

    row = LessonRow
    value = Lesson

    def all(self) -> list[Lesson]:
        """Return all lessons of the workspace."""
        return self._all(order_by=("at", "id"))

    def of(self, plan: PlanId) -> list[Lesson]:
        """Return what was learned from a plan, in order of time."""
        return self._all(plan_id=plan, order_by=("at", "id"))

    def relink(self, cause: CauseId, instead: CauseId | None) -> None:
        """Link what a cause taught to another one, or to none: the cause goes."""
        self._transaction.execute(
            update(self._table)
            .where(
                LessonRow.workspace_id == self._workspace, LessonRow.cause_id == cause
            )
            .values(cause_id=instead)
        )


class Practices(Keeper[Practice]):
    """All practices; whether somebody may read one, `bot.plans.access` says."""

    row = PracticeRow
    value = Practice

    def all(self) -> list[Practice]:
        """Return all practices of the workspace."""
        return self._all(order_by=("at", "id"))

    def of(self, plan: PlanId) -> list[Practice]:
        """Return what became standard by a plan, in order of time."""
        return self._all(plan_id=plan, order_by=("at", "id"))

    def relink(self, cause: CauseId, instead: CauseId | None) -> None:
        """Link what treated a cause to another one, or to none: the cause goes."""
        self._transaction.execute(
            update(self._table)
            .where(
                PracticeRow.workspace_id == self._workspace,
                PracticeRow.cause_id == cause,
            )
            .values(cause_id=instead)
        )
