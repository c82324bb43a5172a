"""The whole bot as a process that is killed: its events by signed HTTP."""

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


async def serve(spec: Spec) -> None:
    """Run the bot until it dies."""
    configure("CRITICAL")
    quick = partial(Sender, timing=TIMING, pacing=Pacing(posts=None, updates=None))
    vars(running).update(Sender=quick, migrate=ready)
    if spec.weak == "early ack":
        vars(connecting).update(AsyncApp=hasty)
    settings = Settings(
        slack_bot_token=SecretStr(spec.token),
        slack_signing_secret=SecretStr(spec.secret),
        slack_api_url=spec.api_url,
        database_url=spec.database_url,
    )
    bot = running.Bot(settings, system_clock)
    await bot.start(http=True, host="127.0.0.1", port=spec.port)
    await running.asked_to_end()
    await bot.stop()
