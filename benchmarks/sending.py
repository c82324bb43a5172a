"""How fast deliveries are sent, beside a bare loop over the Web API client.

Slack is a stub that answers after 100 ms; or one that takes so many posts a second.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from statistics import median
from time import perf_counter
from typing import Any

from aiohttp import ClientSession, web
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import delete

from benchmarks.figures import compare, databases, spread
from bot.clock import system_clock
from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, UserId, WorkspaceId
from bot.views import Message
from handlers.deps import Deps
from handlers.sending.pacing import Pacing
from handlers.sending.sender import AT_ONCE, Sender
from handlers.slack import Slack
from sandbox.pace import Pace
from storage.conversations import Conversation
from storage.database import Database, Store
from storage.schema.deliveries import DeliveryRow, PaceRow

TEAM = WorkspaceId("T1")
UNLIMITED, LIMITED, ALONE = 2000, 600, 25
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


class Stub:
    """Slack's posts: counted, delayed, refused where there are too many a second."""

    def __init__(self) -> None:
        self.posted = 0
        self.refused = 0
        self.came_at = 0.0
        self.latency = 0.1
        self.pace: Pace | None = None
        self._ts = count(1)

    async def post(self, request: web.Request) -> web.Response:
        """Take a post."""
        self.came_at = perf_counter()
        said = await request.json()
        wait = self.pace.take(said["channel"]) if self.pace else 0
        if wait:
            self.refused += 1
            headers = {"Retry-After": str(max(1, round(wait)))}
            limited = {"ok": False, "error": "ratelimited"}
            return web.json_response(limited, status=429, headers=headers)
        await asyncio.sleep(self.latency)
        self.posted += 1
        ts = f"1767225600.{next(self._ts):06}"
        return web.json_response({"ok": True, "channel": said["channel"], "ts": ts})


@asynccontextmanager
async def slack() -> AsyncIterator[tuple[Stub, AsyncWebClient]]:
    """Yield a running stub and a client that speaks to it."""
    stub, app = Stub(), web.Application()
    app.router.add_post("/api/chat.postMessage", stub.post)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    async with ClientSession() as session:
        yield (
            stub,
            AsyncWebClient(
                token="xoxb-1",  # noqa: S106  the stub takes any
                base_url=f"http://127.0.0.1:{port}/api/",
                session=session,
                retry_handlers=[],
            ),
        )
    await runner.cleanup()


def says(store: Store, delivery: Delivery, now: datetime) -> Message:
    """Say something short."""
    del store, now
    return Message.of(f"Hello {delivery.person}")


def plan(store: Store, posts: int, now: datetime) -> None:
    """Plan a DM to each of so many people, whose DMs are known from before."""
    for n in range(posts):
        plan_one(store, n, now)


def plan_one(store: Store, n: int, now: datetime) -> None:
    """Plan a DM to one of them."""
    user = UserId(f"U{n:05}")
    delivery = Delivery(
        id=DeliveryId(f"d{n}"),
        kind=Kind.PROMPT,
        key=f"d{n}",
        person=user,
        due_at=now,
        created_at=now,
    )
    store.deliveries.add(delivery)
    known = Conversation(id=user, channel=f"D{n:05}", free_at=LONG_AGO)
    store.conversations.save(known)


async def ours(
    client: AsyncWebClient, database: Database, posts: int, pacing: Pacing
) -> float:
    """Return how many are sent a second, from the first claim to the last mark."""
    with database.engine.begin() as connection:
        connection.execute(delete(DeliveryRow))
        connection.execute(delete(PaceRow))
    now = datetime.now(UTC)
    await database.transact(TEAM, plan, posts, now - timedelta(minutes=1))
    deps = Deps(database, system_clock, Slack(client), TEAM)
    sender = Sender(deps, dict.fromkeys(Kind, says), "benchmark", pacing=pacing)
    started = perf_counter()
    running = asyncio.create_task(sender.run())
    while sender.sent < posts:  # noqa: ASYNC110  as its user sees it
        await asyncio.sleep(0.02)
    took = perf_counter() - started
    await sender.stop()
    await running
    return posts / took


async def delay(stub: Stub, client: AsyncWebClient, database: Database) -> list[float]:
    """Return the milliseconds from each commit to its post, without a backlog."""
    with database.engine.begin() as connection:
        connection.execute(delete(DeliveryRow))
        connection.execute(delete(PaceRow))
    deps = Deps(database, system_clock, Slack(client), TEAM)
    sender = Sender(deps, dict.fromkeys(Kind, says), "benchmark")
    running = asyncio.create_task(sender.run())
    waited = []
    for n in range(ALONE):
        await asyncio.sleep(0.2)
        await database.transact(TEAM, plan_one, n, datetime.now(UTC))
        committed = perf_counter()
        while sender.sent <= n:  # noqa: ASYNC110  as its user sees it
            await asyncio.sleep(0.005)
        waited.append((stub.came_at - committed) * 1000)
    await sender.stop()
    await running
    return waited


async def bare(client: AsyncWebClient, posts: int) -> float:
    """Return how many posts a second a loop makes that keeps nothing."""
    left = iter(range(posts))

    async def loop() -> None:
        for n in left:
            said: dict[str, Any] = Message.of(f"Hello U{n:05}").payload()
            await client.chat_postMessage(channel=f"D{n:05}", **said)

    started = perf_counter()
    await asyncio.gather(*(loop() for _ in range(AT_ONCE)))
    return posts / (perf_counter() - started)


async def main() -> None:
    """Measure on both engines."""
    unpaced = Pacing(posts=None, updates=None, looks=None)
    with databases() as urls:
        for engine, url in urls.items():
            database = Database.at(url)
            async with slack() as (_, client):
                await compare(
                    f"DMs without a limit, {engine}",
                    "posts/s",
                    lambda c=client, d=database: ours(c, d, UNLIMITED, unpaced),  # type: ignore[misc]
                    lambda c=client: bare(c, UNLIMITED),  # type: ignore[misc]
                )
            async with slack() as (stub, client):
                stub.pace = Pace(per_second=20, per_channel=100)
                rate = await ours(client, database, LIMITED, Pacing())
                share = stub.refused / LIMITED
                what = f"DMs with a limit of 20/s, {engine}"
                print(f"{what:44} {rate / 20:6.1%}  {rate:.4g}/s, {share:.2%} refused")
            async with slack() as (stub, client):
                waited = await delay(stub, client, database)
                what = f"from commit to post, {engine}"
                print(f"{what:44} {median(waited):5.1f} ms  {spread(waited)}")
            database.close()


if __name__ == "__main__":
    asyncio.run(main())
