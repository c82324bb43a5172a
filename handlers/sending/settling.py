"""What became of an attempt, noted: one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.pace import POSTS, Pace
from handlers.sending.failing import refused
from handlers.sending.outcomes import (
    WITHOUT_CHARTS,
    Doubt,
    Outcome,
    Parcel,
    Refused,
    Sent,
    Wait,
)
from handlers.sending.pacing import BARRED, Pacing
from handlers.sending.timing import Timing
from storage.conversations import Conversation
from storage.database import Machinery

SHORTEST = timedelta(seconds=1)
LONGEST = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a sender goes by: the bot's time, its system's clock, and its settings."""

    now: datetime
    own: Clock
    timing: Timing
    pacing: Pacing


def settle_all(
    machinery: Machinery, done: Sequence[tuple[Parcel, Outcome]], terms: Terms
) -> list[bool]:
    """Note what became of several, in one transaction; see `settle`."""
    moment = machinery.queue.moment(terms.own)
    return [settle(machinery, *each, terms, moment) for each in done]


def settle(
    machinery: Machinery,
    parcel: Parcel,
    outcome: Outcome,
    terms: Terms,
    moment: datetime,
) -> bool:
    """Note what became of it, unless the claim is another's by now.

    Tell whether more waits to be said in the same conversation. `moment` is of the
    clock that all senders share.
    """
    if isinstance(outcome, Sent):
        return _sent(machinery, parcel, outcome, terms, moment)
    if not machinery.queue.holds(parcel.held):
        return False
    match outcome:
        case Doubt():
            until = moment + terms.timing.doubt
            machinery.queue.doubt(parcel.held, until, terms.now, outcome.reason)
        case Wait():
            _wait(machinery, parcel, outcome, terms, moment)
        case Refused():
            now, timing = terms.now, terms.timing
            refused(machinery, parcel.held, outcome, now, moment, timing)
    return False


def _sent(
    machinery: Machinery, parcel: Parcel, sent: Sent, terms: Terms, moment: datetime
) -> bool:
    delivery = parcel.delivery
    message = sent.channel, sent.ts
    if not machinery.queue.sent(parcel.held, message, terms.now, sent.remark):
        return False
    store = machinery.store(parcel.held.workspace)
    if parcel.message.has_charts and sent.remark in (None, WITHOUT_CHARTS):
        store.installations.learn_charts(terms.now, taken=sent.remark is None)
    store.conversations.save(
        Conversation(
            id=delivery.conversation,
            channel=sent.channel if delivery.person else None,
            free_at=moment + terms.timing.gap,
        )
    )
    if delivery.update_of and parcel.target and parcel.target.ts != sent.ts:
        store.deliveries.moved(delivery.update_of, sent.channel, sent.ts)
    return store.deliveries.is_more_for(delivery.conversation)


def _wait(
    machinery: Machinery, parcel: Parcel, wait: Wait, terms: Terms, moment: datetime
) -> None:
    seconds, attempts = wait.seconds, parcel.delivery.attempts
    patience = min(LONGEST, terms.timing.backoff(attempts))
    span = patience if seconds is None else timedelta(seconds=seconds)
    if wait.method is not None:
        span = max(span, SHORTEST)
        store = machinery.store(parcel.held.workspace)
        limits = terms.pacing.of(wait.method) or POSTS
        pace = store.paces.hold(Pace.first(wait.method, limits, moment))
        store.paces.save(pace.refused(moment, span))
    # While its method is barred nobody claims it; a time of its own would be longer
    # where a clock is set back.
    is_barred = wait.method in BARRED
    again = parcel.delivery.due_at if is_barred else terms.now + span
    machinery.queue.put_back(parcel.held, again, wait.reason)
