"""What somebody wrote becomes what stands: the one place that turns it into statements.

The person sees it as a receipt; others see it wherever the action is shown.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from bot.checkins.replies import CheckIn, Reply, ReplyVersion
from bot.deliveries import Delivery, Kind
from bot.ids import ActionId, DeliveryId, ProgressId, new_id
from bot.plans.actions import Action, Progress, Source
from bot.plans.progress import Stated
from handlers.checkins.desk import Desk
from handlers.checkins.standing import add_last, come_last, restate
from storage.database import Store


def rewrite(
    store: Store, reply: Reply, at: datetime, source: Source, desk: Desk | None = None
) -> None:
    """Let what the reply notes for certain be what stands from it, and nothing else.

    A statement that it made before and still makes keeps its time. `desk` is the
    person's, where it was read and locked before.
    """
    before = _said_before(store, reply)
    wanted = {each.action_id: each.stated for each in reply.noted if each.sure}
    touched = set(before) | set(wanted)
    held = _held(store, touched, desk)
    added: list[Progress] = []
    for action_id in touched:
        old, stated = before.get(action_id), wanted.get(action_id)
        if old and old.stated == stated:
            continue
        if old:
            store.statements.save(replace(old, withdrawn_at=at))
        if stated is not None and action_id in held:
            added.append(_progress(reply, action_id, stated, at, source))
            store.statements.add(added[-1])
    checkin = desk.checkin if desk else store.checkins.latest(reply.person, lock=True)
    if before or not come_last(added, held, checkin):
        restate(store, held.values(), at)
        settle_checkin(store, checkin, touched, store.statements.about(touched), at)
    else:
        add_last(store, held, added, at)
        settle_checkin(store, checkin, touched, added, at)


def settle_checkin(
    store: Store,
    checkin: CheckIn | None,
    touched: Collection[ActionId],
    said: Iterable[Progress],
    now: datetime,
) -> None:
    """Keep which of the actions asked about are answered by what stands now.

    `said` is what was stated of the actions that were touched.
    """
    if checkin is None:
        return
    standing = {
        each.action_id
        for each in said
        if each.withdrawn_at is None and each.at >= checkin.asked_at
    }
    answered = tuple(
        action_id
        for action_id in checkin.actions
        if action_id in standing
        or (action_id in checkin.answered and action_id not in touched)
    )
    at = (checkin.answered_at or now) if answered else None
    settled = replace(checkin, answered=answered, answered_at=at)
    if settled != checkin:
        store.checkins.save(settled)
    if answered:
        store.deliveries.answered(f"prompt:{checkin.person}:{checkin.period}", now)


def _said_before(store: Store, reply: Reply) -> dict[ActionId, Progress]:
    """Return what stands from the reply; a first version has said nothing yet."""
    said = store.statements.of_reply(reply.id) if reply.version > 1 else []
    return {each.action_id: each for each in said if each.withdrawn_at is None}


def _held(
    store: Store, wanted: Collection[ActionId], desk: Desk | None
) -> dict[ActionId, Action]:
    """Return the actions, held until the commit."""
    known = desk.actions if desk else {}
    held = {key: known[key] for key in wanted if key in known}
    return held | store.actions.with_ids(set(wanted) - held.keys(), lock=True)


def _progress(
    reply: Reply, action_id: ActionId, stated: Stated, at: datetime, source: Source
) -> Progress:
    return Progress(
        id=ProgressId(new_id()),
        action_id=action_id,
        person=reply.person,
        at=at,
        source=source,
        stated=stated,
        reply_id=reply.id,
    )


def keep(store: Store, known: Reply | None, reply: Reply, now: datetime) -> Reply:
    """Store a reply, and beside it how it was before, if it was; return it."""
    if known is None:
        store.replies.add(reply)
        return reply
    newer = replace(reply, version=known.version + 1)
    store.replies.keep_version(
        ReplyVersion(
            id=new_id(),
            reply_id=known.id,
            version=known.version,
            text=known.text,
            noted=known.noted,
            at=now,
        )
    )
    store.replies.save(newer)
    return newer


def queue_receipt(store: Store, reply: Reply, now: datetime) -> None:
    """Plan to say what became of the reply, in the place where it was said before."""
    key = f"receipt:{reply.id}"
    first = store.deliveries.keyed(key) if reply.version > 1 else None
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.RECEIPT,
            key=f"{key}:{reply.version}" if first else key,
            person=reply.person,
            about={"reply": reply.id},
            due_at=now,
            created_at=now,
            thread_ts=reply.thread_ts,
            update_of=first.id if first else None,
        )
    )
