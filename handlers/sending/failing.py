"""What follows where something can't be said: who is told, and what is tried again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.deliveries import Delivery, DeliveryState, Kind
from bot.errors import SettingsError
from bot.ids import DeliveryId, PlanId, UserId, new_id
from bot.pace import POSTS, Pace
from handlers.process.logs import log
from handlers.sending.errors import REACTION_TO, Reaction
from handlers.sending.outcomes import Refused
from handlers.sending.timing import Timing
from storage.database import Machinery, Store
from storage.queue import UNREADABLE, Held

logger = log("sending")

EVERYTHING = "*"
ADMIN = "admin"
NOTICE = "delivery_failed"
Teller = Callable[[Store, Delivery, str, datetime], None]
"""Plans to tell somebody of a delivery that failed for a reason."""
SUSPENSION = timedelta(minutes=15)
REMINDER = timedelta(days=1)  # so long after the last time it is news again


def try_again(
    machinery: Machinery, held: Held, now: datetime, timing: Timing, reason: str
) -> None:
    """Let it wait aside, longer each time; after a day it has failed."""
    delivery = held.delivery
    if now - (delivery.first_try_at or now) < timing.patience:
        again = now + timing.backoff(delivery.attempts)
        machinery.queue.put_aside(held, again, reason)
    else:
        _fail(machinery, held, reason, now, _tell_lead)


def fail_unreadable(machinery: Machinery, now: datetime) -> int:
    """Fail what waits and can't be read; return how much that was."""
    found = machinery.queue.fail_unreadable(now)
    for workspace, reference in found:
        logger.error("delivery_failed", reference=reference, reason=UNREADABLE)
        store = machinery.store(workspace)
        delivery = store.deliveries.get(reference)
        if delivery is not None:
            _tell(machinery, store, delivery, UNREADABLE, now, tell_admin)
    return len(found)


def _fail(
    machinery: Machinery, held: Held, reason: str, now: datetime, *tell: Teller
) -> None:
    """Note that it has failed; the log, the admin and whom `tell` knows hear of it."""
    if not machinery.queue.end(held, DeliveryState.FAILED, reason):
        return
    _log(held.delivery, reason)
    store = machinery.store(held.workspace)
    _tell(machinery, store, held.delivery, reason, now, *tell, tell_admin)


def _tell(
    machinery: Machinery,
    store: Store,
    delivery: Delivery,
    reason: str,
    now: datetime,
    *tell: Teller,
) -> None:
    for each in tell:
        try:
            machinery.attempt(each, store, delivery, reason, now)
        except (LookupError, ValueError, TypeError, SettingsError):
            # Its plan, say, can't be read either: the log has told already.
            logger.exception("nobody_told", reference=delivery.id)


def tell_admin(store: Store, delivery: Delivery, reason: str, now: datetime) -> None:
    """Tell the workspace's admin, once a day and reason; of their own news never."""
    here = store.installations.get(store.workspace)
    if here is None or here.admin is None or ADMIN in delivery.about:
        return
    about = {ADMIN: reason, "delivery": delivery.id}
    key = f"{ADMIN}:{reason}:{now.date()}"
    store.deliveries.add(_to(here.admin, Kind.NOTICE, key, about, now))


def refused(
    machinery: Machinery,
    held: Held,
    refusal: Refused,
    now: datetime,
    moment: datetime,
    timing: Timing,
) -> None:
    """Do what Slack's refusal asks for; `moment` is of the senders' common clock."""
    store, error = machinery.store(held.workspace), refusal.error
    match REACTION_TO.get(error):
        case Reaction.REVOKED:
            if store.installations.freeze(error, now):
                logger.error("workspace_frozen", workspace=held.workspace, why=error)
            machinery.queue.put_back(held, now, error)
        case Reaction.SUSPENDED | Reaction.SCOPE:
            reason = f"{error}:{refusal.detail}".strip(":")
            _suspend(store, reason, moment)
            machinery.queue.put_back(held, now, error)
        case Reaction.CHANNEL if held.delivery.to_channel:
            _fail(machinery, held, error, now, _ask_for_channel)
        case Reaction.CHANNEL:
            store.conversations.forget_channel(held.delivery.conversation)
            try_again(machinery, held, now, timing, error)
        case Reaction.PERSON if held.delivery.person:
            machinery.queue.end(held, DeliveryState.SKIPPED, "person_gone")
            let_go(store, held.delivery.person, now)
        case _ if error == "maybe_sent":
            _fail(machinery, held, error, now)
        case _:
            try_again(machinery, held, now, timing, error)


def let_go(store: Store, user: UserId, now: datetime) -> None:
    """Ask somebody who has left no more; each lead gets their open actions."""
    person = store.people.get(user)
    if person is not None and person.is_active:
        store.people.save(replace(person, is_active=False))
    plans = store.plans.with_ids({each.plan_id for each in store.actions.open_of(user)})
    for plan in plans.values():
        if plan.lead != user:
            store.deliveries.add(
                _to(
                    plan.lead,
                    Kind.HANDOVER,
                    f"handover:{plan.id}:{user}",
                    {"plan": plan.id, "of": user},
                    now,
                )
            )


def _suspend(store: Store, reason: str, moment: datetime) -> None:
    """Leave a workspace alone for a while; the operator is told when it begins."""
    pace = store.paces.hold(Pace.first(EVERYTHING, POSTS, moment))
    until = pace.blocked_until
    is_new = pace.reason != reason or (until and moment - until > REMINDER)
    if is_new:
        logger.error("workspace_suspended", workspace=store.workspace, why=reason)
    store.paces.save(pace.blocked(moment, moment + SUSPENSION, reason))


def _ask_for_channel(
    store: Store, delivery: Delivery, error: str, now: datetime
) -> None:
    """Tell the plan's lead, with what should have stood in the channel."""
    if delivery.kind is Kind.RECAP_DETAIL:  # it belongs to a recap that told already
        return
    lead = _lead(store, delivery)
    if lead is not None:
        about = dict(delivery.about) | {
            "delivery": delivery.id,
            "channel": delivery.to_channel or "",
            "error": error,
        }
        key = f"channel_lost:{delivery.id}"
        store.deliveries.add(_to(lead, Kind.CHANNEL_LOST, key, about, now))


def _log(delivery: Delivery, reason: str) -> None:
    """Tell the operator that something will not be said."""
    logger.error(
        "delivery_failed",
        reference=delivery.id,
        kind=delivery.kind.value,
        reason=reason,
    )


def _tell_lead(store: Store, delivery: Delivery, _: str, now: datetime) -> None:
    """Tell the plan's lead once that something could not be said."""
    lead = _lead(store, delivery)
    if lead is None or delivery.kind is Kind.NOTICE:
        return
    about = dict(delivery.about) | {"notice": NOTICE, "delivery": delivery.id}
    key = f"{NOTICE}:{delivery.id}"
    store.deliveries.add(_to(lead, Kind.NOTICE, key, about, now))


def _lead(store: Store, delivery: Delivery) -> UserId | None:
    plan = store.plans.get(PlanId(delivery.about.get("plan", "")))
    return plan.lead if plan else None


def _to(
    person: UserId, kind: Kind, key: str, about: dict[str, str], now: datetime
) -> Delivery:
    return Delivery(
        id=DeliveryId(new_id()),
        kind=kind,
        key=key,
        person=person,
        about=about,
        due_at=now,
        created_at=now,
    )
