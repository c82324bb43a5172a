"""conversations.history and conversations.replies."""

from collections.abc import Iterable, Iterator
from itertools import islice

from sandbox.api.call import Call, Refusal
from sandbox.api.pages import page_of, start_of
from sandbox.channels import Channel
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.wire import message_to_slack

MOST = 999
DEFAULT = 100


def history(call: Call) -> Json:
    """Return what was said in a conversation outside threads, newest first."""
    channel = _readable(call)
    line = call.workspace.timeline(channel.id).newest_first()
    found = _between(call, (m for m in line if m.broadcast or not m.is_reply))
    wanted = call.number("limit", DEFAULT) or DEFAULT
    return _shown(call, list(islice(found, start_of(call) + max(0, wanted) + 1)))


def replies(call: Call) -> Json:
    """Return a thread, its head first."""
    channel, ts = _readable(call), call.need("ts")
    line = call.workspace.timeline(channel.id)
    head = line.get(ts)
    if head is None:
        raise Refusal("thread_not_found")
    root = head.thread_ts or head.ts
    seen = {message.ts for message in line.newest_first()}
    thread = [line.get(root), *line.replies_of(root)]
    return _shown(call, [m for m in thread if m is not None and m.ts in seen])


def _readable(call: Call) -> Channel:
    channel = call.channel()
    call.scope(f"{channel.family}:history")
    if not call.is_in(channel):
        raise Refusal("not_in_channel")
    return channel


def _between(call: Call, messages: Iterable[Message]) -> Iterator[Message]:
    """Iterate over what is after `oldest` and before `latest`, with both if asked."""
    oldest, latest = _ts(call, "oldest", 0.0), _ts(call, "latest", float("inf"))
    inclusive = call.flag("inclusive")
    for message in messages:
        if message.at < oldest:
            break
        inside = oldest < message.at < latest
        if inside or (inclusive and oldest <= message.at <= latest):
            yield message


def _ts(call: Call, name: str, default: float) -> float:
    value = call.text(name)
    try:
        return default if value is None else float(value)
    except ValueError:
        raise Refusal(f"invalid_ts_{name}") from None


def _shown(call: Call, messages: list[Message]) -> Json:
    if not 0 <= call.number("limit", DEFAULT) <= MOST:
        raise Refusal("invalid_limit")
    page, metadata = page_of(call, messages, DEFAULT)
    everything = call.flag("include_all_metadata")
    answer: Json = {
        "messages": [
            message_to_slack(call.workspace, message, all_metadata=everything)
            for message in page
        ],
        "has_more": bool(metadata["next_cursor"]),
        "pin_count": 0,
    }
    return answer | ({"response_metadata": metadata} if answer["has_more"] else {})
