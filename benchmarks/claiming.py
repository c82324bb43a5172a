"""How fast due deliveries are claimed from a long queue, by two processes.

The ceiling is the same statement in raw SQL; a short queue is the peer of a long one.
"""

import asyncio
import multiprocessing
from datetime import UTC, datetime, timedelta
from time import perf_counter

from sqlalchemy import Connection, Engine, insert, text

from benchmarks.figures import compare, databases, spread
from bot.deliveries import DeliveryState, Kind
from storage.database import _engine
from storage.queue import Queue, Terms
from storage.schema.deliveries import DeliveryRow
from storage.transaction import Transaction

NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)
SHORT, LONG = 1_000, 1_000_000
BATCH, BATCHES = 20, 40
RAW = """
WITH due AS {materialized} (
  SELECT workspace_id, id FROM delivery d
  WHERE state = 'planned' AND try_at <= :now AND urgent = {no}
    AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.workspace_id = d.workspace_id
      AND e.conversation = d.conversation AND e.state = 'claimed')
    AND NOT EXISTS (SELECT 1 FROM delivery e WHERE e.workspace_id = d.workspace_id
      AND e.conversation = d.conversation AND e.state = 'planned'
      AND (e.due_at, e.created_at, e.id) < (d.due_at, d.created_at, d.id))
    AND NOT EXISTS (SELECT 1 FROM conversation c WHERE c.workspace_id = d.workspace_id
      AND c.id = d.conversation AND c.free_at > :now)
  ORDER BY try_at LIMIT {batch} {skip})
UPDATE delivery SET state = 'claimed', claimed_by = 'raw', claimed_until = :until,
  attempts = attempts + 1
FROM due WHERE delivery.workspace_id = due.workspace_id AND delivery.id = due.id
RETURNING *
"""


def fill(engine: Engine, rows: int) -> None:
    """Queue so many due deliveries, to as many people."""
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM delivery"))
        for start in range(0, rows, 20_000):
            connection.execute(
                insert(DeliveryRow),
                [row(n) for n in range(start, min(rows, start + 20_000))],
            )
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as analysing:
        analysing.execute(text("ANALYZE"))


def row(n: int) -> dict[str, object]:
    """Return the columns of one planned delivery."""
    due_at = NOW - timedelta(seconds=3600 - n / 1000)
    return {
        "workspace_id": "T1",
        "id": f"d{n}",
        "kind": Kind.PROMPT,
        "key": f"d{n}",
        "due_at": due_at,
        "created_at": due_at,
        "person": f"U{n}",
        "about": {},
        "state": DeliveryState.PLANNED,
        "attempts": 0,
        "conversation": f"U{n}",
        "try_at": due_at,
        "urgent": False,
    }


def claim(connection: Connection, sender: str) -> int:
    """Claim a batch as a sender does; return how many."""
    until = NOW + timedelta(minutes=1)
    terms = Terms(sender=sender, now=NOW, moment=NOW, until=until)
    return len(Queue(Transaction(connection)).claim(terms, urgent=False, limit=BATCH))


def raw(connection: Connection, _: str) -> int:
    """Claim a batch by the same statement in raw SQL."""
    lite = connection.dialect.name == "sqlite"
    statement = RAW.format(
        batch=BATCH,
        materialized="" if lite else "MATERIALIZED",
        no="0" if lite else "false",
        skip="" if lite else "FOR UPDATE SKIP LOCKED",
    )
    now = f"{NOW:%Y-%m-%d %H:%M:%S.%f}" if lite else NOW
    values = {"now": now, "until": now}
    return len(connection.execute(text(statement), values).all())


def process(url: str, name: str, begin: float) -> None:
    """Claim batch after batch."""
    engine, way = _engine(url), {"ours": claim, "raw": raw}[name]
    del begin
    for _ in range(BATCHES):
        with engine.begin() as connection:
            way(connection, name)
    engine.dispose()


async def two(url: str, name: str) -> float:
    """Return how many rows two processes claim in a second."""
    context = multiprocessing.get_context("fork")
    pair = [context.Process(target=process, args=(url, name, 0.0)) for _ in range(2)]
    started = perf_counter()
    for each in pair:
        each.start()
    for each in pair:
        each.join()
    return 2 * BATCHES * BATCH / (perf_counter() - started)


def a_claim(engine: Engine) -> float:
    """Return how many milliseconds one claim takes."""
    started = perf_counter()
    with engine.begin() as connection:
        claim(connection, "one")
    return (perf_counter() - started) * 1000


async def main() -> None:
    """Measure on both engines."""
    with databases() as urls:
        for name, url in urls.items():
            engine = _engine(url)
            times = {}
            for rows in (SHORT, LONG):
                fill(engine, rows)
                a_claim(engine)
                times[rows] = [a_claim(engine) for _ in range(15)]
            short, long = times[SHORT], times[LONG]
            growth = sorted(long)[7] / sorted(short)[7]
            what = f"a claim, queue of a million, {name}"
            print(f"{what:44} {growth:5.2f}×  {spread(long)} of {spread(short)} ms")
            engine.dispose()
            await compare(
                f"claims by two processes, {name}",
                "rows/s",
                lambda u=url: two(u, "ours"),  # type: ignore[misc]
                lambda u=url: two(u, "raw"),  # type: ignore[misc]
            )


asyncio.run(main())
