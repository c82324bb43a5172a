"""Slack's side of the Web API: answers the bot, and keeps what was asked of it."""

import json
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from sandbox.blocks import check_message, check_view
from sandbox.files import File

TEAM_ID = "T1"
BOT_ID = "UBOT"


@dataclass(frozen=True, slots=True)
class Call:
    """One request: the method and its arguments, as Slack would read them."""

    method: str
    args: dict[str, Any]


@dataclass(slots=True)
class Said:
    """A message of the bot as it now stands; `updates` counts its changes."""

    channel: str
    ts: str
    text: str
    blocks: list[dict[str, Any]] = field(default_factory=list)
    thread_ts: str | None = None
    updates: int = 0

    @property
    def shown(self) -> str:
        """All text that stands in the blocks, a line each, as JSON would hold it."""
        return "\n".join(texts_in(self.blocks))

    @property
    def buttons(self) -> dict[str, str]:
        """The value of each button and menu option, by what it says."""
        return {
            found["text"]["text"]: found.get("value", "")
            for found in dicts_in(self.blocks)
            if isinstance(found.get("text"), dict) and "value" in found
        }

    @property
    def action_ids(self) -> list[str]:
        """The action ids in the blocks, in order."""
        return [one["action_id"] for one in dicts_in(self.blocks) if "action_id" in one]


