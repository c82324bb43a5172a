"""Claiming what is due, and what it says: one transaction."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

from bot.deliveries import THREAD_OF, Delivery, DeliveryState, Kind, Later, Skip
from bot.views import Message
from handlers.process.logs import log
from handlers.sending.failing import try_again
from handlers.sending.hearing import may_hear
from handlers.sending.outcomes import Parcel, Place, Renderer
from handlers.sending.pacing import Ask, blocked, paced, room, slow
from storage.database import Machinery, Store
from storage.queue import Held, Terms
from storage.retrying import is_its_own

logger = log("sending")

SAID = (DeliveryState.SENT, DeliveryState.ANSWERED)
WAITING = (DeliveryState.PLANNED, DeliveryState.CLAIMED)
NO_TARGET = Skip("nothing_to_change")
MERGED = Skip("merged")
UNHEARD = Skip("never_in_channel")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What was claimed; look again after `pause`, where something is held back."""

    parcels: list[Parcel]
    claimed: int
    moment: datetime
    pause: timedelta | None


def take(machinery: Machinery, renderers: Mapping[Kind, Renderer], ask: Ask) -> Taken:
    """Claim what is due, render it, and reserve the time at which each may go."""
    moment = machinery.queue.moment(ask.own)
    terms = Terms(
        sender=ask.sender, now=ask.now, moment=moment, until=moment + ask.timing.lease
    )
    held, pause = _claim(machinery, terms, ask)
    parcels = []
    for each in held:
        parcel = _prepared(machinery, renderers, each, ask)
        if parcel is not None:
            parcels.append(parcel)
    parcels = list(paced(machinery, _with_channels(machinery, parcels), moment, ask))
    if not held:
        gate = machinery.queue.gate(terms)
        pause = min((each for each in (pause, gate) if each is not None), default=None)
    return Taken(parcels=parcels, claimed=len(held), moment=moment, pause=pause)


def _claim(
    machinery: Machinery, terms: Terms, ask: Ask
) -> tuple[list[Held], timedelta | None]:
    """Claim what was left behind, then what somebody waits for, then the rest."""
    queue, limit = machinery.queue, ask.limit
    held = []
    tardy = slow(machinery, terms.moment, ask)
    barred = blocked(machinery, terms.moment) + tardy
    if ask.watch.is_steady(terms.moment.timestamp(), ask.timing.lease):
        held += queue.take_over(terms, limit=limit, but=ask.busy)
    held += queue.claim(terms, urgent=True, limit=limit - len(held), blocked=barred)
    space, full = room(machinery, terms.moment, ask)
    if space is not None:
        limit = min(limit, space + len(held))
    held += queue.claim(
        terms, urgent=False, limit=max(0, limit - len(held)), blocked=[*barred, *full]
    )
    paced_out = bool(full or tardy) or (space is not None and len(held) >= space)
    return held, ask.timing.horizon / 2 if paced_out else None


def _prepared(
    machinery: Machinery, renderers: Mapping[Kind, Renderer], held: Held, ask: Ask
) -> Parcel | None:
    """Return what it says; None where there is nothing to say now."""
    store = machinery.store(held.workspace)
    try:
        delivery, place, said = machinery.attempt(
            _said, store, renderers, held.delivery, ask.now
        )
    except Exception as error:
        if not is_its_own(error):
            raise
        logger.exception(
            "render_failed",
            reference=held.delivery.id,
            kind=held.delivery.kind.value,
            attempt=held.delivery.attempts,
        )
        try_again(machinery, held, ask.now, ask.timing, "broken")
        return None
    if isinstance(said, Skip):
        machinery.queue.end(held, DeliveryState.SKIPPED, said.reason)
        return None
    if isinstance(said, Later):
        machinery.queue.put_aside(held, said.at, said.reason)
        return None
    return Parcel(held=replace(held, delivery=delivery), message=said, target=place)


def _said(
    store: Store, renderers: Mapping[Kind, Renderer], delivery: Delivery, now: datetime
) -> tuple[Delivery, Place | None, Message | Skip | Later]:
    """Return the delivery with its thread, what it changes, and what it says."""
    delivery = _in_thread(store, delivery)
    target = _target(store, delivery, now)
    if isinstance(target, Skip):
        return delivery, None, target
    if not may_hear(store, delivery):
        return delivery, None, UNHEARD
    said = renderers[delivery.kind](store, delivery, now)
    if not isinstance(said, Message) or not said.has_charts:
        return delivery, target, said
    is_refused = store.installations.takes_charts(now) is False
    return delivery, target, said.without_charts() if is_refused else said


def _in_thread(store: Store, delivery: Delivery) -> Delivery:
    """Return the delivery with the thread of the one that it belongs under."""
    key = delivery.about.get(THREAD_OF)
    if key is None or delivery.thread_ts:
        return delivery
    above = store.deliveries.get(key)
    return replace(delivery, thread_ts=above.ts) if above else delivery


def _target(store: Store, delivery: Delivery, now: datetime) -> Place | Skip | None:
    """Return the message to change; Skip where there is none to change."""
    if delivery.update_of is None:
        return None
    if store.deliveries.merged_away(delivery, now):
        return MERGED
    target = store.deliveries.get(delivery.update_of)
    if target is None or target.state not in SAID or not target.channel:
        is_coming = target is not None and target.state in WAITING
        return MERGED if is_coming else NO_TARGET
    return Place(channel=target.channel, ts=target.ts or "")


def _with_channels(machinery: Machinery, parcels: Iterable[Parcel]) -> list[Parcel]:
    """Fill in where people's direct messages are, as far as it is known."""
    found = []
    for workspace, group in groupby(parcels, lambda each: each.held.workspace):
        mine = list(group)
        ids = {each.delivery.conversation for each in mine}
        channels = machinery.store(workspace).conversations.channels(ids)
        found += [
            replace(each, channel=channels.get(each.delivery.conversation))
            for each in mine
        ]
    return found
