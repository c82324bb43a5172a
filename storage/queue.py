"""The delivery queue over all workspaces: who sends what, and how it ended.

A claim is a lease: whoever holds it may send until it ends, and what they note counts
only while the claim is theirs (the same sender, the same attempt).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Executable, func, select, update

from bot.clock import Clock
from bot.deliveries import Delivery, DeliveryState, Kind
from bot.ids import WorkspaceId
from storage import claims
from storage.rows import placed
from storage.transaction import Transaction
from storage.unreadable import unreadable

LONGEST_GATE = timedelta(minutes=1)
UNREADABLE = "unreadable"
FAILED = {
    "state": DeliveryState.FAILED,
    "reason": UNREADABLE,
    "claimed_until": None,
}
RIGHTED: dict[str, Any] = {  # what is no time
    "kind": Kind.NOTICE,
    "about": {},
    "in_doubt_since": None,
    "first_try_at": None,
    "sent_at": None,
    "answered_at": None,
}
CLOCK = select(func.clock_timestamp())


@dataclass(frozen=True, slots=True)
class Held:
    """A delivery that somebody has claimed, at a certain attempt."""

    workspace: WorkspaceId
    delivery: Delivery


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Who claims, and when.

    `now` is the bot's time, by which things are due; `moment` and `until` are of the
    clock that all senders share, by which claims end.
    """

    sender: str
    now: datetime
    moment: datetime
    until: datetime


class Queue:
    """The queue, inside the caller's transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._is_sqlite = transaction.dialect == "sqlite"

    def moment(self, own: Clock) -> datetime:
        """Return the time of the clock that all senders share.

        Several processes on one SQLite file share this machine's, so `own`: read now,
        when nobody else can write any more.
        """
        if self._is_sqlite:
            return own()
        moment: datetime = self._transaction.execute(CLOCK).scalar_one()
        return moment

    def claim(
        self,
        terms: Terms,
        *,
        urgent: bool,
        limit: int,
        blocked: Collection[tuple[str, str]] = (),
    ) -> list[Held]:
        """Return due deliveries, now claimed: the first of each conversation.

        `blocked` names workspaces and what can't be sent there now: "post", "update",
        or "look", which is a post that has to be looked for first.
        """
        claim = claims.claiming(any_blocked=bool(blocked))
        chosen: dict[str, object] = {"is_urgent": urgent, "most": limit}
        if blocked:
            chosen["blocked"] = list(blocked)
        return self._claimed(claim, terms, **chosen)

    def take_over(
        self, terms: Terms, *, limit: int, but: Collection[str]
    ) -> list[Held]:
        """Return deliveries whose claim has run out, claimed anew and in doubt.

        Not those with an id in `but`. A claim longer than any that is given was given
        by a clock that has stepped back since; it has run out too. Where others can
        write meanwhile, that is told by the clock at the row: by `terms.moment`, after
        a long stop, claims that others were given since would be too long.
        """
        too_long = 2 * (terms.until - terms.moment)
        return self._claimed(
            claims.taking_over(by_its_clock=not self._is_sqlite),
            terms,
            longest=terms.moment + too_long if self._is_sqlite else too_long,
            but=list(but),
            most=limit,
        )

    def gate(self, terms: Terms) -> timedelta | None:
        """Return how long until a conversation is free that something due waits for."""
        times = {"now": terms.now, **_gates(terms)}
        free_at: datetime | None = self._transaction.scalar(claims.gating(), times)
        return None if free_at is None else free_at - terms.moment

    def sent(
        self, held: Held, message: tuple[str, str], now: datetime, remark: str | None
    ) -> bool:
        """Note that it was sent, as this message: its channel and ts."""
        channel, ts = message
        return self._mark(
            held,
            state=DeliveryState.SENT,
            channel=channel,
            ts=ts,
            sent_at=now,
            reason=remark,
            claimed_until=None,
        )

    def put_back(self, held: Held, try_at: datetime, reason: str | None) -> bool:
        """Let it wait until `try_at`; what comes after it in its conversation waits."""
        return self._mark(
            held,
            state=DeliveryState.PLANNED,
            try_at=try_at,
            reason=reason,
            claimed_until=None,
        )

    def put_aside(self, held: Held, due_at: datetime, reason: str) -> bool:
        """Let it wait until `due_at`, and let others go before it."""
        return self._mark(
            held,
            state=DeliveryState.PLANNED,
            try_at=due_at,
            due_at=due_at,
            reason=reason,
            claimed_until=None,
        )

    def doubt(self, held: Held, until: datetime, now: datetime, reason: str) -> bool:
        """Note that nobody knows whether it was sent; nobody touches it until then."""
        since = held.delivery.in_doubt_since or now
        return self._mark(
            held, in_doubt_since=since, claimed_until=until, reason=reason
        )

    def end(self, held: Held, state: DeliveryState, reason: str) -> bool:
        """Skip or fail it, for this reason."""
        return self._mark(held, state=state, reason=reason, claimed_until=None)

    def holds(self, held: Held) -> bool:
        """Tell whether the claim is still the holder's; keep it so until the commit."""
        found = self._transaction.execute(claims.holding(), _names(held))
        return found.first() is not None

    def fail_unreadable(self, now: datetime) -> list[tuple[WorkspaceId, str]]:
        """Fail what waits and can't be read; return the workspaces and ids.

        What is wrong in it is replaced, so that its end can be read.
        """
        found = list(unreadable(self._transaction, claims.TABLE, [claims.IS_OPEN], {}))
        for each in found:
            right = {name: RIGHTED.get(name, now) for name in each.columns}
            self._transaction.execute(
                update(claims.TABLE)
                .where(
                    claims.TABLE.c.workspace_id == each.workspace,
                    claims.TABLE.c.id == each.id,
                )
                .values(right | FAILED)
            )
        return [(WorkspaceId(each.workspace), each.id) for each in found]

    def forget_before(self, moment: datetime, *, most: int) -> int:
        """Delete what has ended and was due before; return how many, `most` at once."""
        chosen = {"moment": moment, "most": most}
        return self._transaction.execute(claims.FORGETTING, chosen).rowcount

    def _claimed(self, claim: Executable, terms: Terms, **chosen: object) -> list[Held]:
        times = {"now": terms.now, "until": terms.until, **_gates(terms)}
        found = self._transaction.execute(
            claim, {"sender": terms.sender, **times, **chosen}
        )
        held = [Held(*each) for each in placed(Delivery, found)]
        return sorted(held, key=lambda each: each.delivery.due_at)

    def _mark(self, held: Held, **changes: object) -> bool:
        values = {f"new_{name}": value for name, value in changes.items()}
        marking = claims.marking(tuple(changes))
        marked = self._transaction.execute(marking, _names(held) | values)
        return marked.rowcount == 1


def _gates(terms: Terms) -> dict[str, datetime]:
    return {"moment": terms.moment, "gates_end": terms.moment + LONGEST_GATE}


def _names(held: Held) -> dict[str, object]:
    delivery = held.delivery
    return {
        "workspace": held.workspace,
        "delivery": delivery.id,
        "sender": delivery.claimed_by,
        "attempt": delivery.attempts,
    }
