"""The bot as a whole: listeners, clock and sender, started and stopped together."""

import asyncio
import signal
from datetime import datetime
from os import getpid
from socket import gethostname

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock, shared_clock, system_clock
from bot.ids import UserId, WorkspaceId
from bot.installations import Installation
from bot.settings import Settings
from handlers.clock import catch_up, schedule
from handlers.connecting import introduce, new_app, new_client, new_session
from handlers.deps import Deps
from handlers.http import Server
from handlers.installing import NOWHERE
from handlers.logs import log
from handlers.metrics import Metrics
from handlers.renderers import RENDERERS
from handlers.sending.sender import Sender
from handlers.slack import Slack
from storage.database import Database, Machinery, Store
from storage.migrate import migrate

PING = 3  # seconds; a dropped connection is noticed within a few of them

logger = log("followthrough")


class Bot:
    """Everything that runs in one process; `start`, then `stop`."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._socket: AsyncSocketModeHandler | None = None
        self._server: Server | None = None
        self._taking = False
        self.port = 0

    async def start(self, *, http: bool, host: str, port: int | None) -> int | None:
        """Take events and send what is due; return the port where HTTP is served.

        Port 0 takes any that is free.
        """
        settings = self._settings
        self._session = new_session()
        try:
            client = new_client(settings, self._session)
            app_token = None if http else settings.app_token()
            migrate(settings.database_url)
            here = None if settings.has_many else await introduce(client)
        except BaseException:
            await self._session.close()
            raise
        self._database = Database.at(settings.database_url, keys=settings.keys)
        slack, workspace = Slack(client), here[0] if here else NOWHERE
        self._deps = Deps(self._database, self._clock, slack, workspace)
        if here:
            await self._deps.transact(_install, here[1], self._clock())
        await self._learn(slack)
        metrics = Metrics(self._database, self._clock)
        self._sender = Sender(self._deps, RENDERERS, f"{gethostname()}:{getpid()}")
        app = new_app(settings, client, self._deps, metrics, http=http)
        if port is not None:
            self._server = Server(metrics, self._ready, app if http else None)
            port = self.port = await self._server.start(host, port)
        if app_token:
            self._socket = await _connect(app, app_token)
        self._sending = asyncio.create_task(self._sender.run())
        self._ticks = schedule(self._deps)
        self._ticks.start()
        self._taking = True
        logger.info("started", workspace=workspace, http=http, port=port)
        return port

    async def stop(self) -> None:
        """Take no more events, finish what was begun, let go of everything."""
        self._taking = False
        if self._socket:
            await self._socket.close_async()  # type: ignore[no-untyped-call]
        if self._server:
            await self._server.stop()
        self._ticks.shutdown()
        await self._sender.stop()
        await self._sending
        self._database.close()
        await self._session.close()
        logger.info("stopped")

    async def catch_up(self) -> None:
        """Do now all that is due: for whoever moves the clock."""
        await catch_up(self._deps, self._sender)

    async def next_due(self) -> datetime | None:
        """Return the next instant at which the bot has something to do."""
        return await self._database.run(_next_due)

    @property
    def deps(self) -> Deps:
        """The parts that listeners get."""
        return self._deps

    async def _learn(self, slack: Slack) -> None:
        """Know the tokens of all workspaces before anything is sent there."""
        for workspace, installation in (await self._database.run(_all)).items():
            if installation.token:
                slack.learn(workspace, installation.token)

    async def _ready(self) -> bool:
        try:
            await self._database.run(_next_due)
        except SQLAlchemyError:
            return False
        return self._taking


async def serve(settings: Settings, *, http: bool, host: str, port: int | None) -> None:
    """Run the bot until the process is asked to end."""
    clock_file = settings.followthrough_clock
    bot = Bot(settings, shared_clock(clock_file) if clock_file else system_clock)
    await bot.start(http=http, host=host, port=port)
    await asked_to_end()
    await bot.stop()


async def asked_to_end() -> None:
    """Wait for SIGTERM or SIGINT."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, ended.set)
    await ended.wait()


async def _connect(app: AsyncApp, app_token: str) -> AsyncSocketModeHandler:
    """Return the open connection of Socket Mode."""
    handler = AsyncSocketModeHandler(app, app_token, ping_interval=PING)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    return handler


def _install(store: Store, bot_user: UserId, now: datetime) -> None:
    store.installations.install(None, bot_user, now)


def _all(machinery: Machinery) -> dict[WorkspaceId, Installation]:
    return machinery.installations.all()


def _next_due(machinery: Machinery) -> datetime | None:
    instants = (machinery.due.next_at(), machinery.figures.next_due())
    return min((each for each in instants if each is not None), default=None)
