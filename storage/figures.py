"""How long the queue is, for whoever watches over the bot."""

from datetime import datetime

from sqlalchemy import bindparam, func, select

from bot.deliveries import DeliveryState
from storage.claims import PLANNED, TABLE, is_first
from storage.paces import FROZEN
from storage.schema.deliveries import DeliveryRow
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


class QueueFigures:
    """Counts over all workspaces; no texts, no ids."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def by_state(self) -> dict[DeliveryState, int]:
        """Return how many deliveries are in each state."""
        count = select(DeliveryRow.state, func.count()).group_by(DeliveryRow.state)
        found = self._transaction.execute(count).all()
        return {state: number for state, number in found}  # noqa: C416  rows, not pairs

    def oldest_due(self, now: datetime) -> datetime | None:
        """Return since when the delivery that waits longest has been due."""
        due = select(func.min(DeliveryRow.due_at)).where(
            DeliveryRow.state == DeliveryState.PLANNED, DeliveryRow.due_at <= now
        )
        oldest: datetime | None = self._transaction.scalar(due)
        return oldest

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
