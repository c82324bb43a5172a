"""The whole bot as a process that is killed or cut off."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Any

from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp

from bot.clock import system_clock
from bot.settings import Settings
from handlers.checkins import hearing
from handlers.checkins.message import Heard, note_reply
from handlers.deps import Deps
from handlers.process import connecting, running
from handlers.process.ending import asked_to_end
from handlers.process.logs import configure
from handlers.sending.pacing import Pacing
from tests.faults.worker import TIMING, Spec

BEFORE_STORING = "before storing"


def ready(url: str) -> str:
    """Take the tables as they are: the test has made them."""
    return url


def hasty(**settings: Any) -> AsyncApp:
    """Return an app that acknowledges before it listens, as Bolt does by itself."""
    return AsyncApp(**settings | {"process_before_response": False})


async def held(*_: object) -> None:
    """Wait where a message would be stored, until the process dies."""
    await asyncio.Event().wait()


class Stumbling:
    """Listeners that raise now and then: before they did their work, or after.

    They surely do over one message in three, the first time that it comes.
    """

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)  # noqa: S311  dice that can be thrown again
        self._met: set[str] = set()

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

    def storing(self, store: Callable[..., Any]) -> Callable[..., Any]:
        """Return what stores a message, or raises where it comes for the first time."""

        async def stored(deps: Deps, function: Any, heard: Heard) -> Any:
            if heard.ts not in self._met and int(heard.text.strip("%")) % 3 == 0:
                self._met.add(heard.ts)
                raise ConnectionError
            return await store(deps, function, heard)

        return stored

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
    if spec.point == BEFORE_STORING:
        Deps.together = held  # type: ignore[assignment,method-assign]
    if spec.app_token:
        stumbling = Stumbling(spec.seed)
        vars(running).update(new_app=stumbling.app)
        vars(hearing).update(note_reply=stumbling.noting(note_reply))
        Deps.together = stumbling.storing(Deps.together)  # type: ignore[method-assign]
    settings = Settings(
        slack_bot_token=SecretStr(spec.token),
        slack_signing_secret=SecretStr(spec.secret),
        slack_app_token=SecretStr(spec.app_token) if spec.app_token else None,
        slack_api_url=spec.api_url,
        database_url=spec.database_url,
    )
    unpaced = Pacing(posts=None, updates=None, looks=None)
    bot = running.Bot(settings, system_clock, timing=TIMING, pacing=unpaced)
    http = not spec.app_token
    port = spec.port if http else None
    await bot.start(http=http, host="127.0.0.1", port=port)
    await asked_to_end()
    await bot.stop()
