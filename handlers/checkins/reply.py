"""A message in the DM, written, changed or deleted: read, stored and answered.

The person sees in the thread what was noted of it; a changed message is read again and
replaces its first reading, a deleted one counts no more.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from bot.checkins.replies import Reply, Verdict
from bot.checkins.small_talk import is_small_talk
from bot.ids import ActionId, ChannelId, ReplyId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Progress, Source
from handlers.checkins.desk import Desk, desk_of
from handlers.checkins.noting import keep, queue_receipt, rewrite
from handlers.checkins.reading import noted, understood
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import once_known
from storage.database import Store

WRITTEN = frozenset({None, "file_share", "thread_broadcast"})
QUIET = timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A message somebody wrote, as it now reads; `thread_ts` is where to answer."""

    person: UserId
    channel: ChannelId
    ts: str
    text: str
    thread_ts: str | None


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
        heard = _heard(message, channel)
        noting = partial(note_reply, heard=heard, now=now)
        await once_known(deps, event_id, heard.person, noting)


def note_reply(store: Store, person: Person, heard: Heard, now: datetime) -> None:
    """Store a message and what is understood of it; queue the receipt."""
    known = store.replies.at(heard.channel, heard.ts, lock=True)
    if person.is_bot or (known and known.text == heard.text):
        return
    said_at = known.said_at if known else _moment(heard.ts, now)
    desk = desk_of(store, person.id, lock=True)
    before = _without(store, desk, known)
    reading, listed = understood(store, heard.text, before, person, said_at)
    reply = Reply(
        id=known.id if known else ReplyId(new_id()),
        person=person.id,
        channel=heard.channel,
        ts=heard.ts,
        said_at=said_at,
        text=heard.text,
        thread_ts=heard.thread_ts,
        checkin_id=desk.checkin.id if desk.checkin else None,
        verdict=Verdict.NOTED if reading.updates else Verdict.NOTHING,
        noted=noted(reading, listed),
        not_understood=reading.not_understood,
    )
    silent = known is None and _needs_no_answer(store, reply, now)
    reply = keep(store, known, reply, now)
    rewrite(store, reply, now if known else said_at, Source.REPLY, desk)
    if not silent:
        queue_receipt(store, reply, now)


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


def _without(store: Store, desk: Desk, known: Reply | None) -> Desk:
    """Return the desk as it stands without what this reply said before."""
    held = dict(desk.actions)
    spoken = {each.action_id for each in known.noted} if known else set()
    if known is None or not spoken:
        return desk
    others: dict[ActionId, list[Progress]] = {action_id: [] for action_id in spoken}
    for said in store.statements.about(spoken):
        if said.reply_id != known.id:
            others[said.action_id].append(said)
    touched = store.actions.with_ids(spoken, lock=True).values()
    plans = store.plans.with_ids({each.plan_id for each in touched})
    for action in touched:
        before = action.standing(others[action.id])
        is_theirs = action.owner == desk.person and plans[action.plan_id].is_running
        if is_theirs and before.status.is_open:
            held[action.id] = before
    return replace(desk, actions=held)


def _needs_no_answer(store: Store, reply: Reply, now: datetime) -> bool:
    """Tell whether it is small talk, and something was said a short while ago."""
    if reply.verdict is Verdict.NOTED or not is_small_talk(reply.text):
        return False
    return any(now - each.said_at < QUIET for each in store.replies.of(reply.person))


def _heard(message: dict[str, Any], channel: ChannelId) -> Heard:
    return Heard(
        person=UserId(message["user"]),
        channel=channel,
        ts=message["ts"],
        text=message.get("text") or "",
        thread_ts=message.get("thread_ts") or message["ts"],
    )


def _moment(ts: str, now: datetime) -> datetime:
    """Return when a message was written: its id says it, in seconds since 1970."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return now
