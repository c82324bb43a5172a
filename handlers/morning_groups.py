"""The groups of actions that a morning's message tells of, kept as ids."""

from collections.abc import Iterable, Mapping

from bot.ids import ActionId
from bot.plans.actions import Action

FLAGGED, LATE, ASKED, DECIDE = NAMES = ("flagged", "late", "asked", "decide")


def about(groups: Mapping[str, Iterable[Action]]) -> dict[str, str]:
    """Return the ids of actions by group, as a delivery keeps them."""
    return {name: " ".join(each.id for each in group) for name, group in groups.items()}


def ids_in(kept: Mapping[str, str], name: str) -> list[ActionId]:
    """Return the ids of one group."""
    return [ActionId(each) for each in kept.get(name, "").split()]
