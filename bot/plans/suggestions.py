"""Suggestions: small things that anybody in a team plan may hand in."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from bot.ids import ActionId, PlanId, SuggestionId, UserId

LONGEST = 500


class Fate(Enum):
    """What became of a suggestion."""

    NEW = "new"
    TAKEN_UP = "taken_up"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A suggestion to a team plan; one without `by` is anonymous, for good.

    It knows the day it came, not the hour, and its id is random: neither leads back
    to anybody. `action_id` is what it became, `reason` why it was declined.
    """

    id: SuggestionId
    plan_id: PlanId
    text: str
    day: date
    by: UserId | None = None
    fate: Fate = Fate.NEW
    reason: str | None = None
    action_id: ActionId | None = None

    def taken_up(self, action: ActionId) -> "Suggestion":
        """Return it as the action that it became."""
        return replace(self, fate=Fate.TAKEN_UP, action_id=action)

    def declined(self, reason: str) -> "Suggestion":
        """Return it declined, for a reason."""
        return replace(self, fate=Fate.DECLINED, reason=reason)


class Fault(Enum):
    """What is wrong with a text that somebody typed."""

    MISSING = "missing"
    TOO_LONG = "too_long"


def fault_in(text: str, longest: int = LONGEST) -> Fault | None:
    """Return what is wrong with a text: nothing there, or too long."""
    if not text.strip():
        return Fault.MISSING
    return Fault.TOO_LONG if len(text.strip()) > longest else None
