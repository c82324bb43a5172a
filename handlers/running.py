"""The bot as a whole: listeners, clock and sender, started and stopped together."""

import asyncio
import signal
from datetime import datetime
from os import getpid
from socket import gethostname

from aiohttp import ClientSession, ClientTimeout
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

import handlers
from bot.clock import Clock, shared_clock, system_clock
from bot.errors import SettingsError
from bot.ids import UserId, WorkspaceId
from bot.settings import Settings
from handlers.clock import catch_up, schedule
from handlers.deps import Deps
from handlers.http import Server
from handlers.logs import log
from handlers.metrics import Metrics
from handlers.renderers import RENDERERS
from handlers.sending.sender import Sender
from handlers.slack import Slack
from storage.database import Database, Machinery, Store
from storage.migrate import migrate

TIMEOUT = ClientTimeout(total=10)
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

    async def start(self, *, http: bool, host: str, port: int | None) -> int | None:
        """Take events and send what is due; return the port where HTTP is served."""
        settings = self._settings
        token = settings.bot_token()
        secret = settings.signing_secret() if http else ""
        app_token = "" if http else settings.app_token()
        migrate(settings.database_url)
        self._session = ClientSession(timeout=TIMEOUT)
        client = AsyncWebClient(
            token=token,
            base_url=settings.slack_api_url,
            session=self._session,
            timeout=int(TIMEOUT.total or 0),
            retry_handlers=[],  # the default one posts again after a dropped answer
        )
        workspace, bot_user = await self._who(client)
        self._database = Database.at(settings.database_url, keys=settings.keys)
        self._deps = Deps(self._database, self._clock, Slack(client), workspace)
        await self._deps.transact(_install, bot_user, self._clock())
        self._metrics = Metrics(self._database, self._clock)
        self._sender = Sender(self._deps, RENDERERS, f"{gethostname()}:{getpid()}")
        app = self._listen(client, secret)
        bound = await self._open(app, app_token, host=host, port=port)
        self._sending = asyncio.create_task(self._sender.run())
        self._ticks = schedule(self._deps)
        self._ticks.start()
        self._taking = True
        logger.info("started", workspace=workspace, http=http, port=bound)
        return bound

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

    def _listen(self, client: AsyncWebClient, secret: str) -> AsyncApp:
        app = AsyncApp(
            client=client,
            signing_secret=secret or None,
            process_before_response=True,  # an acknowledgement means: stored
            request_verification_enabled=bool(secret),
        )
        app.use(self._metrics.observe)
        handlers.register(app, self._deps)
        return app

    async def _open(
        self, app: AsyncApp, app_token: str, *, host: str, port: int | None
    ) -> int | None:
        """Connect to Slack; serve HTTP where that is how, or where a port is named."""
        if app_token:
            self._socket = AsyncSocketModeHandler(
                app, app_token, web_client=app.client, ping_interval=PING
            )
            await self._socket.connect_async()  # type: ignore[no-untyped-call]
        if port is None:
            return None
        self._server = Server(self._metrics, self._ready, None if app_token else app)
        return await self._server.start(host, port)

    async def _who(self, client: AsyncWebClient) -> tuple[WorkspaceId, UserId]:
        try:
            who = await client.auth_test()
        except SlackApiError as error:
            await self._session.close()
            reason = error.response["error"]
            raise SettingsError(f"Slack refuses SLACK_BOT_TOKEN: {reason}") from error
        except (OSError, TimeoutError) as error:
            await self._session.close()
            raise SettingsError(f"Slack can't be reached: {error}") from error
        return WorkspaceId(who["team_id"]), UserId(who["user_id"])

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


def _install(store: Store, bot_user: UserId, now: datetime) -> None:
    store.installations.install(None, bot_user, now)


def _next_due(machinery: Machinery) -> datetime | None:
    instants = (machinery.due.next_at(), machinery.figures.next_due())
    return min((each for each in instants if each is not None), default=None)
