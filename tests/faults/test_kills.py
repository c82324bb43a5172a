"""Senders are killed at any moment: each delivery arrives, and arrives once."""

import asyncio
import os
import signal
from dataclasses import replace

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from bot.deliveries import Delivery, DeliveryState
from sandbox.faults import Fault
from tests.faults.crew import Scene
from tests.faults.worker import STOPPED, TIMING

KILLS, SOAK = 100, 5_000  # on each engine
WAVE = 100
MESSAGES, WEAK_MESSAGES = 500, 20
PEOPLE = 200
LONG = TIMING.lease.total_seconds() * 1.5


async def disaster(scene: Scene, *, kills: int) -> None:
    scene.invite(PEOPLE)
    await scene.plan(MESSAGES)
    scene.rain()
    await scene.massacre(kills)


async def one_dies(scene: Scene, *, at: str, weak: str) -> None:
    """Let one sender without some care die at a step, and another do the rest."""
    scene.spec = replace(scene.spec, weak=weak)
    scene.invite(PEOPLE)
    await scene.plan(WEAK_MESSAGES)
    scene.start(replace(scene.spec, point=at))
    await scene.died()
    await scene.finish(60)


async def aftermath(scene: Scene) -> dict[str, Delivery]:
    """Return all deliveries once nothing is left to send."""
    await scene.finish(60)
    kept = await scene.kept()
    tell(scene, kept)
    return kept


def tell(scene: Scene, kept: dict[str, Delivery]) -> None:
    """Print what has happened."""
    doubts = sum(each.in_doubt_since is not None for each in kept.values())
    print(  # noqa: T201  for the record
        f"{len(kept)} deliveries, {scene.kills} kills, {doubts} doubts,"
        f" {scene.slack.late} calls that the machine kept waiting for too long",
        flush=True,
    )


async def test_kills_at_any_step_lose_and_double_nothing(scene: Scene) -> None:
    await disaster(scene, kills=KILLS)
    kept = await aftermath(scene)

    sent = {post.key: (post.channel, post.ts) for post in scene.sandbox.ledger.posts}
    assert scene.kills >= KILLS
    assert scene.lost == []
    assert scene.sandbox.ledger.doubled() == {}
    assert {each.state for each in kept.values()} == {DeliveryState.SENT}
    assert {key: (each.channel, each.ts) for key, each in kept.items()} == sent


async def test_without_the_look_into_history_it_would_double(scene: Scene) -> None:
    await one_dies(scene, at="after post", weak="look")

    assert scene.sandbox.ledger.doubled()


async def test_senders_that_were_stopped_for_long_do_no_harm(scene: Scene) -> None:
    scene.invite(PEOPLE)
    scene.sandbox.faults.latency = 0.03
    await scene.plan(400)
    await scene.freeze(4, for_seconds=LONG)
    await scene.finish(60)

    assert scene.lost == []
    assert scene.sandbox.ledger.doubled() == {}


async def stopped_before_the_bytes_go(scene: Scene, weak: str = "") -> None:
    """Let a sender decide to post, stop it for long, and let another take over."""
    scene.invite(6)
    await scene.plan(6)
    stopped = scene.start(replace(scene.spec, point=STOPPED, nth=3, weak=weak))
    await asyncio.sleep(LONG)
    scene.hire(doomed=False)
    await scene.finish(30)
    os.kill(stopped, signal.SIGUSR1)


async def test_a_sender_stopped_before_the_bytes_go_lets_none_go(scene: Scene) -> None:
    await stopped_before_the_bytes_go(scene)
    await asyncio.sleep(1)

    assert scene.lost == []
    assert scene.sandbox.ledger.doubled() == {}


async def test_deciding_in_time_alone_would_double(scene: Scene) -> None:
    await stopped_before_the_bytes_go(scene, weak="unpunctual")

    async with asyncio.timeout(30):
        while not scene.sandbox.ledger.doubled():
            await asyncio.sleep(0.05)


async def test_a_crash_of_postgresql_is_survived(
    scene: Scene, engine_name: str
) -> None:
    if engine_name == "sqlite":
        pytest.skip("SQLite has no server to crash")
    scene.invite(PEOPLE)
    scene.hire(doomed=False)
    scene.hire(doomed=False)
    workers = list(scene.crew)
    for _ in range(2):
        await scene.plan(150)
        await asyncio.sleep(0.3)
        await crash_postgres(scene.database.engine)
    await scene.finish(60)

    assert scene.crew == workers
    assert scene.lost == []
    assert scene.sandbox.ledger.doubled() == {}


async def crash_postgres(engine: Engine) -> None:
    """Kill -9 one of its processes: the server restarts all, and recovers."""
    with engine.connect() as connection:
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        os.kill(pid, signal.SIGKILL)
        connection.invalidate()
    async with asyncio.timeout(30):
        while not is_up(engine):
            await asyncio.sleep(0.1)


def is_up(engine: Engine) -> bool:
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except OperationalError:
        return False
    return True


async def test_noting_before_posting_would_lose(scene: Scene) -> None:
    await one_dies(scene, at="before post", weak="mark first")

    assert scene.lost


async def test_the_default_client_would_double(scene: Scene) -> None:
    scene.spec = replace(scene.spec, weak="sdk")
    scene.invite(PEOPLE)
    await scene.plan(WEAK_MESSAGES)
    each = Fault(kind="drop_after", method="chat.postMessage", times=WEAK_MESSAGES)
    scene.sandbox.faults.add(each)
    await scene.finish(60)

    assert scene.sandbox.ledger.doubled()


@pytest.mark.soak
async def test_ten_thousand_kills_lose_and_double_nothing(scene: Scene) -> None:
    scene.invite(PEOPLE)
    scene.rain()
    for wave in range(SOAK // WAVE):
        await scene.massacre(WAVE * (wave + 1))
        await scene.finish(600)
        kept = await scene.kept()
        tell(scene, kept)
        assert scene.lost == []
        assert scene.sandbox.ledger.doubled() == {}
        assert {each.state for each in kept.values()} == {DeliveryState.SENT}
