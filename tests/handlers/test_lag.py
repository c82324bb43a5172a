"""A long message is read beside the event loop, which goes on meanwhile."""

import asyncio
import time
from datetime import datetime
from typing import Self

from bot.reading.read import read
from bot.reading.reading import OpenAction
from tests.handlers.asked import asked, replies
from tests.handlers.workspace import Workspace
from tests.makers import OWNER

MOST = 0.1  # seconds
LONG = (
    "#1 is at 50%, the rest comes by next Friday; waiting for Mia since Monday. " * 60
)
NOW = datetime(2026, 3, 6, 10)  # noqa: DTZ001  local wall time


class Watch:
    """Measures how late the event loop comes back, at worst, in seconds."""

    worst = 0.0

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._look())
        await asyncio.sleep(0.02)
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.sleep(0.02)
        self._task.cancel()

    async def _look(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            self.worst = max(self.worst, time.perf_counter() - before - 0.005)


async def test_the_loop_goes_on_while_a_long_reply_is_read(
    workspace: Workspace,
) -> None:
    await asked(workspace)

    async with Watch() as watch:
        await workspace.dm(OWNER, LONG)

    [reply] = await replies(workspace)
    assert reply.noted
    assert watch.worst < MOST


async def test_reading_in_the_loop_would_stop_it() -> None:
    actions = (OpenAction(n=1, title="Write the guide"),)

    async with Watch() as watch:
        for _ in range(5):
            assert read(LONG, actions, NOW).updates

    assert watch.worst > MOST
