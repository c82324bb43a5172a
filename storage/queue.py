"""The delivery queue over all workspaces: who sends what, and how it ended.

A claim is a lease: whoever holds it may send until it ends, and what they note counts
only while the claim is theirs (the same sender, the same attempt).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    and_,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.sql.expression import CTE

from bot.deliveries import Delivery, DeliveryState
from bot.ids import WorkspaceId
from storage.rows import value_of
from storage.schema.deliveries import ConversationRow, DeliveryRow

TABLE: Table = DeliveryRow.metadata.tables[DeliveryRow.__tablename__]
CONVERSATION: Table = ConversationRow.metadata.tables[ConversationRow.__tablename__]
EARLIER = TABLE.alias("earlier")
PLANNED: ColumnElement[str] = literal_column("'planned'")  # as the indexes name it
CLAIMED: ColumnElement[str] = literal_column("'claimed'")
LONGEST_GATE = timedelta(minutes=1)


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

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def moment(self, own: datetime) -> datetime:
        """Return the time of the clock that all senders share.

        Several processes on one SQLite file share this machine's, so `own`.
        """
        if self._connection.dialect.name == "sqlite":
            return own
        moment: datetime = self._connection.execute(
            select(func.clock_timestamp())
        ).scalar_one()
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

        `blocked` names workspaces and what can't be sent there now: "post", "update".
        """
        due = (
            select(TABLE.c.workspace_id, TABLE.c.id)
            .where(
                *_due(terms, blocked),
                TABLE.c.urgent.is_(urgent),
                is_first(),
                _is_free(terms),
            )
            .order_by(TABLE.c.try_at)
            .limit(limit)
            .with_for_update(skip_locked=True, of=TABLE)
            .cte("due")
        )
        return self._claimed(due, terms)

    def take_over(
        self, terms: Terms, *, limit: int, but: Collection[str]
    ) -> list[Held]:
        """Return deliveries whose claim has run out, claimed anew and in doubt.

        Not those with an id in `but`. A claim longer than any that is given was given
        by a clock that has stepped back since; it has run out too.
        """
        longest = terms.moment + 2 * (terms.until - terms.moment)
        out = (
            select(TABLE.c.workspace_id, TABLE.c.id)
            .where(
                TABLE.c.state == CLAIMED,
                or_(
                    TABLE.c.claimed_until <= terms.moment,
                    TABLE.c.claimed_until > longest,
                ),
                TABLE.c.id.not_in(but),
            )
            .order_by(TABLE.c.claimed_until)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("due")
        )
        doubt = func.coalesce(TABLE.c.in_doubt_since, terms.now)
        return self._claimed(out, terms, in_doubt_since=doubt)

    def gate(self, terms: Terms) -> timedelta | None:
        """Return how long until a conversation is free that something due waits for."""
        first = (
            select(func.min(CONVERSATION.c.free_at))
            .select_from(TABLE.join(CONVERSATION, _same_conversation()))
            .where(*_due(terms, ()), _is_held_up(terms))
        )
        free_at = self._connection.scalar(first)
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
        found = select(TABLE.c.id).where(*_claim_of(held)).with_for_update()
        return self._connection.execute(found).first() is not None

    def _claimed(self, due: CTE, terms: Terms, **changes: Any) -> list[Held]:  # noqa: ANN401  columns
        claim = (
            update(TABLE)
            .where(TABLE.c.workspace_id == due.c.workspace_id, TABLE.c.id == due.c.id)
            .values(
                state=DeliveryState.CLAIMED,
                claimed_by=terms.sender,
                claimed_until=terms.until,
                attempts=TABLE.c.attempts + 1,
                first_try_at=func.coalesce(TABLE.c.first_try_at, terms.now),
                **changes,
            )
            .returning(TABLE)
        )
        rows = self._connection.execute(claim).mappings().all()
        held = [
            Held(WorkspaceId(row["workspace_id"]), value_of(Delivery, row))
            for row in rows
        ]
        return sorted(held, key=lambda each: each.delivery.due_at)

    def _mark(self, held: Held, **changes: Any) -> bool:  # noqa: ANN401  columns
        marked = update(TABLE).where(*_claim_of(held)).values(**changes)
        return self._connection.execute(marked).rowcount == 1


def _due(
    terms: Terms, blocked: Collection[tuple[str, str]]
) -> list[ColumnElement[bool]]:
    where = [TABLE.c.state == PLANNED, TABLE.c.try_at <= terms.now]
    if blocked:
        what = case((TABLE.c.update_of.is_(None), "post"), else_="update")
        where.append(tuple_(TABLE.c.workspace_id, what).not_in(blocked))
    return where


def is_first() -> ColumnElement[bool]:
    """Nothing of its conversation is being sent, or waits and comes before it."""
    place, before = (
        tuple_(each.c.due_at, each.c.created_at, each.c.id) for each in (TABLE, EARLIER)
    )
    in_conversation = and_(
        EARLIER.c.workspace_id == TABLE.c.workspace_id,
        EARLIER.c.conversation == TABLE.c.conversation,
    )
    return and_(  # apart, for an index each
        ~exists().where(in_conversation, EARLIER.c.state == CLAIMED),
        ~exists().where(in_conversation, EARLIER.c.state == PLANNED, before < place),
    )


def _is_free(terms: Terms) -> ColumnElement[bool]:
    return ~exists().where(_same_conversation(), _is_held_up(terms))


def _same_conversation() -> ColumnElement[bool]:
    return and_(
        CONVERSATION.c.workspace_id == TABLE.c.workspace_id,
        CONVERSATION.c.id == TABLE.c.conversation,
    )


def _is_held_up(terms: Terms) -> ColumnElement[bool]:
    """Tell: not free yet. A time far ahead was set by a clock that stepped back."""
    return and_(
        CONVERSATION.c.free_at > terms.moment,
        CONVERSATION.c.free_at <= terms.moment + LONGEST_GATE,
    )


def _claim_of(held: Held) -> tuple[ColumnElement[bool], ...]:
    delivery = held.delivery
    return (
        TABLE.c.workspace_id == held.workspace,
        TABLE.c.id == delivery.id,
        TABLE.c.state == CLAIMED,
        TABLE.c.claimed_by == delivery.claimed_by,
        TABLE.c.attempts == delivery.attempts,
    )
