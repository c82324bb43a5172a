"""The Web API over HTTP: reading calls, refusing tokens, making calls go wrong."""

import asyncio
import json
from collections.abc import Callable

from aiohttp import web

from sandbox.api.call import Call, Refusal
from sandbox.api.methods import METHODS, Method
from sandbox.api.reading import read
from sandbox.faults import Fault, Faults
from sandbox.jsons import Json
from sandbox.ledger import Ledger
from sandbox.workspace import Workspace

STATUS_LIMITED = 429


class WebApi:
    """Answers /api/METHOD; `ledger` tells what was called and posted."""

    def __init__(
        self, workspace: Workspace, faults: Faults, new_socket_url: Callable[[], str]
    ) -> None:
        self.ledger = Ledger()
        self._workspace = workspace
        self._faults = faults
        self._new_socket_url = new_socket_url

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one call, with whatever fault is set for it."""
        name = request.match_info["method"]
        self.ledger.calls[name] += 1
        args, token = await read(request)
        if self._faults.latency:
            await asyncio.sleep(self._faults.latency)
        fault = self._faults.strike(name)
        early = None if fault is None else await self._before(request, fault)
        if early is not None:
            return early
        response = self._answer(name, args, token)
        if fault is not None:
            return await _after(request, fault, response)
        return response

    def _answer(self, name: str, args: Json, token: str | None) -> web.Response:
        try:
            answer: Json = {"ok": True} | self._run(name, args, token)
        except Refusal as refusal:
            if refusal.error == "ratelimited":
                return self._limited(refusal.fields["retry_after"])
            answer = {"ok": False, "error": refusal.error} | refusal.fields
        response = _respond(answer)
        scopes = ",".join(sorted(self._workspace.app.scopes))
        response.headers["x-oauth-scopes"] = scopes
        return response

    def _run(self, name: str, args: Json, token: str | None) -> Json:
        method = METHODS.get(name)
        if method is None:
            raise Refusal("unknown_method", req_method=name)
        self._authorize(method, token)
        call = Call(
            method=name,
            args=args,
            workspace=self._workspace,
            faults=self._faults,
            ledger=self.ledger,
            new_socket_url=self._new_socket_url,
        )
        if method.scope is not None:
            call.scope(method.scope)
        self._take_turn(method, args)
        return method.run(call)

    def _authorize(self, method: Method, token: str | None) -> None:
        if method.caller == "anyone":
            return
        if not token:
            raise Refusal("not_authed")
        app = self._workspace.app
        if token not in {app.bot_token, app.app_token}:
            raise Refusal("invalid_auth")
        if app.dead is not None:
            raise Refusal(app.dead)
        right = app.app_token if method.caller == "app" else app.bot_token
        if token != right:
            raise Refusal("not_allowed_token_type")

    def _take_turn(self, method: Method, args: Json) -> None:
        """Refuse a post that comes too soon after others."""
        if method.paced is None or self._faults.pace is None:
            return
        channel = str(args.get(method.paced))
        if channel in self._workspace.people:
            channel = self._workspace.dm(channel).id
        wait = self._faults.pace.take(channel)
        if wait:
            raise Refusal("ratelimited", retry_after=wait)

    def _limited(self, seconds: float) -> web.Response:
        self.ledger.limited += 1
        return web.json_response(
            {"ok": False, "error": "ratelimited"},
            status=STATUS_LIMITED,
            headers={"Retry-After": str(max(1, round(seconds)))},
        )

    async def _before(
        self, request: web.Request, fault: Fault
    ) -> web.StreamResponse | None:
        """Return what is answered in place of making the call; None to make it."""
        match fault.kind:
            case "ratelimited":
                return self._limited(fault.seconds)
            case "refuse":
                return _respond({"ok": False, "error": fault.error})
            case "error_before":
                return web.Response(status=fault.status, text="upstream error")
            case "drop_before":
                return _drop(request)
            case "stall_before":
                await asyncio.sleep(fault.seconds)
        return None


async def _after(
    request: web.Request, fault: Fault, response: web.Response
) -> web.StreamResponse:
    """Return what is answered although the call was made."""
    match fault.kind:
        case "error_after":
            return web.Response(status=fault.status, text="upstream error")
        case "drop_after":
            return _drop(request)
        case "stall_after":
            await asyncio.sleep(fault.seconds)
    return response


def _drop(request: web.Request) -> web.Response:
    """Break the connection; the response returned reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _respond(answer: Json) -> web.Response:
    return web.Response(text=json.dumps(answer), content_type="application/json")
