"""The whole bot as a process that is killed or cut off."""

import random
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp

from bot.clock import system_clock
from bot.settings import Settings
from handlers.process import connecting, running
from handlers.process.logs import configure
from handlers.sending.claiming import Pacing
from handlers.sending.sender import Sender
from tests.faults.worker import TIMING, Spec


def ready(url: str) -> str:
    """Take the tables as they are: the test has made them."""
    return url


def hasty(**settings: Any) -> AsyncApp:
    """Return an app that acknowledges before it listens, as Bolt does by itself."""
    return AsyncApp(**settings | {"process_before_response": False})


class Stumbling:
    """Listeners that raise now and then: before they did their work, or after."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)  # noqa: S311  dice that can be thrown again

    async def __call__(self, next_: Callable[[], Awaitable[None]]) -> None:
        """Be a middleware of Bolt."""
        stumbles = self._dice.random()
        if stumbles < 0.1:
            raise ConnectionError
        await next_()
        if stumbles > 0.9:
            raise ConnectionError

    def app(self, *args: Any, **how: Any) -> AsyncApp:
        """Return an app whose listeners do so."""
        app = connecting.new_app(*args, **how)
        app.use(self.__call__)
        return app


async def serve(spec: Spec) -> None:
    """Run the bot until it dies."""
    configure("CRITICAL")
    quick = partial(Sender, timing=TIMING, pacing=Pacing(posts=None, updates=None))
    vars(running).update(Sender=quick, migrate=ready)
    if spec.weak == "early ack":
        vars(connecting).update(AsyncApp=hasty)
    if spec.app_token:
        vars(running).update(new_app=Stumbling(spec.seed).app)
    settings = Settings(
        slack_bot_token=SecretStr(spec.token),
        slack_signing_secret=SecretStr(spec.secret),
        slack_app_token=SecretStr(spec.app_token) if spec.app_token else None,
        slack_api_url=spec.api_url,
        database_url=spec.database_url,
    )
    bot = running.Bot(settings, system_clock)
    http = not spec.app_token
    port = spec.port if http else None
    await bot.start(http=http, host="127.0.0.1", port=port)
    await running.asked_to_end()
    await bot.stop()
