"""How fast replies are read, stored and acknowledged, beside a bare Bolt app's echo.

Whole processes: the bot as an operator starts it, sender and clock included.
"""

import asyncio
from datetime import UTC, datetime

from benchmarks.figures import databases
from benchmarks.requests import Answered, beside, free_port, pace, reply
from benchmarks.servers import TEAM, Process, bare, bot, slack
from bot.ids import UserId, WorkspaceId
from storage.database import Database, Store
from tests.makers import a_person, a_plan, an_action

PEOPLE, REPLIES = 100, 320
A_SECOND, SECONDS = 83, 10  # ten times Slack's cap for a workspace
TEXTS = ("{}% done", "做了{}%，周五能完成", "{}%, waiting for legal, ETA Friday")


def invite(store: Store, now: datetime) -> None:
    """Let each of the people own one action."""
    plan = a_plan()
    store.plans.save(plan)
    for n in range(PEOPLE):
        user = UserId(f"U{n:03}")
        store.people.save(a_person(user, refreshed_at=now))
        store.actions.save(an_action(plan_id=plan.id, number=n + 1, owner=user))


def replies(number: int) -> list[bytes]:
    """Return replies of all people in turn, of several kinds."""
    return [
        reply(f"U{n % PEOPLE:03}", TEXTS[n % len(TEXTS)].format(n % 90 + 1))
        for n in range(number)
    ]


async def kept(database: Database) -> int:
    """Return how many replies are stored."""

    def load(store: Store) -> int:
        people = (UserId(f"U{n:03}") for n in range(PEOPLE))
        return sum(len(store.replies.of(user)) for user in people)

    return await database.transact(WorkspaceId(TEAM), load)


def show(what: str, ours: Answered, echo: Answered) -> None:
    """Print percentiles, the echo's behind."""
    points = [(each.milliseconds(50), each.milliseconds(99)) for each in (ours, echo)]
    most = [max(each.times) * 1000 for each in (ours, echo)]
    (p50, p99), (echo50, echo99) = points
    print(
        f"{what:44} p50 {p50:.1f}  p99 {p99:.1f}  max {most[0]:.1f} ms"
        f"  (echo {echo50:.1f}  {echo99:.1f}  {most[1]:.1f})",
        flush=True,
    )


async def measure(name: str, ours: Process, echo: Process) -> int:
    """Print the figures of one engine; return how many replies were sent."""
    sent = 0

    def some() -> list[bytes]:
        nonlocal sent
        sent += REPLIES
        return replies(REPLIES)

    what = f"replies, 32 at once, {name}"
    answered = await beside(
        what, "replies/s", (ours, echo), (some, lambda: replies(REPLIES))
    )
    show(what, *answered)
    number = A_SECOND * SECONDS
    paced = [await pace(each.port, replies(number), A_SECOND) for each in (ours, echo)]
    show(f"replies, {A_SECOND} a second, {name}", *paced)
    return sent + number


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
                await database.transact(WorkspaceId(TEAM), invite, datetime.now(UTC))
                sent = await measure(name, ours, echo)
                assert await kept(database) == sent
                database.close()


if __name__ == "__main__":
    asyncio.run(main())
