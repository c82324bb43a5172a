"""Socket Mode breaks, listeners stumble, and envelopes come to both replicas."""

import asyncio
from collections import Counter

from tests.faults.crew import Scene
from tests.faults.flood import Flood

MESSAGES = 60
REPLICAS = 2


async def flooded(scene: Scene, weak: str = "") -> Flood:
    flood = Flood(scene, weak=weak)
    await flood.begin()
    scene.sandbox.faults.duplicate = 0.3
    for _ in range(REPLICAS):
        scene.start(flood.spec)
    await connected(scene)
    raining = asyncio.create_task(flood.rain(MESSAGES))
    await break_meanwhile(scene, raining)
    await raining
    await flood.end()
    return flood


async def connected(scene: Scene) -> None:
    """Wait until each replica has its connection."""
    async with asyncio.timeout(30):
        while len(scene.sandbox.socket_mode.connections) < REPLICAS:
            await asyncio.sleep(0.05)


async def break_meanwhile(scene: Scene, raining: asyncio.Task[None]) -> None:
    """Let connections be renewed as Slack does, or break without a word."""
    sockets = scene.sandbox.socket_mode
    while not raining.done():
        await connected(scene)
        await asyncio.sleep(scene.dice.uniform(0.1, 0.4))
        if scene.dice.random() < 0.5:
            await sockets.disconnect("refresh_requested")
        else:
            sockets.drop()


async def test_each_message_is_kept_once_and_answered_once(scene: Scene) -> None:
    flood = await flooded(scene)

    tries = [each.attempts for each in scene.sandbox.deliveries.log]
    assert flood.acked == MESSAGES
    assert sum(tries) > MESSAGES, "nothing has stumbled, and nothing came again"
    assert await flood.stored() == Counter(dict.fromkeys(flood.written, 1))
    assert scene.sandbox.ledger.doubled() == {}
    assert len([post for post in scene.sandbox.ledger.posts if post.key]) == MESSAGES


async def test_acknowledging_before_stumbling_would_lose(scene: Scene) -> None:
    flood = await flooded(scene, weak="early ack")

    assert len(await flood.stored()) < flood.acked
