"""One message in the DM: what is asked of its text, and what its reading changes."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.checkins.replies import Reply, Verdict
from bot.checkins.small_talk import is_small_talk
from bot.ids import ActionId, ChannelId, ReplyId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Progress, Source
from bot.reading.reading import Reading
from handlers.checkins.desk import Desk
from handlers.checkins.noting import keep, queue_receipt, rewrite
from handlers.checkins.reading import Question, noted, question
from storage.database import Store

QUIET = timedelta(hours=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A message somebody wrote, as it now reads; `thread_ts` is where to answer.

    `writer` is who wrote it, where that is not to be looked up.
    """

    event_id: str
    person: UserId
    channel: ChannelId
    ts: str
    text: str
    thread_ts: str | None
    heard_at: datetime
    writer: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What is to be noted; `known` is what it said before, `desk` what it is about."""

    heard: Heard
    known: Reply | None
    desk: Desk
    said_at: datetime
    question: Question


def said(
    store: Store, person: Person, heard: Heard, known: Reply | None, desk: Desk
) -> Said | None:
    """Return what is to be read of a message; None where it says nothing new."""
    if person.is_bot or (known and known.text == heard.text):
        return None
    said_at = known.said_at if known else _moment(heard.ts, heard.heard_at)
    before = _without(store, desk, known)
    asked = question(store, heard.text, before, person, said_at)
    return Said(heard=heard, known=known, desk=desk, said_at=said_at, question=asked)


def note_reply(store: Store, said: Said, reading: Reading) -> None:
    """Store a message and what is understood of it; queue the receipt."""
    heard, known, desk = said.heard, said.known, said.desk
    now = heard.heard_at
    reply = Reply(
        id=known.id if known else ReplyId(new_id()),
        person=heard.person,
        channel=heard.channel,
        ts=heard.ts,
        said_at=said.said_at,
        text=heard.text,
        thread_ts=heard.thread_ts,
        checkin_id=desk.checkin.id if desk.checkin else None,
        verdict=Verdict.NOTED if reading.updates else Verdict.NOTHING,
        noted=noted(reading, said.question.listed),
        not_understood=reading.not_understood,
    )
    silent = known is None and _needs_no_answer(store, reply, now)
    reply = keep(store, known, reply, now)
    rewrite(store, reply, now if known else said.said_at, Source.REPLY, desk)
    if not silent:
        queue_receipt(store, reply, now)


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


def _moment(ts: str, now: datetime) -> datetime:
    """Return when a message was written: its id says it, in seconds since 1970."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return now
