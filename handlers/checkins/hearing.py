"""Messages in the DM, of one person or of several at once: read, stored, answered.

What is asked of the store is asked once for all of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import zip_longest

from bot.checkins.replies import Reply, Verdict
from bot.checkins.small_talk import is_small_talk
from bot.ids import ActionId, ChannelId, ReplyId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Progress, Source
from handlers.checkins.desk import Desk, desk_of, desks_of
from handlers.checkins.noting import keep, queue_receipt, rewrite
from handlers.checkins.reading import noted, understood
from handlers.people import fresh_people
from storage.database import Store
from storage.events import Event

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


def note_replies(store: Store, heard: Sequence[Heard]) -> list[bool]:
    """Store messages and what is understood of them; queue the receipts.

    Tell of each whether its writer is known. Else nothing is done before Slack was
    asked who that is.
    """
    at = {each.person: each.heard_at for each in heard}
    people = fresh_people(store, at)
    people |= {each.person: each.writer for each in heard if each.writer}
    for some in _rounds(each for each in heard if each.person in people):
        _note(store, people, some)
    return [each.person in people for each in heard]


def _rounds(heard: Iterable[Heard]) -> Iterable[list[Heard]]:
    """Part messages so that nobody has two in one round: the second reads the first."""
    by_person: dict[UserId, list[Heard]] = defaultdict(list)
    for each in heard:
        by_person[each.person].append(each)
    for some in zip_longest(*by_person.values()):
        yield [each for each in some if each]


def _note(store: Store, people: Mapping[UserId, Person], heard: list[Heard]) -> None:
    """Take in the messages of different people that did not come before."""
    events = [Event(id=each.event_id, seen_at=each.heard_at) for each in heard]
    is_new = store.events.new_among(events)
    fresh = [each for each in heard if each.event_id in is_new]
    if not fresh:
        return
    places = [(each.channel, each.ts) for each in fresh]
    known = store.replies.at_each(places, lock=True)
    desks = desks_of(store, [each.person for each in fresh], lock=True)
    aside: list[tuple[Heard, Reply | None]] = []
    for each, place in zip(fresh, places, strict=True):
        before, desk = known.get(place), desks[each.person]
        if before or desk.holds_support:
            aside.append((each, before))
        else:
            note_reply(store, people[each.person], each, None, desk)
    for each, before in aside:  # they may change what lies on other desks
        desk = desk_of(store, each.person, lock=True)
        note_reply(store, people[each.person], each, before, desk)


def note_reply(
    store: Store, person: Person, heard: Heard, known: Reply | None, desk: Desk
) -> None:
    """Do so for one message; `known` is what it said before, if it did."""
    now = heard.heard_at
    if person.is_bot or (known and known.text == heard.text):
        return
    said_at = known.said_at if known else _moment(heard.ts, now)
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
