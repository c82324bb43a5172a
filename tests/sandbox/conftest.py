"""A running sandbox, and the real Slack clients talking to it."""

from collections.abc import AsyncIterator

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from tests.sandbox.bots import Team


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    slack = Sandbox()
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
