"""A Slack that no busy machine makes later than it promised to be."""

import math
from contextvars import ContextVar

from aiohttp import web

from handlers.sending.timing import steady_seconds
from sandbox.api.serve import WebApi
from sandbox.jsons import Json
from sandbox.server import Sandbox
from tests.faults.worker import TIMING, WRITTEN

LATEST = (TIMING.call + TIMING.doubt / 2).total_seconds()


class Punctual(WebApi):
    """Slack, which comes to a call within some time of its bytes, or never.

    How late it may be at most is what the bot's quarantine is for, and shown elsewhere;
    here no busy machine is to decide it.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox.workspace, sandbox.faults, sandbox._new_socket_url)
        self.late = 0
        self._written = ContextVar("written", default=math.inf)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        self._written.set(float(request.headers.get(WRITTEN, math.inf)))
        return await super().serve(request)

    def _answer(self, name: str, args: Json, token: str | None) -> web.Response:
        if steady_seconds() - self._written.get() > LATEST:
            self.late += 1
            return web.Response(status=503)
        return super()._answer(name, args, token)
