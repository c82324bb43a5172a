"""What lies on people's desks: read once, however many steps of a transaction ask."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.checkins.replies import CheckIn
from bot.ids import ActionId, PlanId, UserId
from bot.plans.actions import Action
from bot.plans.plan import Plan
from storage.database import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A person's open actions of running plans, and their last check-in.

    `beside` are other actions that the check-in asked about; `plans` has the plan of
    each.
    """

    person: UserId
    actions: Mapping[ActionId, Action]
    checkin: CheckIn | None
    beside: Mapping[ActionId, Action]
    plans: Mapping[PlanId, Plan]

    @property
    def holds_support(self) -> bool:
        """Whether others wait for some of it: with it done, their actions go on."""
        return any(each.is_support for each in self.actions.values())


def desk_of(store: Store, person: UserId, *, lock: bool = False) -> Desk:
    """Return what is on a person's desk; `lock` holds it until the commit."""
    return desks_of(store, [person], lock=lock)[person]


def desks_of(
    store: Store, people: Collection[UserId], *, lock: bool = False
) -> dict[UserId, Desk]:
    """Return the same for several people."""
    held = {
        person: {each.id: each for each in actions}
        for person, actions in store.actions.open_of_each(people, lock=lock).items()
    }
    checkins = store.checkins.latest_of_each(people, lock=lock)
    is_open = {key for actions in held.values() for key in actions}
    asked = {key for each in checkins.values() for key in each.actions}
    beside = store.actions.with_ids(asked - is_open)
    every = [*beside.values(), *(a for each in held.values() for a in each.values())]
    plans = store.plans.with_ids({each.plan_id for each in every})
    return {
        person: Desk(
            person=person,
            actions=actions,
            checkin=checkins.get(person),
            beside=beside,
            plans=plans,
        )
        for person, actions in held.items()
    }
