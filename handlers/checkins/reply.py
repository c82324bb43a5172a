"""A message in the DM, written, changed or deleted: read, stored and answered.

The person sees in the thread what was noted of it; a changed message is read again and
replaces its first reading, a deleted one counts no more.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.checkins.replies import Verdict
from bot.ids import ChannelId, UserId
from bot.plans.actions import Source
from handlers.checkins.hearing import note_replies
from handlers.checkins.message import Heard
from handlers.checkins.noting import keep, queue_receipt, rewrite
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_person
from storage.database import Store

WRITTEN = frozenset({None, "file_share", "thread_broadcast"})


def register(app: App) -> None:
    """Listen to what people write in the DM."""
    app.event("message")(on_message)


async def on_message(event: dict[str, Any], body: dict[str, Any], deps: Deps) -> None:
    """Take in a message, its change or its deletion."""
    if event.get("channel_type") != "im":
        return
    now, subtype = deps.clock(), event.get("subtype")
    if subtype in WRITTEN:
        message = event
    elif subtype == "message_changed":
        message = event["message"]
    else:
        message = {}
    channel, event_id = ChannelId(event["channel"]), body["event_id"]
    if subtype == "message_deleted" or message.get("subtype") == "tombstone":
        ts = event.get("deleted_ts") or message["ts"]
        await deps.once(event_id, withdraw, channel, ts, now)
    elif message.get("user") and not message.get("bot_id"):
        heard = _heard(event_id, message, channel, now)
        if not await deps.together(note_replies, heard):
            writer = await known_person(deps, heard.person)
            await deps.together(note_replies, replace(heard, writer=writer))


def withdraw(store: Store, channel: ChannelId, ts: str, now: datetime) -> None:
    """Let what was noted from a deleted message count no more."""
    known = store.replies.at(channel, ts, lock=True)
    if known is None or known.verdict is Verdict.WITHDRAWN:
        return
    had_receipt = store.deliveries.keyed(f"receipt:{known.id}") is not None
    gone = replace(known, verdict=Verdict.WITHDRAWN, noted=(), not_understood=())
    gone = keep(store, known, gone, now)
    rewrite(store, gone, now, Source.REPLY)
    if had_receipt:
        queue_receipt(store, gone, now)


def _heard(
    event_id: str, message: dict[str, Any], channel: ChannelId, now: datetime
) -> Heard:
    return Heard(
        event_id=event_id,
        person=UserId(message["user"]),
        channel=channel,
        ts=message["ts"],
        text=message.get("text") or "",
        thread_ts=message.get("thread_ts") or message["ts"],
        heard_at=now,
    )
