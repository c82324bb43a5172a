"""A bot that notes what it is sent and answers as it is told."""

import asyncio
import json
from typing import Any
from urllib.parse import parse_qs

from aiohttp import web
from aiohttp.test_utils import TestServer

Json = dict[str, Any]


class Ears:
    """Speaks bare HTTP: `heard` are (headers, payload); `answers` are used up first."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, Json]] = []
        self.bodies: list[bytes] = []
        self.answers: list[web.Response] = []
        self.pause = 0.0
        self.url = ""

    async def hear(self, request: web.Request) -> web.Response:
        body = await request.read()
        self.bodies.append(body)
        self.heard.append((request.headers, _payload(request, body.decode())))
        if self.pause:
            await asyncio.sleep(self.pause)
        return self.answers.pop(0) if self.answers else web.Response()

    @property
    def payloads(self) -> list[Json]:
        return [payload for _, payload in self.heard]

    @property
    def events(self) -> list[Json]:
        return [payload["event"] for payload in self.payloads]

    async def serve(self) -> TestServer:
        app = web.Application()
        app.router.add_post("/slack/events", self.hear)
        server = TestServer(app)
        await server.start_server()
        self.url = str(server.make_url("/slack/events"))
        return server


def _payload(request: web.Request, body: str) -> Json:
    if request.content_type == "application/json":
        return dict(json.loads(body))
    form = {name: values[0] for name, values in parse_qs(body).items()}
    return dict(json.loads(form["payload"])) if "payload" in form else form
