"""In which ways plans concern somebody, and whom else they don't concern."""

from bot.ids import ActionId, PlanId, UserId
from bot.plans.access import Role
from bot.plans.plan import Kind, State
from bot.plans.ways import Way
from storage.database import Database, Store
from tests.makers import TEAM, a_plan, an_action

BO = UserId("UBO")


def plant(store: Store) -> None:
    """Store a plan for each way in which it may concern Bo, and two that don't."""
    named = ("lead", "subject", "hr_partner", "sponsor")
    for number, role in enumerate(named, start=1):
        plan = PlanId(f"p{number}")
        store.plans.save(a_plan(id=plan, number=number, **{role: BO}))
    owners = {5: (BO, ()), 6: ("UX", ("UY", BO)), 7: ("UX", ("UBOB",)), 8: ("UX", ())}
    for number, (owner, helpers) in owners.items():
        plan = PlanId(f"p{number}")
        store.plans.save(a_plan(id=plan, number=number, state=State.PAUSED))
        store.actions.save(
            an_action(
                id=ActionId(f"a{number}"), plan_id=plan, owner=owner, helpers=helpers
            )
        )
    store.plans.save(a_plan(id=PlanId("p9"), number=9, lead=BO, state=State.CLOSED))
    store.actions.save(an_action(id=ActionId("a1"), plan_id=PlanId("p1"), owner=BO))


async def test_each_way_has_its_plans(database: Database) -> None:
    await database.transact(TEAM, plant)

    def ways(store: Store) -> list[Way]:
        return store.plans.ways_of(BO, (State.ACTIVE, State.PAUSED), first=6)

    found = {
        each.roles: (each.kind, each.state, each.plans)
        for each in await database.transact(TEAM, ways)
    }
    assert found == {
        frozenset(roles): (Kind.TEAM, state, ((number, f"p{number}"),))
        for number, state, *roles in (
            (1, State.ACTIVE, Role.LEAD, Role.OWNER),
            (2, State.ACTIVE, Role.SUBJECT),
            (3, State.ACTIVE, Role.HR_PARTNER),
            (4, State.ACTIVE, Role.SPONSOR),
            (5, State.PAUSED, Role.OWNER),
            (6, State.PAUSED, Role.HELPER),
        )
    }


async def test_of_many_plans_the_first_are_named_and_all_counted(
    database: Database,
) -> None:
    def ways(store: Store) -> list[Way]:
        for number in (4, 2, 5, 1, 3):
            plan = PlanId(f"p{number}")
            store.plans.save(a_plan(id=plan, number=number, lead=BO))
        return store.plans.ways_of(BO, (State.ACTIVE, State.DRAFT), first=2)

    (way,) = await database.transact(TEAM, ways)
    assert (way.count, way.plans) == (5, ((1, "p1"), (2, "p2")))


async def test_the_plans_themselves_are_the_same_ones(database: Database) -> None:
    await database.transact(TEAM, plant)

    def plans(store: Store) -> list[int]:
        found = store.plans.concerning(BO, (State.ACTIVE, State.PAUSED))
        return [each.number for each in found]

    assert await database.transact(TEAM, plans) == [1, 2, 3, 4, 5, 6]
