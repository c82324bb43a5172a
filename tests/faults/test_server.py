"""The bot is killed while events rain in: what it acknowledged is on disk, once."""

import asyncio
from collections import Counter

import pytest

from tests.faults.crew import Scene
from tests.faults.flood import Flood, free_port

MESSAGES = 160


async def kill_meanwhile(flood: Flood, raining: asyncio.Task[None]) -> None:
    scene = flood.scene
    while not raining.done():
        pid = scene.start(flood.spec)
        await asyncio.sleep(scene.dice.uniform(0.6, 1.2))
        scene.kill(pid)


async def flooded(scene: Scene, weak: str = "") -> Flood:
    flood = Flood(scene, port=free_port(), weak=weak)
    await flood.begin()
    raining = asyncio.create_task(flood.rain(MESSAGES))
    await kill_meanwhile(flood, raining)
    await raining
    scene.start(flood.spec)
    await flood.end()
    print(f"{flood.acked} acknowledged, {scene.kills} kills")  # noqa: T201  for the record
    return flood


async def test_what_was_acknowledged_is_stored_once_and_answered_once(
    scene: Scene,
) -> None:
    flood = await flooded(scene)

    assert flood.acked == MESSAGES
    assert await flood.stored() == Counter(dict.fromkeys(flood.written, 1))
    assert scene.sandbox.ledger.doubled() == {}
    receipts = [post for post in scene.sandbox.ledger.posts if post.key]
    assert len(receipts) == MESSAGES


async def test_acknowledging_before_storing_would_lose(scene: Scene) -> None:
    if scene.database.engine.dialect.name == "sqlite":
        pytest.skip("shown on one engine")
    flood = await flooded(scene, weak="early ack")

    assert len(await flood.stored()) < flood.acked
