"""What the operator asks over HTTP."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import ClientSession
from sqlalchemy import event

from bot.deliveries import DeliveryState
from handlers.process.http import Server
from handlers.process.metrics import Metrics
from storage.database import Database, Machinery, Store
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


async def test_of_what_ended_only_the_last_day_is_counted(
    address: str, database: Database
) -> None:
    def plan(store: Store) -> None:
        for days in (0, 2, 3):
            store.deliveries.save(
                a_delivery(state=DeliveryState.SENT, due_at=NOW - timedelta(days=days))
            )

    await database.transact(TEAM, plan)

    _, figures = await fetch(f"{address}/metrics")
    assert 'followthrough_deliveries{state="sent"} 1.0' in figures


async def test_what_waits_longest_counts_unless_its_workspace_is_frozen(
    address: str, database: Database
) -> None:
    def plan(store: Store) -> None:
        store.deliveries.add(a_delivery(due_at=NOW - timedelta(seconds=90)))

    def freeze(store: Store) -> None:
        store.installations.freeze("app_uninstalled", NOW)

    await database.transact(TEAM, plan)
    late = await fetch(f"{address}/metrics")
    await database.transact(TEAM, freeze)
    frozen = await fetch(f"{address}/metrics")

    assert "followthrough_queue_late_seconds 90.0" in late[1]
    assert "followthrough_queue_late_seconds 0.0" in frozen[1]


async def test_figures_are_counted_by_indexes_alone(database: Database) -> None:
    """Else each look at them would read all that was ever said."""
    is_sqlite = database.engine.dialect.name == "sqlite"
    asked: list[tuple[str, Any]] = []

    def note(*about: Any) -> None:
        asked.append((about[2], about[3]))

    def ways(machinery: Machinery) -> list[str]:
        connection = machinery._transaction._connection
        if not is_sqlite:  # of an empty table it would think otherwise
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        event.listen(database.engine, "before_cursor_execute", note)
        machinery.figures.by_state(NOW)
        machinery.figures.oldest_due(NOW)
        event.remove(database.engine, "before_cursor_execute", note)
        explain = "EXPLAIN QUERY PLAN" if is_sqlite else "EXPLAIN"
        return [
            str(connection.exec_driver_sql(f"{explain} {each}", values).all())
            for each, values in asked
        ]

    found = await database.run(ways)

    assert len(found) == 5
    for each in found:
        assert "ix_delivery_" in each
        assert "Seq Scan on delivery" not in each
