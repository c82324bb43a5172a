"""Suggestions, kept."""

from collections.abc import Collection

from bot.ids import PlanId
from bot.plans.suggestions import Fate, Suggestion
from storage.keeper import Keeper
from storage.schema.suggestions import SuggestionRow


class Suggestions(Keeper[Suggestion]):
    """All suggestions; whether somebody may see one, `bot.plans.access` says."""

    row = SuggestionRow
    value = Suggestion

    def to(self, plans: Collection[PlanId]) -> list[Suggestion]:
        """Return the suggestions to these plans, newest first."""
        return self._all(
            plan_id=plans,
            order_by=("-day", "id"),
        )

    def anonymous(self) -> list[Suggestion]:
        """Return those without a name that are not decided yet."""
        return self._all(
            by=None,
            fate=Fate.NEW,
            order_by=("id",),
        )
