"""Addresses beside the Web API: response URLs, files, consent to install."""

import json
from urllib.parse import urlencode

from aiohttp import web

from sandbox.deeds import Deeds
from sandbox.delivery.replies import BadReplyError, use_url
from sandbox.workspace import Workspace


def side_routes(workspace: Workspace, deeds: Deeds) -> list[web.RouteDef]:
    """Return their routes."""
    side = Addresses(workspace, deeds)
    return [
        web.post("/response/{key}", side.respond),
        web.post("/upload/{file}", side.upload),
        web.get("/files/{file}/{name}", side.download),
        web.get("/oauth/v2/authorize", side.authorize),
    ]


class Addresses:
    """Answers at the addresses that the sandbox gives out."""

    def __init__(self, workspace: Workspace, deeds: Deeds) -> None:
        self._workspace = workspace
        self._deeds = deeds

    async def respond(self, request: web.Request) -> web.Response:
        """Take the app's answer to a deed."""
        url = self._workspace.response_urls.take(request.path)
        if isinstance(url, str):
            return web.json_response({"ok": False, "error": url}, status=404)
        try:
            use_url(self._workspace, url, json.loads(await request.text()))
        except BadReplyError as error:
            return web.json_response({"ok": False, "error": str(error)}, status=400)
        except ValueError:
            answer = {"ok": False, "error": "invalid_payload"}
            return web.json_response(answer, status=400)
        return web.Response(text="ok")

    async def upload(self, request: web.Request) -> web.Response:
        """Take the content of a file that was announced."""
        file = self._workspace.files.get(request.match_info["file"])
        if file is None:
            return web.Response(status=404, text="no such upload")
        content = await _content(request)
        if len(content) != file.length:
            return web.Response(status=400, text="wrong length")
        file.content = content
        return web.Response(text=f"OK - {len(content)}")

    async def download(self, request: web.Request) -> web.Response:
        """Give out a file."""
        file = self._workspace.files.get(request.match_info["file"])
        if file is None:
            return web.Response(status=404, text="no such file")
        # Whatever somebody uploads, nothing in it runs in the page's name.
        headers = {"Content-Security-Policy": "sandbox"}
        return web.Response(
            body=file.content, content_type=file.mimetype, headers=headers
        )

    async def authorize(self, request: web.Request) -> web.Response:
        """Consent as `user` (or anybody), and go back to the app with a code."""
        back = request.query.get("redirect_uri", "")
        if request.query.get("client_id") != self._workspace.app.client_id or not back:
            return web.Response(status=400, text="invalid_client_id")
        user = request.query.get("user") or self._workspace.humans()[0].id
        state = request.query.get("state", "")
        query = urlencode({"code": self._deeds.consent(user), "state": state})
        raise web.HTTPFound(f"{back}{'&' if '?' in back else '?'}{query}")


async def _content(request: web.Request) -> bytes:
    """Return what was uploaded, as a form's file or as the body itself."""
    if request.content_type != "multipart/form-data":
        return await request.read()
    part = next(iter((await request.post()).values()), None)
    return part.file.read() if isinstance(part, web.FileField) else b""
