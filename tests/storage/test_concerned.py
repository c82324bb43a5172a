"""Which plans somebody may know of, and whom else they don't concern."""

from itertools import product

from bot.ids import ActionId, PlanId, UserId
from bot.plans.plan import Kind, Plan, State
from bot.plans.sight import sight
from storage.database import Database, Store
from tests.makers import TEAM, a_plan, an_action

BO = UserId("UBO")
NAMED = ("lead", "subject", "hr_partner", "sponsor")
OTHERS = ((BO, ()), ("UX", ("UY", BO)), ("UX", ("UBOB",)), ("UX", ()))
"""Owner and helpers of an action; Bo has a part in the first two."""


def plant(store: Store) -> None:
    """Store a plan for each way in which it may concern Bo, and two that don't."""
    for number, role in enumerate(NAMED, start=1):
        plan = PlanId(f"p{number}")
        store.plans.save(a_plan(id=plan, number=number, **{role: BO}))
    for number, (owner, helpers) in enumerate(OTHERS, start=5):
        plan = PlanId(f"p{number}")
        store.plans.save(a_plan(id=plan, number=number, state=State.PAUSED))
        store.actions.save(
            an_action(
                id=ActionId(f"a{number}"), plan_id=plan, owner=owner, helpers=helpers
            )
        )
    store.plans.save(a_plan(id=PlanId("p9"), number=9, lead=BO, state=State.CLOSED))
    store.actions.save(an_action(id=ActionId("a1"), plan_id=PlanId("p1"), owner=BO))


def every(store: Store) -> list[Plan]:
    """Store and return a plan of each kind, in each state, in each way Bo's or not."""
    ways = product(Kind, State, (*NAMED, *OTHERS))
    for number, (kind, state, way) in enumerate(ways, start=1):
        role = {way: BO} if isinstance(way, str) else {}
        plan = a_plan(number=number, kind=kind, state=state, **role)
        store.plans.save(plan)
        if not isinstance(way, str):
            owner, helpers = way
            store.actions.save(an_action(plan_id=plan.id, owner=owner, helpers=helpers))
    return store.plans.all()


async def test_each_plan_in_which_somebody_has_a_part_is_found(
    database: Database,
) -> None:
    await database.transact(TEAM, plant)

    def plans(store: Store) -> tuple[list[int], list[int], int]:
        states = (State.ACTIVE, State.PAUSED)
        known, count = store.plans.known_to(BO, states, first=9)
        all_ = store.plans.concerning(BO, states)
        return [each.number for each in all_], [each.number for each in known], count

    numbers = [1, 2, 3, 4, 5, 6]
    assert await database.transact(TEAM, plans) == (numbers, numbers, 6)


async def test_known_are_the_plans_of_which_one_sees_anything(
    database: Database,
) -> None:
    def known(store: Store) -> tuple[set[int], set[int]]:
        plans = every(store)
        actions = store.actions.of([each.id for each in plans])
        seen = {
            each.number
            for each in plans
            if sight(BO, each, [a for a in actions if a.plan_id == each.id])
        }
        found, count = store.plans.known_to(BO, tuple(State), first=len(plans))
        assert count == len(found)
        return seen, {each.number for each in found}

    seen, found = await database.transact(TEAM, known)
    assert found == seen


async def test_only_plans_of_the_kinds_asked_for_are_known(database: Database) -> None:
    def kinds(store: Store) -> set[Kind]:
        every(store)
        found, _ = store.plans.known_to(BO, tuple(State), [Kind.TEAM], first=99)
        return {each.kind for each in found}

    assert await database.transact(TEAM, kinds) == {Kind.TEAM}


async def test_of_many_plans_the_first_are_returned_and_all_counted(
    database: Database,
) -> None:
    def known(store: Store) -> tuple[list[int], int]:
        for number in (4, 2, 5, 1, 3):
            role = "sponsor" if number < 3 else "lead"
            store.plans.save(a_plan(number=number, **{role: BO}))
        found, count = store.plans.known_to(BO, [State.ACTIVE], first=4)
        return [each.number for each in found], count

    assert await database.transact(TEAM, known) == ([3, 4, 5, 1], 5)


async def test_nobody_knows_of_plans_where_there_are_none(database: Database) -> None:
    def known(store: Store) -> tuple[list[Plan], int]:
        return store.plans.known_to(BO, [State.ACTIVE], first=6)

    assert await database.transact(TEAM, known) == ([], 0)
