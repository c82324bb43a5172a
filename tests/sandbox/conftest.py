"""A running sandbox, and the real Slack clients talking to it."""

from collections.abc import AsyncIterator

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.control import control_routes
from sandbox.server import Sandbox
from tests.sandbox.bots import Team
from tests.sandbox.ears import Ears


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    slack = Sandbox(routes=[control_routes])
    await slack.start()
    yield slack
    await slack.stop()


@pytest.fixture
def client(sandbox: Sandbox) -> AsyncWebClient:
    return AsyncWebClient(
        token=sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[]
    )


@pytest.fixture
def team(sandbox: Sandbox) -> Team:
    return Team(sandbox)


@pytest.fixture
async def ears(sandbox: Sandbox) -> AsyncIterator[Ears]:
    """Return what the sandbox sends to a bot over signed HTTP."""
    listener = Ears()
    server = await listener.serve()
    await sandbox.use_http(listener.url)
    yield listener
    await sandbox.use_socket_mode()
    await server.close()
