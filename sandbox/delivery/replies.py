"""What the app answers a deed with: by the ack itself, or at its response URL."""

from typing import Any

from sandbox.blocks import check_message
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.saying import Content, Spot, bot_says, name_blocks
from sandbox.triggers import ResponseUrl
from sandbox.wire import message_to_slack
from sandbox.workspace import Workspace


class BadReplyError(ValueError):
    """The app's answer cannot be shown; the text is Slack's error name."""


def show_reply(
    workspace: Workspace,
    reply: Json,
    *,
    user: str,
    channel: str,
    thread_ts: str | None = None,
) -> Message | None:
    """Show an answer: to `user` alone, unless it is said to be `in_channel`."""
    content = _content(workspace, reply)
    if not content.text and not content.blocks:
        return None
    public = reply.get("response_type") == "in_channel"
    spot = Spot(
        channel=channel,
        thread_ts=reply.get("thread_ts") or thread_ts,
        ephemeral_to=None if public else user,
    )
    return bot_says(workspace, spot, content)


def use_url(workspace: Workspace, url: ResponseUrl, reply: Json) -> None:
    """Do what the app asks for at a response URL."""
    message = url.message_ts and workspace.message(url.channel, url.message_ts)
    if reply.get("delete_original") and message:
        workspace.remove(message)
    elif reply.get("replace_original") and message:
        _replace(workspace, message, _content(workspace, reply))
    else:
        thread_ts = url.thread_ts if reply.get("thread_ts") is None else None
        show_reply(
            workspace, reply, user=url.user, channel=url.channel, thread_ts=thread_ts
        )


def _replace(workspace: Workspace, message: Message, content: Content) -> None:
    if not content.text and not content.blocks:
        raise BadReplyError("no_text")
    before = message_to_slack(workspace, message)
    message.text, message.blocks = content.text, content.blocks
    if message.ephemeral_to is None:
        workspace.edited(message, before)
    else:
        workspace.note()


def _content(workspace: Workspace, reply: Json) -> Content:
    blocks: list[Any] | None = reply.get("blocks")
    if blocks is not None and check_message(blocks, workspace.files):
        raise BadReplyError("invalid_blocks")
    named = name_blocks(blocks) if blocks else None
    return Content(text=str(reply.get("text") or ""), blocks=named)
