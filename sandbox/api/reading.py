"""Reading a call from its request: Slack takes forms, JSON and queries."""

import base64
import json

from aiohttp import web

from sandbox.jsons import Json


async def read(request: web.Request) -> tuple[Json, str | None]:
    """Return the arguments, from the query and the body, and the token."""
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        body = await request.text()
        try:
            sent = json.loads(body) if body else {}
        except ValueError:
            sent = {}
        args |= sent if isinstance(sent, dict) else {}
    else:
        args |= dict((await request.post()).items())
    token = args.pop("token", None)
    scheme, _, proof = request.headers.get("authorization", "").partition(" ")
    match scheme.lower():
        case "bearer":
            token = proof
        case "basic":  # oauth.v2.access: the app speaks for itself
            name, _, secret = base64.b64decode(proof).decode().partition(":")
            args |= {"client_id": name, "client_secret": secret}
    return args, token
