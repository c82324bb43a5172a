"""People who write to a bot that dies, or loses its connection, again and again."""

import asyncio
import socket
from collections import Counter
from dataclasses import replace

from bot.checkins.replies import Reply
from bot.ids import PlanId, UserId, WorkspaceId, new_id
from storage.database import Store
from tests.faults.crew import Scene
from tests.makers import a_person, a_plan, an_action

RETRIES = (0.1, 0.3, *[0.5] * 40)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


class Flood:
    """Messages of many people, and what was kept of them.

    With `port` the bot is called by signed HTTP there, without by Socket Mode.
    """

    def __init__(self, scene: Scene, *, port: int = 0, weak: str = "") -> None:
        self.scene = scene
        self.sandbox = scene.sandbox
        self.written: list[tuple[str, str]] = []
        self.spec = replace(
            scene.spec,
            port=port,
            secret=scene.sandbox.signing_secret,
            app_token="" if port else scene.sandbox.app_token,
            weak=weak,
        )

    async def begin(self, people: int = 20) -> None:
        self.scene.invite(people)
        plan = a_plan(id=PlanId(new_id()))

        def save(store: Store) -> None:
            store.plans.save(plan)
            for n, user in enumerate(self.scene.people):
                store.people.save(a_person(user))
                action = an_action(plan_id=plan.id, number=n + 1, owner=UserId(user))
                store.actions.save(action)

        await self.scene.database.transact(self.workspace, save)
        if self.spec.port:
            url = f"http://127.0.0.1:{self.spec.port}/slack/events"
            await self.sandbox.use_http(url)
        self.sandbox.deliveries.retry_delays = RETRIES
        self.sandbox.events.echo = False  # of what the bot says it need not hear
        self.sandbox.faults.duplicate = 0.1
        self.sandbox.faults.reorder = 0.1

    async def rain(self, messages: int) -> None:
        for n in range(messages):
            user = self.scene.people[n % len(self.scene.people)]
            channel = self.sandbox.workspace.dm(user).id
            said = await self.sandbox.deeds.post_as(user, channel, f"{n % 90 + 1}%")
            self.written.append((said.channel, said.ts))
            await asyncio.sleep(0.02)

    async def end(self) -> None:
        """Wait until all is acknowledged and answered."""
        assert await self.sandbox.settled(60)
        async with asyncio.timeout(60):
            while not await self.scene.is_over():
                await asyncio.sleep(0.1)

    async def stored(self) -> Counter[tuple[str, str]]:
        """Return how often each message is kept."""

        def load(store: Store) -> list[Reply]:
            people = [UserId(user) for user in self.scene.people]
            return [reply for user in people for reply in store.replies.of(user)]

        replies = await self.scene.database.transact(self.workspace, load)
        return Counter((reply.channel, reply.ts) for reply in replies)

    @property
    def workspace(self) -> WorkspaceId:
        return WorkspaceId(self.sandbox.workspace.team_id)

    @property
    def acked(self) -> int:
        return sum(event.acked for event in self.sandbox.deliveries.log)
