"""A sender as a process of its own, that may die between any two steps."""

import asyncio
import contextlib
import os
import random
import signal
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from aiohttp import ClientTimeout, TCPConnector, TraceConfig
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import Connection, event

from bot.clock import system_clock
from bot.deliveries import Delivery, Kind
from bot.ids import WorkspaceId
from bot.views import Message
from handlers.deps import Deps
from handlers.process.connecting import new_session
from handlers.process.logs import configure
from handlers.sending import punctual
from handlers.sending.attempt import Attempt
from handlers.sending.outcomes import Outcome, Parcel, Sent
from handlers.sending.pacing import Pacing
from handlers.sending.sender import Sender
from handlers.sending.timing import Timing, steady_seconds
from handlers.slack import Slack
from storage.database import Database, Store

TIMING = Timing(
    call=timedelta(seconds=0.5),
    lease=timedelta(seconds=2),
    doubt=timedelta(seconds=0.7),
    gap=timedelta(),
    look=timedelta(seconds=0.1),
    first_backoff=timedelta(seconds=0.05),
    longest_backoff=timedelta(seconds=0.4),
)

POINTS = (
    "before claim's commit",
    "after claim",
    "before post",
    "after post",
    "before mark's commit",
    "after mark",
)
STOPPED = "before the bytes go"
WRITTEN = "x-written-at"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """What a worker is told; `weak` names what is left out of it.

    It dies at `point`, the `nth` time that it comes there; at `STOPPED` its event loop
    stops until SIGUSR1. (SIGSTOP might stop it with SQLite's lock, and all the others.)
    With a `port` it is a whole bot that takes events there, with an `app_token` one by
    Socket Mode; with `began`, the real time at which a fast one began, it plans what
    recurs.
    """

    database_url: str
    api_url: str
    token: str
    workspace: str
    point: str = ""
    nth: int = 1
    weak: str = ""
    port: int = 0
    secret: str = ""
    app_token: str = ""
    seed: int = 0
    began: float = 0.0

    @classmethod
    def of(cls, facts: dict[str, Any]) -> "Spec":
        """Return the spec that JSON holds."""
        return cls(**{field.name: facts[field.name] for field in fields(cls)})


def says(store: Store, delivery: Delivery, now: datetime) -> Message:
    """Say the key: it is as good as any text."""
    del store, now
    return Message.of(delivery.key)


async def work(spec: Spec) -> None:
    """Send until told to stop, or until it dies."""
    configure("CRITICAL")
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    random.seed(spec.seed)
    database = Database.at(spec.database_url)
    timeout = ClientTimeout(total=TIMING.call.total_seconds())
    async with new_session(timeout) as session:
        client = AsyncWebClient(
            token=spec.token,
            base_url=spec.api_url,
            session=session,
            retry_handlers=None if spec.weak == "sdk" else [],
        )
        workspace = WorkspaceId(spec.workspace)
        deps = Deps(database, system_clock, Slack(client), workspace)
        pacing = Pacing(posts=None, updates=None, looks=None)
        sender = Sender(
            deps,
            dict.fromkeys(Kind, says),
            f"worker-{os.getpid()}",
            timing=TIMING,
            pacing=pacing,
        )
        weaken(spec.weak)
        session.trace_configs.append(_stamping())
        arm(Fate(spec.point, spec.nth), sender, database)
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, stop.set)
        running = asyncio.create_task(sender.run())
        await stop.wait()
        await sender.stop()
        await running
    database.close()


class Fate:
    """Where and when the process dies."""

    def __init__(self, point: str, nth: int) -> None:
        self._point = point
        self._left = nth

    def at(self, point: str) -> None:
        """Die, if this is the point and the time has come."""
        if point == self._point:
            self._left -= 1
            if not self._left:
                if point == STOPPED:
                    signal.sigwait({signal.SIGUSR1})
                    return
                os.kill(os.getpid(), signal.SIGKILL)


def arm(fate: Fate, sender: Any, database: Database) -> None:
    """Let fate look on between each pair of steps."""
    post, settled, begin = Attempt._post, sender._settled, sender._begin
    connect = TCPConnector.connect
    marking = False
    posting: ContextVar[bool] = ContextVar("posting", default=False)

    def begun(parcel: Parcel) -> None:
        fate.at("after claim")
        begin(parcel)

    async def posted(self: Attempt, *args: Any) -> Outcome:
        fate.at("before post")
        posting.set(True)
        outcome = await post(self, *args)
        fate.at("after post")
        return outcome

    async def noted(parcel: Parcel, outcome: Outcome) -> bool:
        nonlocal marking
        marking = True
        more: bool = await settled(parcel, outcome)
        marking = False
        fate.at("after mark")
        return more

    async def connected(*args: Any, **how: Any) -> Any:
        connection = await connect(*args, **how)
        if posting.get():
            fate.at(STOPPED)
        return connection

    @event.listens_for(database.engine, "commit")
    def committing(_: Connection) -> None:
        fate.at("before mark's commit" if marking else "before claim's commit")

    Attempt._post = posted  # type: ignore[assignment,method-assign]
    TCPConnector.connect = connected  # type: ignore[method-assign]
    sender._begin, sender._settled = begun, noted


def _stamping() -> TraceConfig:
    """Return what makes a session write on each call when its bytes were written."""
    config = TraceConfig()

    async def stamp(*about: Any) -> None:
        about[-1].headers[WRITTEN] = str(steady_seconds())

    config.on_request_headers_sent.append(stamp)
    config.freeze()
    return config


def weaken(weak: str) -> None:
    """Leave something out, so that the tests can show that they would notice."""
    if weak in ("unpunctual", "sdk"):  # so short a claim would hold back the second
        punctual._hold_back_if_late = lambda: None
    if weak == "look":
        Attempt._look = _never_look  # type: ignore[assignment,method-assign]
    if weak == "mark first":
        Sender._try = _mark_first(Sender._try)  # type: ignore[assignment,method-assign]


async def _never_look(_: Attempt, __: str) -> None:
    """Take it that nothing was said."""


def _mark_first(
    attempt: Callable[[Any, Parcel], Awaitable[None]],
) -> Callable[[Any, Parcel], Awaitable[None]]:
    async def marked(self: Any, parcel: Parcel) -> None:
        await self._settled(parcel, Sent("D0", parcel.delivery.key))
        with contextlib.suppress(Exception):
            await attempt(self, parcel)

    return marked
