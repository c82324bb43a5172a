"""A scene for disasters, on each engine in turn."""

from collections.abc import AsyncIterator, Iterator

import pytest

from sandbox.server import Sandbox
from storage.database import Database
from tests.faults.crew import Nursery, Scene
from tests.faults.slack import Punctual

SEED = 20260309


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Leave out what runs for long, unless it is asked for."""
    if "soak" in config.option.markexpr:
        return
    for item in items:
        if item.get_closest_marker("soak"):
            item.add_marker(pytest.mark.skip(reason="run by `make soak`"))


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    nursery = Nursery()
    yield nursery
    nursery.close()


@pytest.fixture
async def scene(database: Database, nursery: Nursery) -> AsyncIterator[Scene]:
    sandbox = Sandbox()
    sandbox.api = slack = Punctual(sandbox)
    await sandbox.start()
    scene = Scene(sandbox, slack, database, nursery, SEED)
    yield scene
    scene.dismiss()
    await sandbox.stop()
