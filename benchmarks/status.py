"""How fast `/pip status` is answered over many plans, beside a bare Bolt app's echo."""

import asyncio
from datetime import UTC, datetime
from functools import partial

from sqlalchemy import event

from benchmarks.figures import databases
from benchmarks.requests import beside, command, free_port
from benchmarks.servers import TEAM, bare, bot, slack
from bot.ids import GoalId, PlanId, UserId, WorkspaceId, new_id
from bot.people import Person
from bot.plans.plan import State
from handlers.status import looked_up
from storage.database import Database, Store
from tests.makers import a_goal, a_person, a_plan, an_action

PLANS, EACH = 200, 10
CONCERNED = ("USPONSOR", "ULEAD", "UOWNER")


def fill(store: Store, now: datetime) -> None:
    """Store the plans: one person sponsors all, one leads ten, one acts in ten."""
    for user in CONCERNED:
        store.people.save(a_person(user, refreshed_at=now))
    for number in range(PLANS):
        plan = a_plan(
            id=PlanId(new_id()),
            number=number + 1,
            state=State.ACTIVE,
            lead=UserId("ULEAD" if number < 10 else "UOTHER"),
            sponsor=UserId("USPONSOR"),
        )
        store.plans.save(plan)
        store.goals.save(a_goal(id=GoalId(new_id()), plan_id=plan.id))
        for n in range(EACH):
            user = UserId("UOWNER" if number < 10 and not n else f"U{number % 50}")
            store.actions.save(an_action(plan_id=plan.id, number=n + 1, owner=user))


def queries(database: Database) -> list[int]:
    """Return the list to which the number of each transaction's queries is counted."""
    counted = [0]

    def count(*_: object) -> None:
        counted[0] += 1

    event.listen(database.engine, "before_cursor_execute", count)
    return counted


async def asked(database: Database, user: str) -> int:
    """Return how many queries one answer takes."""
    counted = queries(database)

    def look(store: Store) -> None:
        person = Person(id=UserId(user), name=user)
        looked_up(store, person, "", datetime.now(UTC))

    before = counted[0]
    await database.transact(WorkspaceId(TEAM), look)
    return counted[0] - before


def questions(user: str, number: int) -> list[bytes]:
    """Return so many questions of one person."""
    return [command(user, "status") for _ in range(number)]


async def main() -> None:
    """Measure on both engines."""
    with databases(empty=True) as urls:
        for name, url in urls.items():
            async with (
                slack() as api,
                bot(api, url, free_port()) as ours,
                bare(api, free_port()) as echo,
            ):
                database = Database.at(url)
                await database.transact(WorkspaceId(TEAM), fill, datetime.now(UTC))
                for user in CONCERNED:
                    took = await asked(database, user)
                    await beside(
                        f"status, {user} of {PLANS} plans, {name}",
                        f"answers/s, {took} queries",
                        (ours, echo),
                        (partial(questions, user, 64), partial(questions, user, 320)),
                    )
                database.close()


if __name__ == "__main__":
    asyncio.run(main())
