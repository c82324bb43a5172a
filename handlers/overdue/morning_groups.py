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


def merged(kept: Mapping[str, str], later: Mapping[str, str]) -> dict[str, str]:
    """Return both, each action once: in the later group where they differ."""
    again = {each for name in NAMES for each in ids_in(later, name)}
    return {
        name: " ".join(
            [each for each in ids_in(kept, name) if each not in again]
            + ids_in(later, name)
        )
        for name in NAMES
    }
