"""The bot is killed while events rain in: what it acknowledged is on disk, once."""

import asyncio
import contextlib
from collections import Counter
from dataclasses import replace

from tests.faults.crew import Scene
from tests.faults.flood import Flood, free_port
from tests.faults.server import BEFORE_STORING

MESSAGES, FEW = 160, 10


async def kill_meanwhile(flood: Flood, raining: asyncio.Task[None]) -> None:
    scene = flood.scene
    while not raining.done():
        pid = scene.start(flood.spec)
        await asyncio.sleep(scene.dice.uniform(0.6, 1.2))
        scene.kill(pid)


async def flooded(scene: Scene) -> Flood:
    flood = Flood(scene, port=free_port())
    await flood.begin()
    raining = asyncio.create_task(flood.rain(MESSAGES))
    await kill_meanwhile(flood, raining)
    await raining
    scene.start(flood.spec)
    await flood.end()
    print(f"{flood.acked} acknowledged, {scene.kills} kills")  # noqa: T201  for the record
    return flood


async def killed_before_storing(
    scene: Scene, seconds: float, weak: str = ""
) -> tuple[Flood, int]:
    """Kill a bot that stores nothing any more, once it has acknowledged something.

    Return the flood when another has done the rest, and how much the dead one had
    acknowledged.
    """
    flood = Flood(scene, port=free_port(), weak=weak)
    await flood.begin()
    pid = scene.start(replace(flood.spec, point=BEFORE_STORING))
    await flood.rain(FEW)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while not flood.acked:
                await asyncio.sleep(0.02)
    acked = flood.acked
    scene.kill(pid)
    scene.start(flood.spec)
    await flood.end()
    return flood, acked


async def test_what_was_acknowledged_is_stored_once_and_answered_once(
    scene: Scene,
) -> None:
    flood = await flooded(scene)

    assert flood.acked == MESSAGES
    assert await flood.stored() == Counter(dict.fromkeys(flood.written, 1))
    assert scene.sandbox.ledger.doubled() == {}
    receipts = [post for post in scene.sandbox.ledger.posts if post.key]
    assert len(receipts) == MESSAGES


async def test_what_is_not_stored_yet_is_not_acknowledged(scene: Scene) -> None:
    flood, acked = await killed_before_storing(scene, seconds=2)

    assert acked == 0
    assert await flood.stored() == Counter(dict.fromkeys(flood.written, 1))


async def test_acknowledging_before_storing_would_lose(scene: Scene) -> None:
    flood, acked = await killed_before_storing(scene, seconds=60, weak="early ack")

    assert acked > 0
    assert len(await flood.stored()) <= FEW - acked
