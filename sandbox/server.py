"""The sandbox as a whole: a Slack workspace behind one address."""

from collections.abc import Callable, Iterable
from pathlib import Path

from aiohttp import web

from sandbox.addresses import side_routes
from sandbox.api.serve import WebApi
from sandbox.app import App
from sandbox.clock import SandboxClock
from sandbox.deeds import Deeds
from sandbox.deeds.events import Events
from sandbox.delivery.deliveries import Deliveries
from sandbox.delivery.signed_http import SignedHttp
from sandbox.delivery.socket_mode import SocketMode
from sandbox.faults import Faults
from sandbox.ledger import Ledger
from sandbox.workspace import Workspace

Routes = Callable[["Sandbox"], Iterable[web.AbstractRouteDef]]
LARGEST_BODY = 16 * 1024**2


class Sandbox:
    """Slack, on this machine: give a bot `api_url` and the tokens, and it won't know.

    Events go by Socket Mode until `use_http` names the bot's address. `routes` adds
    more to the same server: its steering, its pages. `clock_file` shares the clock's
    offset.
    """

    def __init__(
        self,
        app: App | None = None,
        *,
        clock_file: Path | None = None,
        routes: Iterable[Routes] = (),
    ) -> None:
        self.clock = SandboxClock(clock_file)
        self.workspace = Workspace(app or App(), self.clock)
        self.faults = Faults()
        self.socket_mode = SocketMode(self.workspace.app.id)
        self.deliveries = Deliveries(self.workspace, self.faults)
        self.deliveries.transport = self.socket_mode
        self.events = Events(self.workspace, self.deliveries)
        self.workspace.listener = self.events
        self.deeds = Deeds(self.workspace, self.deliveries)
        self.api = WebApi(self.workspace, self.faults, self._new_socket_url)
        self._http: SignedHttp | None = None
        self._routes = tuple(routes)
        self._runner: web.AppRunner | None = None

    @property
    def bot_token(self) -> str:
        """The token for the Web API."""
        return self.workspace.app.bot_token

    @property
    def app_token(self) -> str:
        """The token for Socket Mode."""
        return self.workspace.app.app_token

    @property
    def signing_secret(self) -> str:
        """What requests to the bot are signed with."""
        return self.workspace.app.signing_secret

    @property
    def ledger(self) -> Ledger:
        """Every post that took effect."""
        return self.api.ledger

    @property
    def base_url(self) -> str:
        """Where the sandbox is, e.g. http://127.0.0.1:8642."""
        return self.workspace.base_url

    @property
    def api_url(self) -> str:
        """The base URL for Web API clients."""
        return f"{self.base_url}/api/"

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen, and return the base URL; port 0 is any that is free."""
        server = web.Application(client_max_size=LARGEST_BODY)
        server.add_routes(self._own_routes())
        for routes in self._routes:
            server.add_routes(routes(self))
        self._runner = web.AppRunner(server, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        bound = self._runner.addresses[0][1]
        self.workspace.base_url = f"http://{host}:{bound}"
        return self.base_url

    async def stop(self) -> None:
        """End all that is going on."""
        await self.deliveries.stop()
        await self.socket_mode.close()
        await self.use_socket_mode()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def use_http(self, url: str, *, verify: bool = False) -> bool:
        """Send payloads to `url`, signed; tell whether it passed Slack's challenge."""
        await self.use_socket_mode()
        self._http = SignedHttp(url, self.signing_secret)
        self.deliveries.transport = self._http
        app = self.workspace.app
        return not verify or await self._http.verify(app.verification_token)

    async def use_socket_mode(self) -> None:
        """Send payloads over the bot's WebSockets."""
        if self._http is not None:
            await self._http.close()
            self._http = None
        self.deliveries.transport = self.socket_mode

    async def settled(self, seconds: float = 10.0) -> bool:
        """Wait until all events are acknowledged or given up; tell whether they are."""
        return await self.deliveries.settled(seconds)

    def _new_socket_url(self) -> str:
        ticket = self.socket_mode.ticket()
        return f"ws{self.base_url.removeprefix('http')}/link/?ticket={ticket}"

    def _own_routes(self) -> list[web.RouteDef]:
        return [
            web.post("/api/{method}", self.api.serve),
            web.get("/api/{method}", self.api.serve, allow_head=False),
            web.get("/link/", self.socket_mode.serve),
            *side_routes(self.workspace, self.deeds),
        ]
