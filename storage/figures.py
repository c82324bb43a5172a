"""How long the queue is, for whoever watches over the bot."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    bindparam,
    func,
    select,
    type_coerce,
)

from bot.deliveries import DeliveryState
from storage.claims import CLAIMED, PLANNED, TABLE, is_first
from storage.paces import FROZEN
from storage.schema.deliveries import ENDED
from storage.transaction import Transaction

NEXT = (
    select(TABLE.c.try_at)
    .where(
        TABLE.c.state == PLANNED,
        TABLE.c.urgent == bindparam("is_urgent"),
        is_first(),
        TABLE.c.workspace_id.not_in(FROZEN),
    )
    .order_by(TABLE.c.try_at)
    .limit(1)
)
OLDEST = (
    select(TABLE.c.try_at)
    .where(
        TABLE.c.state == PLANNED,
        TABLE.c.urgent == bindparam("is_urgent"),
        TABLE.c.try_at <= bindparam("now"),
        TABLE.c.workspace_id.not_in(FROZEN),
    )
    .order_by(TABLE.c.try_at)
    .limit(1)
)
MOST = 100_000  # more need not be told apart, and would take long to count


def _how_many(state: ColumnElement[str]) -> Select[Any]:
    some = select(TABLE.c.id).where(TABLE.c.state == state).limit(MOST)
    return select(func.count()).select_from(some.subquery())


HOW_MANY_PLANNED, HOW_MANY_CLAIMED = _how_many(PLANNED), _how_many(CLAIMED)
ENDED_LATELY = (
    select(type_coerce(TABLE.c.state, Text).label("state"))  # even what can't be one
    .where(ENDED, TABLE.c.due_at >= bindparam("since"))
    .limit(MOST)
    .subquery()
)
HOW_MANY_ENDED = select(ENDED_LATELY.c.state, func.count()).group_by(
    ENDED_LATELY.c.state
)


class QueueFigures:
    """Counts over all workspaces; no texts, no ids."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def by_state(self, since: datetime) -> dict[str, int]:
        """Return how many deliveries are in each state, as far as `MOST` goes.

        Of those that have ended, only what was due from `since` on.
        """
        waiting = {
            DeliveryState.PLANNED.value: self._transaction.scalar(HOW_MANY_PLANNED),
            DeliveryState.CLAIMED.value: self._transaction.scalar(HOW_MANY_CLAIMED),
        }
        ended = self._transaction.execute(HOW_MANY_ENDED, {"since": since}).all()
        return waiting | {state: number for state, number in ended}  # noqa: C416  rows, not pairs

    def oldest_due(self, now: datetime) -> datetime | None:
        """Return since when the delivery that waits longest might have been sent.

        What a frozen workspace holds does not count.
        """
        each = [
            self._transaction.scalar(OLDEST, {"is_urgent": urgent, "now": now})
            for urgent in (True, False)
        ]
        return min((at for at in each if at is not None), default=None)

    def next_due(self) -> datetime | None:
        """Return when the first of the planned deliveries may be sent.

        What waits behind another in its conversation does not count, nor what a frozen
        workspace holds.
        """
        each = [
            self._transaction.scalar(NEXT, {"is_urgent": urgent})
            for urgent in (True, False)
        ]
        return min((at for at in each if at is not None), default=None)
