"""How a process comes to its end, and surely does."""

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import Awaitable, Callable


async def asked_to_end() -> None:
    """Wait for SIGTERM or SIGINT."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, ended.set)
    await ended.wait()


def end_at_the_latest(seconds: float) -> None:
    """End the process then whatever still runs: a thread that looks up a name, say."""
    timer = threading.Timer(seconds, os._exit, [1])
    timer.daemon = True
    timer.start()


async def within(seconds: float, end: Callable[[], Awaitable[object]]) -> None:
    """End something, or leave it where that takes longer."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await end()
