"""chat.*: the app's messages."""

import time

from sandbox.api.call import Call, Refusal
from sandbox.api.content import (
    LONGEST_UPDATE,
    blocks_of,
    content_of,
    metadata_of,
)
from sandbox.channels import Channel
from sandbox.jsons import Json
from sandbox.ledger import Post
from sandbox.messages import Message
from sandbox.people import SLACKBOT
from sandbox.saying import Spot, bot_says
from sandbox.wire import message_to_slack

PUBLIC = "chat:write.public"  # lets the app post in public channels that it isn't in


def post_message(call: Call) -> Json:
    """Say something in a conversation, or to a person."""
    channel = _target(call)
    _may_write(call, channel)
    content = content_of(call)
    spot = Spot(
        channel=channel.id,
        thread_ts=_thread_of(call, channel),
        broadcast=call.flag("reply_broadcast"),
        hidden_for=call.faults.visible_after(),
    )
    message = bot_says(call.workspace, spot, content)
    _enter(call, message)
    shown = message_to_slack(call.workspace, message, all_metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


def post_ephemeral(call: Call) -> Json:
    """Say something that one person in a conversation sees."""
    channel = call.channel()
    user = call.need("user")
    _may_write(call, channel)
    if user not in channel.members:
        raise Refusal("user_not_in_channel")
    spot = Spot(
        channel=channel.id,
        thread_ts=_thread_of(call, channel),
        ephemeral_to=user,
    )
    message = bot_says(call.workspace, spot, content_of(call))
    _enter(call, message)
    return {"message_ts": message.ts}


def update(call: Call) -> Json:
    """Say something else in place of what was said; what is not given stays."""
    channel, message = call.channel(), _own(call, "cant_update_message")
    if channel.is_archived:
        raise Refusal("is_archived")
    text, blocks = call.text("text"), blocks_of(call)
    if text is None and not blocks:
        raise Refusal("no_text")
    if len(text or "") > LONGEST_UPDATE:
        raise Refusal("msg_too_long")
    before = message_to_slack(call.workspace, message)
    message.text = text if text is not None else message.text
    if blocks is not None:
        message.blocks = blocks or None
    if call.args.get("metadata") is not None:
        message.metadata = metadata_of(call)
    call.workspace.edited(message, before)
    shown = message_to_slack(call.workspace, message, all_metadata=True)
    return {
        "channel": channel.id,
        "ts": message.ts,
        "text": message.text,
        "message": shown,
    }


def delete(call: Call) -> Json:
    """Take back what was said."""
    message = _own(call, "cant_delete_message")
    call.workspace.remove(message)
    return {"channel": message.channel, "ts": message.ts}


def get_permalink(call: Call) -> Json:
    """Return the address of a message."""
    channel, ts = call.channel(), call.need("message_ts")
    if call.workspace.message(channel.id, ts) is None:
        raise Refusal("message_not_found")
    path = f"/archives/{channel.id}/p{ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": call.workspace.base_url + path}


def _target(call: Call) -> Channel:
    """Return where to post; a person's id means the direct messages with them."""
    person = call.workspace.people.get(call.need("channel"))
    if person is None:
        return call.channel()
    if person.is_bot or person is SLACKBOT:
        raise Refusal("channel_not_found")
    return call.workspace.dm(person.id)


def _may_write(call: Call, channel: Channel) -> None:
    if channel.is_archived:
        raise Refusal("is_archived")
    if not call.is_in(channel) and PUBLIC not in call.workspace.app.scopes:
        raise Refusal("not_in_channel")
    if channel.is_im:
        _may_write_to(call, channel)


def _may_write_to(call: Call, channel: Channel) -> None:
    if not call.workspace.app.messages_enabled:
        raise Refusal("messages_tab_disabled")
    partner = channel.partner_of(call.workspace.app.bot_user)
    if partner is not None and call.workspace.people[partner].deleted:
        raise Refusal("is_inactive")


def _thread_of(call: Call, channel: Channel) -> str | None:
    """Return the head of the thread to write in; a reply leads to its head."""
    ts = call.text("thread_ts")
    if ts is None:
        return None
    head = call.workspace.message(channel.id, ts)
    if head is None:
        raise Refusal("thread_not_found")
    return head.thread_ts or head.ts


def _own(call: Call, error: str) -> Message:
    """Return the app's message that the call names."""
    message = call.workspace.message(call.channel().id, call.need("ts"))
    if message is None or message.ephemeral_to is not None or message.deleted:
        raise Refusal("message_not_found")
    if message.user != call.workspace.app.bot_user:
        raise Refusal(error)
    return message


def _enter(call: Call, message: Message) -> None:
    call.ledger.posts.append(
        Post(
            method=call.method,
            channel=message.channel,
            ts=message.ts,
            text=message.text,
            at=time.time(),
            metadata=message.metadata,
        )
    )
