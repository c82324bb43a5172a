"""What answers over HTTP: Slack's requests, and the operator's questions."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from slack_bolt.async_app import AsyncApp

from bot.errors import PortTakenError
from handlers.process.metrics import Metrics

EVENTS = "/slack/events"
KEPT = 75.0  # seconds; longer than proxies, which so never use what is being closed
Trouble = Callable[[], Awaitable[str | None]]
"""Returns why this process takes no work; None where it does."""


class Server:
    """An HTTP server; with `app` it takes Slack's events too.

    When it stops, the requests it has taken get `finish` seconds.
    """

    def __init__(
        self, metrics: Metrics, trouble: Trouble, app: AsyncApp | None, *, finish: float
    ) -> None:
        self._metrics = metrics
        self._trouble = trouble
        self._web = app.web_app(EVENTS) if app else web.Application()
        self._web.router.add_get("/healthz", self._health)
        self._web.router.add_get("/readyz", self._readiness)
        self._web.router.add_get("/metrics", self._figures)
        self._runner = web.AppRunner(
            self._web,
            access_log=None,
            keepalive_timeout=KEPT,
            shutdown_timeout=finish,
        )

    async def start(self, host: str, port: int) -> int:
        """Listen; return the port, which is another where `port` is 0."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        try:
            await site.start()
        except OSError as error:
            await self._runner.cleanup()
            raise PortTakenError(host, port) from error
        bound: tuple[str, int] = self._runner.addresses[0]
        return bound[1]

    async def stop(self) -> None:
        """Take no more requests, and finish those begun."""
        await self._runner.cleanup()

    async def _health(self, _: web.Request) -> web.Response:
        """Say that the process lives."""
        return web.Response(text="ok\n")

    async def _readiness(self, _: web.Request) -> web.Response:
        """Say whether this process takes work."""
        trouble = await self._trouble()
        if trouble is None:
            return web.Response(text="ready\n")
        return web.Response(text=f"not ready: {trouble}\n", status=503)

    async def _figures(self, _: web.Request) -> web.Response:
        return web.Response(
            body=await self._metrics.exposition(),
            headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"},
        )
