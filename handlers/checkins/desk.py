"""What lies on somebody's desk: read once, however many steps of a transaction ask."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.checkins.replies import CheckIn
from bot.ids import ActionId, UserId
from bot.plans.actions import Action
from storage.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A person's open actions of running plans, and their last check-in."""

    person: UserId
    actions: Mapping[ActionId, Action]
    checkin: CheckIn | None


def desk_of(store: Store, person: UserId, *, lock: bool = False) -> Desk:
    """Return what is on a person's desk; `lock` holds it until the commit."""
    actions = store.actions.open_of(person, lock=lock)
    return Desk(
        person=person,
        actions={each.id: each for each in actions},
        checkin=store.checkins.latest(person, lock=lock),
    )
