"""The whole bot as a process that is killed or cut off."""

import random
from collections.abc import Awaitable, Callable
from typing import Any

from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp

from bot.clock import system_clock
from bot.settings import Settings
from handlers.checkins import hearing
from handlers.process import connecting, running
from handlers.process.logs import configure
from handlers.sending.pacing import Pacing
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
        """Be a middleware of Bolt, which raises when all is done."""
        await next_()
        if self._dice.random() < 0.1:
            raise ConnectionError

    def noting(self, note: Callable[..., None]) -> Callable[..., None]:
        """Return what notes a reply, or raises instead."""

        def noted(*args: Any, **how: Any) -> None:
            if self._dice.random() < 0.2:
                raise ConnectionError
            note(*args, **how)

        return noted

    def app(self, *args: Any, **how: Any) -> AsyncApp:
        """Return an app whose listeners do so."""
        app = connecting.new_app(*args, **how)
        app.use(self.__call__)
        return app


async def serve(spec: Spec) -> None:
    """Run the bot until it dies."""
    configure("CRITICAL")
    vars(running).update(migrate=ready)
    if spec.weak == "early ack":
        vars(connecting).update(AsyncApp=hasty)
    if spec.app_token:
        stumbling = Stumbling(spec.seed)
        vars(running).update(new_app=stumbling.app)
        vars(hearing).update(note_reply=stumbling.noting(hearing.note_reply))
    settings = Settings(
        slack_bot_token=SecretStr(spec.token),
        slack_signing_secret=SecretStr(spec.secret),
        slack_app_token=SecretStr(spec.app_token) if spec.app_token else None,
        slack_api_url=spec.api_url,
        database_url=spec.database_url,
    )
    unpaced = Pacing(posts=None, updates=None)
    bot = running.Bot(settings, system_clock, timing=TIMING, pacing=unpaced)
    http = not spec.app_token
    port = spec.port if http else None
    await bot.start(http=http, host="127.0.0.1", port=port)
    await running.asked_to_end()
    await bot.stop()
