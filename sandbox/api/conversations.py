"""conversations.*: channels and direct messages, but for what was said in them."""

from sandbox.api.call import Call, Refusal
from sandbox.api.pages import page_of
from sandbox.channels import Channel
from sandbox.jsons import Json
from sandbox.people import SLACKBOT, Person

SCOPES = {
    "public_channel": "channels:read",
    "private_channel": "groups:read",
    "im": "im:read",
    "mpim": "mpim:read",
}


def open_(call: Call) -> Json:
    """Open the direct messages with a person."""
    if call.text("channel") is not None:
        channel = call.channel()
        return {"channel": {"id": channel.id}, "no_op": True, "already_open": True}
    users = [user.strip() for user in call.need("users").split(",")]
    if len(users) > 1:
        raise Refusal("missing_scope", needed="mpim:write", provided="")
    person = _reachable(call, users[0])
    channel = call.workspace.dm(person.id)
    if not call.flag("return_im"):
        return {"channel": {"id": channel.id}}
    return {"channel": channel.to_slack(call.workspace.app.bot_user)}


def info(call: Call) -> Json:
    """Return a conversation."""
    channel = _readable(call)
    return {"channel": channel.to_slack(call.workspace.app.bot_user)}


def members(call: Call) -> Json:
    """Return who is in a conversation."""
    page, metadata = page_of(call, sorted(_readable(call).members), 100)
    return {"members": list(page), "response_metadata": metadata}


def list_(call: Call) -> Json:
    """Return the conversations that the app may know of."""
    return _listed(call, member_only=False)


def of_user(call: Call) -> Json:
    """Return the conversations that the app is in."""
    return _listed(call, member_only=True)


def join(call: Call) -> Json:
    """Put the app into a public channel."""
    channel = call.channel()
    if channel.is_archived:
        raise Refusal("is_archived")
    if channel.is_private or channel.is_im:
        raise Refusal("method_not_supported_for_channel_type")
    channel.members.add(call.workspace.app.bot_user)
    call.workspace.note()
    return {"channel": channel.to_slack(call.workspace.app.bot_user)}


def _readable(call: Call) -> Channel:
    channel = call.channel()
    call.scope(f"{channel.family}:read")
    return channel


def _reachable(call: Call, user: str) -> Person:
    person = call.workspace.people.get(user)
    if person is None:
        raise Refusal("user_not_found")
    if person.is_bot or person is SLACKBOT:
        raise Refusal("cannot_dm_bot")
    if person.deleted:
        raise Refusal("user_disabled")
    return person


def _listed(call: Call, *, member_only: bool) -> Json:
    types = (call.text("types") or "public_channel").replace(" ", "").split(",")
    for name in types:
        if name not in SCOPES:
            raise Refusal("invalid_types")
        call.scope(SCOPES[name])
    bot = call.workspace.app.bot_user

    def public(channel: Channel) -> bool:
        return channel.type_name == "public_channel"

    found = [
        channel.to_slack(bot)
        for channel in call.workspace.channels.values()
        if channel.type_name in types
        and (bot in channel.members or (public(channel) and not member_only))
        and not (call.flag("exclude_archived") and channel.is_archived)
    ]
    page, metadata = page_of(call, found, 100)
    return {"channels": list(page), "response_metadata": metadata}
