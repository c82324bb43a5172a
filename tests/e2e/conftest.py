"""The bot as its own process beside a sandbox: both transports, both engines."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from aiohttp import ClientError, ClientSession

from sandbox.deeds.modals import Submission
from sandbox.deeds.place import Place
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.server import Sandbox
from sandbox.state import elements_of, value_key
from sandbox.views import View

T = TypeVar("T")

ROOT = Path(__file__).parent.parent.parent
MONDAY = datetime(2031, 3, 3, 8, tzinfo=UTC)  # ahead of real time, in a plain week
READY, NOT_READY = 200, 503
PATIENCE = 20  # seconds of real time until something awaited counts as missing


class Bot:
    """The bot's process, told to live in a sandbox."""

    def __init__(self, sandbox: Sandbox, database_url: str, *, http: bool) -> None:
        self._sandbox = sandbox
        self._http = http
        self._port = free_port()
        self._environment = os.environ | {
            "SLACK_BOT_TOKEN": sandbox.bot_token,
            "SLACK_APP_TOKEN": sandbox.app_token,
            "SLACK_SIGNING_SECRET": sandbox.signing_secret,
            "SLACK_API_URL": sandbox.api_url,
            "DATABASE_URL": database_url,
        }

    async def start(self, clock: Path) -> None:
        """Start it, and return when it takes events."""
        how = ["--http"] if self._http else []
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", "run", "--port", str(self._port), *how),
            cwd=ROOT,
            env=self._environment | {"FOLLOWTHROUGH_CLOCK": str(clock)},
        )
        async with asyncio.timeout(PATIENCE):
            while not await self._is_ready():
                await asyncio.sleep(0.05)
        if self._http:
            url = f"http://127.0.0.1:{self._port}/slack/events"
            assert await self._sandbox.use_http(url, verify=True)

    async def stop(self) -> int:
        """Ask it to end, which readiness says before it does; return its exit code."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
            if self._http:
                async with asyncio.timeout(PATIENCE):
                    while await self._readiness() != NOT_READY:
                        await asyncio.sleep(0.05)
        return await asyncio.wait_for(self.process.wait(), PATIENCE)

    async def _is_ready(self) -> bool:
        assert self.process.returncode is None, "the bot ended by itself"
        try:
            return await self._readiness() == READY
        except ClientError:
            return False

    async def _readiness(self) -> int:
        url = f"http://127.0.0.1:{self._port}/readyz"
        async with ClientSession() as session, session.get(url) as answer:
            return answer.status


class World:
    """A sandbox with the bot in it, seen by its people."""

    def __init__(self, sandbox: Sandbox, bot: Bot) -> None:
        self.sandbox = sandbox
        self.bot = bot
        self.deeds = sandbox.deeds
        self.ids = {each.name: each.id for each in sandbox.workspace.humans()}

    @property
    def now(self) -> datetime:
        """The sandbox's time."""
        return self.sandbox.clock.now()

    def channel(self, name: str) -> str:
        """Return the id of a channel."""
        channels = self.sandbox.workspace.channels.values()
        return next(each.id for each in channels if each.name == name)

    def dm(self, name: str) -> str:
        """Return the id of somebody's direct message with the bot."""
        return self.sandbox.workspace.dm(self.ids[name]).id

    def seen(self, name: str, channel: str) -> list[Message]:
        """Return what somebody sees in a conversation, threads included."""
        workspace = self.sandbox.workspace
        user = self.ids[name]
        found: list[Message] = []
        for head in workspace.messages_in(channel, user):
            found += workspace.thread(channel, head.ts, user) or [head]
        return found

    async def hears(
        self,
        name: str,
        words: str,
        channel: str | None = None,
        *,
        in_thread: bool = False,
    ) -> Message:
        """Return the newest message with these words, once somebody sees it."""
        where = channel or self.dm(name)
        bot = self.sandbox.workspace.app.bot_user

        def find() -> Message | None:
            heard = [
                m
                for m in self.seen(name, where)
                if m.user == bot and (m.thread_ts or not in_thread)
            ]
            return next((m for m in reversed(heard) if words in shown(m)), None)

        return await eventually(find)

    async def modal(self, name: str) -> View:
        """Return the form that somebody has before them, once it is there."""
        return await eventually(lambda: self.sandbox.workspace.modal_of(self.ids[name]))

    def move_to(self, target: datetime) -> None:
        """Move the clock that both processes share."""
        self.sandbox.clock.move_to(target)

    async def press(self, name: str, message: Message, action_id: str) -> None:
        """Press a button of a message."""
        place = Place.in_message(message.channel, message.ts)
        await self._press(name, place, message.blocks or [], action_id)

    async def press_in(self, name: str, view: View, action_id: str) -> None:
        """Press a button of a form."""
        await self._press(name, Place.in_view(view.id), view.blocks, action_id)

    async def submit(self, name: str, view: View, **fields: str) -> Submission:
        """Fill in fields of a form, by the ends of their block ids; submit it."""
        entered: dict[str, Any] = {}
        for block, element in elements_of(view.blocks):
            for field, value in fields.items():
                if block.endswith(field) or block.startswith(f"{field}:"):
                    chosen = {value_key(element["type"]): value}
                    entered[block] = {element["action_id"]: chosen}
        assert len(entered) >= len(fields), f"{view.blocks} has not all of {fields}"
        return await self.deeds.submit_view(self.ids[name], view.id, entered)

    async def _press(
        self, name: str, place: Place, blocks: list[Json], action_id: str
    ) -> None:
        block = next(b for b, e in elements_of(blocks) if e["action_id"] == action_id)
        answer = await self.deeds.click(self.ids[name], place, block, action_id)
        assert answer.error is None


def shown(message: Message) -> str:
    """Return a message's text with all that its blocks say."""
    return f"{message.text}\n{message.blocks}"


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def eventually(look: Callable[[], T | None]) -> T:
    """Return the first answer of `look` that is something, or fail in the end."""
    async with asyncio.timeout(PATIENCE):
        while not (found := look()):
            await asyncio.sleep(0.05)
        return found


@pytest.fixture(params=["socket", "http"])
async def world(
    request: pytest.FixtureRequest, empty_url: str, tmp_path: Path
) -> AsyncIterator[World]:
    """Start a sandbox and the bot in it."""
    clock = tmp_path / "clock"
    sandbox = Sandbox(clock_file=clock)
    sandbox.clock.move_to(MONDAY)
    await sandbox.start()
    bot = Bot(sandbox, empty_url, http=request.param == "http")
    await bot.start(clock)
    yield World(sandbox, bot)
    code = await bot.stop()
    await sandbox.stop()
    assert code == 0
