"""In which ways plans concern somebody, told without the plans themselves.

Of many plans a person is shown a few: which they are is known by asking the access
policy once for each way.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.ids import PlanId
from bot.plans.access import Role, standing_by
from bot.plans.plan import Kind, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Plans of one kind and state in which somebody has the same roles.

    Those by the actions are among the roles. `count` is how many plans there are,
    `plans` the numbers and ids of the first.
    """

    kind: Kind
    state: State
    roles: frozenset[Role]
    count: int
    plans: tuple[tuple[int, PlanId], ...]

    @property
    def is_known(self) -> bool:
        """Whether the person may know of these plans."""
        return standing_by(self.roles, self.state).knows_of(self.kind)


def in_order(ways: Iterable[Way]) -> list[PlanId]:
    """Return the first plans, those that the person leads before others, by number."""
    found = [
        (Role.LEAD not in way.roles, number, plan)
        for way in ways
        for number, plan in way.plans
    ]
    return [plan for *_, plan in sorted(found)]
