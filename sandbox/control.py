"""Steering the sandbox from outside: JSON over HTTP, for tests and benchmarks.

POST /control/deeds/NAME   {"user": …, …}   any deed, by the names of its arguments;
a place is {"channel", "ts"} or {"view_id"}
POST /control/clock        {"move_to": ISO time} or {"travel": ISO time}
POST /control/faults       {"clear": true, "add": [{"kind", "method", "times", …}],
"latency": 0.1, "pace": {"per_second": 20}, …}
POST /control/delivery     {"url": …|null, "retry_delays": [0, 1, 5]}
POST /control/socket       {"disconnect": reason} or {"drop": true}
POST /control/settled      {"seconds": 10} → {"settled": true}
GET  /control/state        people, channels, messages, views, clock
GET  /control/posts        {"posts": [...], "doubled": {...}, "calls": {...}}
GET  /control/events       every event with its attempts and whether it was acked
"""

import inspect
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime

from aiohttp import web

from sandbox.deeds.doer import NoSuchThingError
from sandbox.deeds.place import Place
from sandbox.faults import Fault
from sandbox.jsons import Json
from sandbox.pace import Pace
from sandbox.plainly import plain, state_of
from sandbox.server import Sandbox

Steer = Callable[[Sandbox, Json], Awaitable[Json]]
NUMBERS = (
    "latency",
    "late_seconds",
    "late_probability",
    "file_seconds",
    "duplicate",
    "reorder",
    "reorder_seconds",
)


def control_routes(sandbox: Sandbox) -> list[web.RouteDef]:
    """Return the routes under /control/."""

    def posted(steer: Steer) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def handle(request: web.Request) -> web.Response:
            text = await request.text()
            return await _answer(steer, sandbox, json.loads(text) if text else {})

        return handle

    async def deed(request: web.Request) -> web.Response:
        args = json.loads(await request.text()) | {"deed": request.match_info["name"]}
        return await _answer(_do, sandbox, args)

    return [
        web.post("/control/deeds/{name}", deed),
        *(web.post(f"/control/{name}", posted(steer)) for name, steer in POSTS.items()),
        *(web.get(f"/control/{name}", posted(steer)) for name, steer in GETS.items()),
    ]


async def _answer(steer: Steer, sandbox: Sandbox, args: Json) -> web.Response:
    """Answer with what `steer` returns, or with 400 and what was wrong."""
    try:
        return web.json_response(await steer(sandbox, args))
    except (NoSuchThingError, KeyError, TypeError, ValueError) as error:
        return web.json_response({"error": f"{error!r}"}, status=400)


async def _do(sandbox: Sandbox, args: Json) -> Json:
    name = args.pop("deed")
    if name.startswith("_"):
        raise KeyError(name)
    if isinstance(args.get("place"), dict):
        args["place"] = Place(**args["place"])
    if isinstance(args.get("content"), str):
        args["content"] = args["content"].encode()
    deed = getattr(sandbox.deeds, name, None)
    if deed is None:
        raise KeyError(name)
    done = deed(**args)
    return {"result": plain(await done if inspect.isawaitable(done) else done)}


async def _clock(sandbox: Sandbox, args: Json) -> Json:
    if "move_to" in args:
        sandbox.clock.move_to(datetime.fromisoformat(args["move_to"]))
    if "travel" in args:
        await sandbox.clock.travel(datetime.fromisoformat(args["travel"]))
    sandbox.workspace.note()
    return {"now": sandbox.clock.now().isoformat()}


async def _faults(sandbox: Sandbox, args: Json) -> Json:
    faults = sandbox.faults
    if args.get("clear"):
        faults.clear(args.get("seed", 0))
        sandbox.ledger.clear()
    for fault in args.get("add", ()):
        faults.add(Fault(**fault))
    for name in NUMBERS:
        setattr(faults, name, float(args.get(name, getattr(faults, name))))
    if "pace" in args:
        faults.pace = Pace(**args["pace"]) if args["pace"] else None
    return {"rules": [asdict(rule) for rule in faults.rules]}


async def _delivery(sandbox: Sandbox, args: Json) -> Json:
    if "retry_delays" in args:
        sandbox.deliveries.retry_delays = tuple(map(float, args["retry_delays"]))
    if "echo" in args:
        sandbox.events.echo = bool(args["echo"])
    verified = True
    if args.get("url"):
        verified = await sandbox.use_http(args["url"], verify=bool(args.get("verify")))
    elif "url" in args:
        await sandbox.use_socket_mode()
    return {"verified": verified}


async def _socket(sandbox: Sandbox, args: Json) -> Json:
    if args.get("disconnect"):
        await sandbox.socket_mode.disconnect(args["disconnect"])
    if args.get("drop"):
        sandbox.socket_mode.drop()
    return {"connections": len(sandbox.socket_mode.connections)}


async def _settled(sandbox: Sandbox, args: Json) -> Json:
    return {"settled": await sandbox.settled(float(args.get("seconds", 10)))}


async def _posts(sandbox: Sandbox, _args: Json) -> Json:
    ledger = sandbox.ledger
    return {
        "posts": [post.to_json() for post in ledger.posts],
        "doubled": ledger.doubled(),
        "calls": dict(ledger.calls),
        "limited": ledger.limited,
    }


async def _state(sandbox: Sandbox, _args: Json) -> Json:
    return state_of(sandbox)


async def _events(sandbox: Sandbox, _args: Json) -> Json:
    return {"events": [asdict(delivery) for delivery in sandbox.deliveries.log]}


POSTS: dict[str, Steer] = {
    "clock": _clock,
    "faults": _faults,
    "delivery": _delivery,
    "socket": _socket,
    "settled": _settled,
}
GETS: dict[str, Steer] = {"posts": _posts, "events": _events, "state": _state}
