"""What somebody wrote becomes what stands: the one place that turns it into statements.

The person sees it as a receipt; others see it wherever the action is shown.
"""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from bot.checkins.replies import Reply, ReplyVersion
from bot.deliveries import Delivery, DeliveryState, Kind
from bot.ids import ActionId, DeliveryId, ProgressId, new_id
from bot.plans.actions import Action, Progress, Source
from handlers.checkins.schedules import reschedule
from storage.database import Store


def rewrite(store: Store, reply: Reply, at: datetime, source: Source) -> None:
    """Let what the reply notes for certain be what stands from it, and nothing else.

    A statement that it made before and still makes keeps its time.
    """
    before = {
        said.action_id: said
        for said in store.statements.of_reply(reply.id)
        if said.withdrawn_at is None
    }
    wanted = {each.action_id: each.stated for each in reply.noted if each.sure}
    touched = set(before) | set(wanted)
    held = store.actions.with_ids(touched, lock=True)
    for action_id in touched:
        old, stated = before.get(action_id), wanted.get(action_id)
        if old and old.stated == stated:
            continue
        if old:
            store.statements.save(replace(old, withdrawn_at=at))
        if stated is not None and action_id in held:
            store.statements.save(
                Progress(
                    id=ProgressId(new_id()),
                    action_id=action_id,
                    person=reply.person,
                    at=at,
                    source=source,
                    stated=stated,
                    reply_id=reply.id,
                )
            )
    restate(store, held.values(), at)
    settle_checkin(store, reply, touched, at)


def restate(store: Store, actions: Iterable[Action], now: datetime) -> None:
    """Recompute how actions stand; plan anew where one is closed or open again."""
    held = {action.id: action for action in actions}
    said: dict[ActionId, list[Progress]] = {action_id: [] for action_id in held}
    for each in store.statements.about(held.keys()):
        said[each.action_id].append(each)
    turned = set()
    for action in held.values():
        standing = action.standing(said[action.id])
        store.actions.save(standing)
        if standing.status.is_open is not action.status.is_open:
            turned.add(action.owner)
    reschedule(store, sorted(turned), now)


def settle_checkin(
    store: Store, reply: Reply, touched: Collection[ActionId], now: datetime
) -> None:
    """Keep which of the actions asked about are answered by what stands now."""
    checkin = store.checkins.latest(reply.person, lock=True)
    if checkin is None:
        return
    standing = {
        said.action_id
        for said in store.statements.about(touched)
        if said.withdrawn_at is None and said.at >= checkin.asked_at
    }
    answered = tuple(
        action_id
        for action_id in checkin.actions
        if action_id in standing
        or (action_id in checkin.answered and action_id not in touched)
    )
    at = (checkin.answered_at or now) if answered else None
    store.checkins.save(replace(checkin, answered=answered, answered_at=at))
    if answered:
        mark_answered(store, f"prompt:{checkin.person}:{checkin.period}", now)


def mark_answered(store: Store, key: str, now: datetime) -> None:
    """Tell the log that what was sent under this key has been answered."""
    sent = store.deliveries.keyed(key)
    if sent and sent.state is DeliveryState.SENT:
        answered = replace(sent, state=DeliveryState.ANSWERED, answered_at=now)
        store.deliveries.save(answered)


def keep(store: Store, known: Reply | None, reply: Reply, now: datetime) -> Reply:
    """Store a reply, and beside it how it was before, if it was; return it."""
    if known is None:
        store.replies.save(reply)
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
    first = store.deliveries.keyed(f"receipt:{reply.id}")
    key = f"receipt:{reply.id}"
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
