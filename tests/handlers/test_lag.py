"""What takes long is done beside the event loop, which goes on meanwhile."""

import asyncio
import gc
import sys
import time
from dataclasses import replace
from datetime import datetime
from typing import Self

import dateparser
from slack_sdk.web.async_client import AsyncWebClient

from bot.reading.read import read
from bot.reading.reading import OpenAction
from bot.tidying import tidy_for_good
from bot.views import Message, Picture
from bot.views.fishbone import Bone, Fishbone, Twig
from handlers.sending.pictures import uploaded
from tests.handlers.asked import asked, replies
from tests.handlers.workspace import Workspace
from tests.makers import OWNER

MOST = 0.1  # seconds
LONG = (
    "#2 is at 50%, the rest comes by next Friday; waiting for Mia since Monday. " * 60
)
NOW = datetime(2026, 3, 6, 10)  # noqa: DTZ001  local wall time


class Watch:
    """Measures how late the event loop comes back, at worst, in seconds.

    It counts what the process itself has worked meanwhile, in whichever thread: what a
    busy machine gives to others is no fault of the bot's.
    """

    worst = 0.0

    async def __aenter__(self) -> Self:
        self._rounds = gc.get_threshold()
        tidy_for_good()
        self._task = asyncio.create_task(self._look())
        await asyncio.sleep(0.02)
        return self

    async def __aexit__(self, *_: object) -> None:
        await asyncio.sleep(0.02)
        self._task.cancel()
        gc.unfreeze()
        gc.set_threshold(*self._rounds)

    async def _look(self) -> None:
        while True:
            before = time.process_time()
            await asyncio.sleep(0.005)
            self.worst = max(self.worst, time.process_time() - before)


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
    actions = (OpenAction(n=2, title="Write the guide"),)

    async with Watch() as watch:
        for _ in range(5):
            assert read(LONG, actions, NOW).updates

    assert watch.worst > MOST


async def test_the_loop_goes_on_while_dates_are_parsed(workspace: Workspace) -> None:
    await asked(workspace)

    async with Watch() as watch:
        await workspace.dm(OWNER, "#1 is done on 2026/20/Mar, #2 by 2026/21/April")

    assert await replies(workspace)
    assert "dateparser" in sys.modules
    assert watch.worst < MOST


async def test_parsing_dates_of_any_language_would_stop_it() -> None:
    """Show why dateparser is always told the language, and asked in a thread."""
    async with Watch() as watch:
        dateparser.parse("sooner or later")

    assert watch.worst > MOST


async def test_the_loop_goes_on_while_a_picture_is_drawn() -> None:
    message = replace(Message.of("Causes"), picture=fishbone())
    nowhere = AsyncWebClient(base_url="http://127.0.0.1:9/", retry_handlers=[])

    async with Watch() as watch:
        await uploaded(nowhere, message)

    assert watch.worst < MOST


async def test_drawing_in_the_loop_would_stop_it() -> None:
    async with Watch() as watch:
        fishbone().draw()

    assert watch.worst > MOST


def fishbone() -> Picture:
    """Return a large picture in both scripts."""
    twigs = tuple(Twig("查订单要进两个系统 and log in twice " * 3) for _ in range(12))
    bone = Bone("流程", twigs, "none")
    large = Fishbone("客户等待 " * 40, (bone, bone, bone, bone))
    return Picture(name="causes.png", alt="Causes", draw=large.png)
