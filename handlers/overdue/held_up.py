"""Which actions wait for support that the company owes by actions of its own."""

from collections.abc import Iterable

from bot.ids import ActionId
from bot.plans.actions import Action
from bot.plans.depending import waits_for_support
from storage.database import Store


def held_up(store: Store, actions: Iterable[Action]) -> set[ActionId]:
    """Return those of the actions that wait for support."""
    depending = [each for each in actions if each.depends_on]
    first = {on for each in depending for on in each.depends_on}
    before = store.actions.with_ids(first) if first else {}
    return {each.id for each in depending if waits_for_support(each, before.values())}
