"""What tests of sending stand on: a sandbox, a queue on each engine, fast timing."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

import pytest
from aiohttp import ClientSession, ClientTimeout
from slack_sdk.web.async_client import AsyncWebClient

from bot.deliveries import Delivery, Kind, Later, Skip
from bot.ids import ChannelId, UserId, WorkspaceId
from bot.views import Message
from handlers.deps import Deps
from handlers.process.connecting import new_session
from handlers.sending.pacing import Pacing
from handlers.sending.sender import Sender
from handlers.sending.timing import Timing
from handlers.slack import Slack
from sandbox.faults import Fault
from sandbox.server import Sandbox
from storage.database import Database, Store
from storage.queue import Held, Terms
from tests.makers import NOW, a_delivery

T = TypeVar("T")

UNPACED = Pacing(posts=None, updates=None, looks=None)
QUICK = Timing(
    call=timedelta(seconds=0.4),
    lease=timedelta(seconds=1.5),
    doubt=timedelta(seconds=0.3),
    gap=timedelta(),
    look=timedelta(seconds=0.1),
    horizon=timedelta(seconds=0.5),
)


def says(store: Store, delivery: Delivery, now: datetime) -> Message | Skip | Later:
    """Say what the delivery is about, once the test wants it."""
    del store, now
    return Message.of(delivery.about.get("says", delivery.key))


class Office:
    """The bot's queue and Slack, and senders between them.

    `now` is the bot's time; claims are measured in real time.
    """

    def __init__(
        self, database: Database, sandbox: Sandbox, session: ClientSession
    ) -> None:
        self.now = NOW
        self.database = database
        self.sandbox = sandbox
        self.people = [UserId(each.id) for each in sandbox.workspace.humans()]
        self.channels = {
            each.name: ChannelId(each.id)
            for each in sandbox.workspace.channels.values()
        }
        self.workspace = WorkspaceId(sandbox.workspace.team_id)
        self.renderers: dict[Kind, Callable[..., Message | Skip | Later]] = (
            dict.fromkeys(Kind, says)
        )
        client = AsyncWebClient(
            token=sandbox.bot_token,
            base_url=sandbox.api_url,
            session=session,
            retry_handlers=[],
        )
        self.deps = Deps(database, lambda: self.now, Slack(client), self.workspace)
        self._senders = 0

    def sender(self, **settings: Any) -> Sender:
        self._senders += 1
        name = f"sender-{self._senders}"
        chosen: dict[str, Any] = {"timing": QUICK, "pacing": UNPACED} | settings
        return Sender(self.deps, self.renderers, name, **chosen)

    @asynccontextmanager
    async def running(self, **settings: Any) -> AsyncIterator[Sender]:
        """Let a sender run; it has finished what it began when this ends."""
        sender = self.sender(**settings)
        task = asyncio.create_task(sender.run())
        try:
            yield sender
        finally:
            await sender.stop()
            await task

    async def until(self, holds: Callable[[], bool], seconds: float = 15) -> None:
        """Wait until it holds."""
        async with asyncio.timeout(seconds):
            while not holds():
                await asyncio.sleep(0.01)

    async def until_said(self, count: int) -> None:
        await self.until(lambda: len(self.said) >= count)

    def calls(self, method: str) -> int:
        return self.sandbox.ledger.calls[method]

    async def plan(self, **changes: Any) -> Delivery:
        defaults = {"person": self.people[0], "due_at": self.now}
        delivery = a_delivery(**defaults | {"created_at": self.now} | changes)

        def add(store: Store) -> None:
            store.deliveries.add(delivery)

        await self.stored(add)
        return delivery

    async def stored(self, function: Callable[[Store], T]) -> T:
        return await self.deps.transact(function)

    async def unblocked(self) -> None:
        """Let the time be over in which Slack takes no calls."""

        def lift(store: Store) -> None:
            for method in ("chat.postMessage", "chat.update", "*"):
                pace = store.paces.get(method)
                if pace is not None:
                    store.paces.save(replace(pace, blocked_until=None))

        await self.stored(lift)

    async def now_is(self, delivery: Delivery) -> Delivery:
        """Return a delivery as it is kept now."""
        found = await self.stored(lambda store: store.deliveries.get(delivery.id))
        assert found is not None
        return found

    async def all(self, kind: Kind) -> list[Delivery]:
        def found(store: Store) -> list[Delivery]:
            everyone = [store.deliveries.log_of(person) for person in self.people]
            return [each for log in everyone for each in log if each.kind is kind]

        return await self.stored(found)

    def goes_wrong(
        self, kind: Any, method: str = "chat.postMessage", **how: Any
    ) -> None:
        self.sandbox.faults.add(Fault(kind=kind, method=method, **how))

    @property
    def said(self) -> list[str]:
        return [post.text for post in self.sandbox.ledger.posts]

    @property
    def keys(self) -> list[str | None]:
        return [post.key for post in self.sandbox.ledger.posts]


@pytest.fixture
async def office(database: Database) -> AsyncIterator[Office]:
    sandbox = Sandbox()
    await sandbox.start()
    timeout = ClientTimeout(total=QUICK.call.total_seconds())
    async with new_session(timeout) as session:
        yield Office(database, sandbox, session)
    await sandbox.stop()


async def left_behind(
    office: Office, delivery: Delivery, deed: Callable[[], None] = lambda: None
) -> Held:
    """Claim as a sender does that dies right after `deed`."""
    now = office.now

    def claim(machinery: object) -> Held:
        queue = machinery.queue  # type: ignore[attr-defined]
        moment = queue.moment(office.sandbox.clock.now)
        terms = Terms(sender="dead", now=now, moment=moment, until=moment + QUICK.lease)
        [held] = queue.claim(terms, urgent=False, limit=1)
        assert held.delivery.id == delivery.id
        result: Held = held
        return result

    held = await office.database.run(claim)
    deed()
    return held
