"""The bot as a whole: listeners, clock and sender, started and stopped together."""

import asyncio
from contextlib import AsyncExitStack
from datetime import datetime
from socket import gethostname

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp

from bot.clock import Clock, shared_clock, system_clock
from bot.ids import UserId, WorkspaceId, new_id
from bot.installations import Installation
from bot.reading.warm import warm
from bot.settings import Settings
from bot.tidying import tidy_for_good
from handlers.clock import catch_up, schedule
from handlers.deps import Deps
from handlers.process.connecting import introduce, new_app, new_client, new_session
from handlers.process.ending import asked_to_end, end_at_the_latest, within
from handlers.process.http import Server
from handlers.process.installing import NOWHERE, install
from handlers.process.logs import log
from handlers.process.metrics import Metrics
from handlers.process.readiness import Readiness
from handlers.renderers import RENDERERS
from handlers.sending.pacing import Pacing
from handlers.sending.sender import Sender
from handlers.sending.timing import Timing
from handlers.slack import Slack
from storage.database import Database, Machinery
from storage.migrate import migrate

PING = 3  # seconds; a dropped connection is noticed within a few of them
LEAVE = 2.0  # seconds between "not ready" and the last request that is taken
# Then it ends part after part, within so many seconds each, whatever the database does:
REQUESTS, SOCKET, POSTS, LAST = 4.0, 2.0, 8.0, 2.0
LATEST = 25.0  # seconds after which it ends in any case

logger = log("followthrough")


class Bot:
    """Everything that runs in one process; `start`, then `stop`.

    `timing` and `pacing` are the sender's; where no Slack limits it, it may hurry.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        *,
        timing: Timing = Timing(),  # noqa: B008  frozen
        pacing: Pacing = Pacing(),  # noqa: B008  frozen
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._timing = timing
        self._pacing = pacing
        self._closing = AsyncExitStack()
        self._readiness = Readiness(clock)
        self.port: int | None = None

    async def start(self, *, http: bool, host: str, port: int | None) -> None:
        """Take events and send what is due; HTTP is served at `port` then.

        Port 0 takes any that is free; None serves none. Raises SettingsError where the
        operator has to change something.
        """
        try:
            await self._start(http=http, host=host, port=port)
        except BaseException:
            await self._closing.aclose()
            raise
        self._readiness.takes(self._database)
        logger.info("started", http=http, port=self.port)

    async def stop(self, *, leave: float = 0.0) -> None:
        """Take no more events, finish what was begun, let go of everything.

        For `leave` seconds it only says that it is about to, and whoever balances
        between processes turns to the others.
        """
        self._readiness.leaves()
        await asyncio.sleep(leave)
        await self._closing.aclose()
        logger.info("stopped")

    async def _start(self, *, http: bool, host: str, port: int | None) -> None:
        """Start part after part; each says how it is stopped, the last one first."""
        settings, closing = self._settings, self._closing
        session = await closing.enter_async_context(new_session())
        client = new_client(settings, session)
        app_token = None if http else settings.app_token()
        migrate(settings.database_url)
        here = None if settings.has_many else await introduce(client)
        self._database = Database.at(settings.database_url, keys=settings.keys)
        closing.callback(self._database.close, LAST)
        await self._database.run(Machinery.try_key)
        slack, workspace = Slack(client), here[0] if here else NOWHERE
        self._deps = Deps(self._database, self._clock, slack, workspace)
        if here:
            named = settings.followthrough_admin
            admin = UserId(named) if named else None
            await self._deps.transact(install, None, here[1], admin, self._clock())
        await self._learn(slack)
        metrics = Metrics(self._database, self._clock)
        bot_user = here[1] if here else None
        app = new_app(
            settings, client, self._deps, metrics, http=http, bot_user=bot_user
        )
        self._sender = Sender(
            self._deps,
            RENDERERS,
            f"{gethostname()}:{new_id()}",
            timing=self._timing,
            pacing=self._pacing,
        )
        sending = asyncio.create_task(self._sender.run())
        closing.push_async_callback(self._finish, sending)
        if port is not None:
            trouble = self._readiness.trouble
            server = Server(metrics, trouble, app if http else None, finish=REQUESTS)
            self.port = await server.start(host, port)
            closing.push_async_callback(server.stop)
        if app_token:
            socket = await _connect(app, app_token)
            closing.push_async_callback(within, SOCKET, socket.close_async)
        ticks = schedule(self._deps)
        ticks.start()
        closing.callback(ticks.shutdown)

    async def _finish(self, sending: "asyncio.Task[None]") -> None:
        """Let what is being sent arrive, unless that takes too long."""
        await self._sender.stop(POSTS)
        await asyncio.wait({sending}, timeout=LAST)
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)

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


async def serve(settings: Settings, *, http: bool, host: str, port: int | None) -> None:
    """Run the bot until the process is asked to end."""
    clock_file = settings.followthrough_clock
    clock = shared_clock(clock_file) if clock_file else system_clock
    bot = Bot(settings, clock)
    await bot.start(http=http, host=host, port=port)
    await asyncio.to_thread(warm, clock())
    tidy_for_good()
    await asked_to_end()
    end_at_the_latest(LATEST)
    await bot.stop(leave=LEAVE if http else 0.0)


async def _connect(app: AsyncApp, app_token: str) -> AsyncSocketModeHandler:
    """Return the open connection of Socket Mode."""
    handler = AsyncSocketModeHandler(app, app_token, ping_interval=PING)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    return handler


def _all(machinery: Machinery) -> dict[WorkspaceId, Installation]:
    return machinery.installations.all()


def _next_due(machinery: Machinery) -> datetime | None:
    instants = (machinery.due.next_at(), machinery.figures.next_due())
    return min((each for each in instants if each is not None), default=None)
