"""What says that somebody may know of a plan agrees with what they then see of it."""

from itertools import combinations, product

import pytest

from bot.ids import UserId
from bot.plans.access import Role, knowing
from bot.plans.plan import Kind, State
from bot.plans.sight import sight
from tests.makers import OWNER, a_plan, an_action

SOMEBODY = UserId("USOMEBODY")
ALL = [frozenset(some) for n in range(len(Role) + 1) for some in combinations(Role, n)]


@pytest.mark.parametrize(("kind", "state"), list(product(Kind, State)))
def test_a_known_plan_shows_something_and_no_other_does(
    kind: Kind, state: State
) -> None:
    for roles in ALL:
        holders = {
            name: SOMEBODY if role in roles else UserId(f"U{name}")
            for role, name in (
                (Role.LEAD, "lead"),
                (Role.SUBJECT, "subject"),
                (Role.HR_PARTNER, "hr_partner"),
                (Role.SPONSOR, "sponsor"),
            )
        }
        plan = a_plan(kind=kind, state=state, **holders)
        actions = [
            an_action(owner=SOMEBODY if Role.OWNER in roles else OWNER),
            an_action(number=2, helpers=(SOMEBODY,) if Role.HELPER in roles else ()),
        ]
        seen = sight(SOMEBODY, plan, actions)

        assert bool(roles & knowing(kind, state)) == (seen is not None), roles
        if seen is not None and not seen.summary:
            assert seen.actions
