"""What says that somebody may know of a plan agrees with what they then see of it."""

from itertools import combinations, product

import pytest

from bot.ids import PlanId, UserId
from bot.plans.access import Role
from bot.plans.plan import Kind, State
from bot.plans.sight import sight
from bot.plans.ways import Way, in_order
from tests.makers import OWNER, a_plan, an_action

SOMEBODY = UserId("USOMEBODY")
ALL = [frozenset(some) for n in range(len(Role) + 1) for some in combinations(Role, n)]


def way(roles: frozenset[Role], kind: Kind, state: State) -> Way:
    return Way(kind=kind, state=state, roles=roles, count=0, plans=())


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

        assert way(roles, kind, state).is_known == (seen is not None), roles
        if seen is not None and not seen.summary:
            assert seen.actions


def test_plans_that_one_leads_come_first() -> None:
    led, other = (
        Way(
            kind=Kind.TEAM,
            state=State.ACTIVE,
            roles=frozenset({role}),
            count=len(numbers),
            plans=tuple((number, PlanId(f"p{number}")) for number in numbers),
        )
        for role, numbers in ((Role.LEAD, (4, 10)), (Role.OWNER, (2, 11)))
    )

    assert in_order([other, led]) == ["p4", "p10", "p2", "p11"]
    assert in_order([]) == []
