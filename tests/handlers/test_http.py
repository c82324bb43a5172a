"""What the operator asks over HTTP."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from handlers.process.http import Server
from handlers.process.metrics import Metrics
from storage.database import Database, Store
from tests.makers import NOW, TEAM, a_delivery


class Trouble:
    said: str | None = None

    async def __call__(self) -> str | None:
        return self.said


@pytest.fixture
def trouble() -> Trouble:
    return Trouble()


@pytest.fixture
async def address(database: Database, trouble: Trouble) -> AsyncIterator[str]:
    server = Server(Metrics(database, lambda: NOW), trouble, None, finish=1)
    port = await server.start("127.0.0.1", 0)
    yield f"http://127.0.0.1:{port}"
    await server.stop()


async def fetch(url: str) -> tuple[int, str]:
    async with ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


async def test_a_living_process_says_so(address: str) -> None:
    assert await fetch(f"{address}/healthz") == (200, "ok\n")


async def test_readiness_follows_the_process(address: str, trouble: Trouble) -> None:
    assert await fetch(f"{address}/readyz") == (200, "ready\n")

    trouble.said = "no disk"

    assert await fetch(f"{address}/readyz") == (503, "not ready: no disk\n")


async def test_the_queue_is_counted_by_state(address: str, database: Database) -> None:
    def plan(store: Store) -> None:
        store.deliveries.add(a_delivery())
        store.deliveries.add(a_delivery())

    await database.transact(TEAM, plan)

    _, figures = await fetch(f"{address}/metrics")

    assert 'followthrough_deliveries{state="planned"} 2.0' in figures
    assert 'followthrough_deliveries{state="sent"} 0.0' in figures


async def test_each_payload_is_timed_by_its_type(database: Database) -> None:
    metrics = Metrics(database, lambda: NOW)
    with metrics.watch("command"):
        pass
    with pytest.raises(KeyError), metrics.watch("event_callback"):
        raise KeyError("stop")

    shown = (await metrics.exposition()).decode()

    for kind, errors in (("command", False), ("event_callback", True)):
        assert f'followthrough_listener_seconds_count{{type="{kind}"}} 1.0' in shown
        line = f'followthrough_listener_errors_total{{type="{kind}"}} 1.0'
        assert (line in shown) is errors
