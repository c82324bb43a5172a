"""Bots made with the real Bolt, living in the sandbox; and names for its people."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox


class Team:
    """Ids by name: `team.dana`, `team["support-team"]`."""

    def __init__(self, sandbox: Sandbox) -> None:
        workspace = sandbox.workspace
        self._people = {p.name: p.id for p in workspace.people.values()}
        self._channels = {c.name: c.id for c in workspace.channels.values()}
        self._sandbox = sandbox

    def __getattr__(self, name: str) -> str:
        return self._people[name]

    def __getitem__(self, channel: str) -> str:
        return self._channels[channel]

    def dm(self, name: str) -> str:
        return self._sandbox.workspace.dm(self._people[name]).id


def new_bot(sandbox: Sandbox) -> AsyncApp:
    client = AsyncWebClient(
        token=sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[]
    )
    return AsyncApp(
        client=client,
        signing_secret=sandbox.signing_secret,
        process_before_response=True,
        request_verification_enabled=True,
    )


@asynccontextmanager
async def by_socket(sandbox: Sandbox, bot: AsyncApp) -> AsyncIterator[Any]:
    """Connect a bot by Socket Mode, as it would connect to Slack."""
    handler: Any = AsyncSocketModeHandler(
        bot, sandbox.app_token, web_client=bot.client, ping_interval=1
    )
    connected = len(sandbox.socket_mode.connections) + 1
    await handler.connect_async()
    await until(lambda: len(sandbox.socket_mode.connections) >= connected)
    try:
        yield handler
    finally:
        await handler.close_async()


@asynccontextmanager
async def by_http(sandbox: Sandbox, bot: AsyncApp) -> AsyncIterator[str]:
    """Serve a bot over HTTP, and have the sandbox send there."""
    runner = web.AppRunner(bot.web_app("/slack/events"), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    await sandbox.use_http(url)
    try:
        yield url
    finally:
        await sandbox.use_socket_mode()
        await runner.cleanup()


ROADS = pytest.mark.parametrize("road", [by_socket, by_http])


async def until(true: Callable[[], object], seconds: float = 5.0) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(seconds):
        while not true():  # whatever it is has no event to wait for
            await asyncio.sleep(0.005)


async def refusal(call: Any) -> dict[str, Any]:
    """Return Slack's refusal of a call that must be refused."""
    with pytest.raises(SlackApiError) as caught:
        await call
    return dict(caught.value.response.data)
