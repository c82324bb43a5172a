"""What tests of listeners and clock jobs stand on: a workspace with the bot in it."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from handlers import listening
from sandbox.server import Sandbox
from storage.database import Database
from tests.handlers.wire import Wire
from tests.handlers.workspace import Workspace


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse nothing because the machine that runs the tests is busy."""
    monkeypatch.setattr(listening, "PATIENCE", 60.0)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Return a Slack workspace on this machine, with no bot in it."""
    sandbox = Sandbox()
    await sandbox.start()
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def workspace(sqlite_database: Database) -> AsyncIterator[Workspace]:
    """Return an empty workspace; the bot keeps its things in SQLite."""
    async for each in _workspace(sqlite_database):
        yield each


@pytest.fixture
async def any_workspace(database: Database) -> AsyncIterator[Workspace]:
    """Return an empty workspace, with each engine in turn."""
    async for each in _workspace(database):
        yield each


async def _workspace(database: Database) -> AsyncIterator[Workspace]:
    wire = Wire()
    async with ClientSession() as session:
        workspace = Workspace(database, wire, session)
        await workspace.start()
        yield workspace
    await wire.stop()
    assert wire.problems == [], "Slack would refuse what the bot said"
