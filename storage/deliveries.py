"""The delivery queue, kept: what is to be said, and what became of it."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from bot.deliveries import Delivery, DeliveryState
from bot.ids import WorkspaceId
from storage.keeper import Keeper
from storage.rows import value_of
from storage.schema.deliveries import DeliveryRow


class Deliveries(Keeper[Delivery]):
    """The queue and log of one workspace."""

    row = DeliveryRow
    value = Delivery

    def keyed(self, key: str) -> Delivery | None:
        """Return the delivery with this key."""
        return self._one(DeliveryRow.key == key)


class Queue:
    """The queue over all workspaces, for whoever sends."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim(
        self, sender: str, now: datetime, *, lease: timedelta, limit: int
    ) -> list[tuple[WorkspaceId, Delivery]]:
        """Return due deliveries, now claimed by `sender` until the lease ends."""
        table = DeliveryRow.metadata.tables[DeliveryRow.__tablename__]
        due = (
            select(table.c.workspace_id, table.c.id)
            .where(
                table.c.state == DeliveryState.PLANNED,
                table.c.due_at <= now,
            )
            .order_by(table.c.due_at, table.c.created_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        claimed = []
        for workspace, key in self._connection.execute(due).all():
            row = self._connection.execute(
                update(table)
                .where(table.c.workspace_id == workspace, table.c.id == key)
                .values(
                    state=DeliveryState.CLAIMED,
                    claimed_by=sender,
                    claimed_until=now + lease,
                    attempts=table.c.attempts + 1,
                )
                .returning(table)
            )
            claimed.append((workspace, value_of(Delivery, row.mappings().one())))
        return claimed