class Wire:
    """A workspace's Web API; `people` and `channels` are Slack's own objects.

    `refuse` maps a method to the error that it answers; `problems` says what Slack
    would have against blocks and forms that the bot sent.
    """

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.said: list[Said] = []
        self.views: list[dict[str, Any]] = []
        self.people: dict[str, dict[str, Any]] = {}
        self.channels: dict[str, dict[str, Any]] = {}
        self.refuse: dict[str, str] = {}
        self.problems: list[str] = []
        self.takes_charts = True
        self.files: dict[str, File] = {}
        self.seconds = 1773022320
        self._counter = count(1)
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._serve)
        app.router.add_post("/upload/{file}", self._take)
        app.router.add_get("/files/{file}/{name}", self._give)
        self._server = TestServer(app)

    async def start(self) -> str:
        """Listen; return the base URL for the bot's client."""
        await self._server.start_server()
        return str(self._server.make_url("/api/"))

    async def stop(self) -> None:
        """Listen no more."""
        await self._server.close()

    def knows(self, user: str, *, tz: str = "UTC", **facts: Any) -> None:
        """Let Slack know a person; `facts` are fields of Slack's user object."""
        base = {
            "id": user,
            "name": user.lower(),
            "real_name": user.title(),
            "tz": tz,
            "locale": "en-GB",
            "team_id": TEAM_ID,
            "profile": {},
        }
        self.people[user] = base | facts

    def has_channel(self, channel: str, **facts: Any) -> None:
        """Let there be a channel that the bot is in; `facts` change Slack's object."""
        base = {"id": channel, "name": "team", "is_member": True, "is_archived": False}
        self.channels[channel] = base | facts

    def next_ts(self) -> str:
        """Return a fresh message id, later than all before."""
        return f"{self.seconds}.{next(self._counter):06d}"

    def check(self, blocks: list[dict[str, Any]] | None) -> None:
        """Keep what Slack has against the blocks of a message."""
        self.problems += check_message(blocks or [], self.files)

    def called(self, method: str) -> list[dict[str, Any]]:
        """Return the arguments of each call of one method."""
        return [call.args for call in self.calls if call.method == method]

    async def _serve(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        args = await _arguments(request)
        self.calls.append(Call(method, args))
        if method in self.refuse:
            return web.json_response({"ok": False, "error": self.refuse[method]})
        respond = getattr(self, "_" + method.replace(".", "_"), None)
        answer: dict[str, Any] = respond(args) if respond else {}
        return web.json_response({"ok": "error" not in answer, **answer})

    def _auth_test(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"team_id": TEAM_ID, "user_id": BOT_ID, "bot_id": "B1", "user": "pip"}

    def _users_info(self, args: dict[str, Any]) -> dict[str, Any]:
        person = self.people.get(args["user"])
        return {"user": person} if person else {"error": "user_not_found"}

    def _conversations_info(self, args: dict[str, Any]) -> dict[str, Any]:
        channel = self.channels.get(args["channel"])
        return {"channel": channel} if channel else {"error": "channel_not_found"}

    def _conversations_open(self, args: dict[str, Any]) -> dict[str, Any]:
        return {"channel": {"id": dm_of(args["users"])}}

    def _conversations_history(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"messages": []}

    def holds(self, name: str, content: bytes) -> dict[str, Any]:
        """Let somebody have sent a file; return it as Slack's events have it."""
        file = File(id=f"F{next(self._counter):08d}", user="", name=name)
        file.content = content
        self.files[file.id] = file
        return file.to_slack(str(self._server.make_url("")).rstrip("/"))

    async def _give(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != "Bearer xoxb-test":
            return web.Response(text="<html>Sign in</html>", content_type="text/html")
        return web.Response(body=self.files[request.match_info["file"]].content)

    async def _take(self, request: web.Request) -> web.Response:
        self.files[request.match_info["file"]].content = await request.read()
        return web.Response(text="OK")

    def _files_getUploadURLExternal(self, args: dict[str, Any]) -> dict[str, Any]:  # noqa: N802  Slack's name
        file = File(
            id=f"F{next(self._counter):08d}", user=BOT_ID, name=args["filename"]
        )
        file.alt_text = args.get("alt_txt") or ""
        self.files[file.id] = file
        url = self._server.make_url(f"/upload/{file.id}")
        return {"upload_url": str(url), "file_id": file.id}

    def _files_completeUploadExternal(self, args: dict[str, Any]) -> dict[str, Any]:  # noqa: N802  Slack's name
        for each in args["files"]:
            self.files[each["id"]].ready_at = 0.0
        return {"files": args["files"]}

    def _chat_postMessage(self, args: dict[str, Any]) -> dict[str, Any]:  # noqa: N802  Slack's name
        if self._refuses(args):
            return {"error": "invalid_blocks"}
        self.check(args.get("blocks"))
        channel = args["channel"]
        if channel.startswith("U"):
            channel = dm_of(channel)
        said = Said(
            channel=channel,
            ts=self.next_ts(),
            text=args.get("text", ""),
            blocks=args.get("blocks") or [],
            thread_ts=args.get("thread_ts"),
        )
        self.said.append(said)
        return {"channel": said.channel, "ts": said.ts}

    def _refuses(self, args: dict[str, Any]) -> bool:
        drawn = [each["type"] for each in args.get("blocks") or []]
        return "data_visualization" in drawn and not self.takes_charts

    def _chat_update(self, args: dict[str, Any]) -> dict[str, Any]:
        if self._refuses(args):
            return {"error": "invalid_blocks"}
        self.check(args.get("blocks"))
        for said in self.said:
            if (said.channel, said.ts) == (args["channel"], args["ts"]):
                said.text = args.get("text", "")
                said.blocks = args.get("blocks") or []
                said.updates += 1
                return {"channel": said.channel, "ts": said.ts}
        return {"error": "message_not_found"}

    def _views_open(self, args: dict[str, Any]) -> dict[str, Any]:
        self.problems += check_view(args["view"], "modal", {})
        view = {**args["view"], "id": f"V{next(self._counter)}", "hash": "h1"}
        self.views.append({**view, "trigger_id": args.get("trigger_id")})
        return {"view": view}

    def _views_push(self, args: dict[str, Any]) -> dict[str, Any]:
        return self._views_open(args)

    def _views_update(self, args: dict[str, Any]) -> dict[str, Any]:
        self.problems += check_view(args["view"], "modal", {})
        view = {**args["view"], "id": args.get("view_id"), "hash": "h2"}
        self.views.append(view)
        return {"view": view}


def dm_of(user: str) -> str:
    """Return the id of the DM between somebody and the bot."""
    return f"D{user}"


def dicts_in(tree: Any) -> list[dict[str, Any]]:
    """Return all objects inside a JSON value, outer ones first."""
    if isinstance(tree, dict):
        return [tree, *(found for each in tree.values() for found in dicts_in(each))]
    if isinstance(tree, list):
        return [found for each in tree for found in dicts_in(each)]
    return []


def texts_in(tree: Any) -> list[str]:
    """Return the texts that blocks show, in order."""
    return [
        found["text"]
        for found in dicts_in(tree)
        if isinstance(found.get("text"), str) and "type" in found
    ]


async def _arguments(request: web.Request) -> dict[str, Any]:
    if request.method == "GET":
        return dict(request.query)
    if request.content_type == "application/json":
        args: dict[str, Any] = await request.json()
        return args
    given = {**request.query, **await request.post()}
    return {name: _parsed(str(value)) for name, value in given.items()}


def _parsed(value: str) -> Any:
    return json.loads(value) if value[:1] in "[{" and value[1:] else value
