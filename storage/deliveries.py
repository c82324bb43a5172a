"""What is to be said in one workspace, and what became of it, kept."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, literal_column, select, update

from bot.deliveries import Delivery, DeliveryState
from bot.ids import ChannelId, DeliveryId, UserId
from storage.keeper import Keeper
from storage.schema.deliveries import DeliveryRow

CHANNEL = "deliveries"
PLANNED: ColumnElement[str] = literal_column("'planned'")  # as the index names it
SAID = (DeliveryState.SENT, DeliveryState.ANSWERED)


class Deliveries(Keeper[Delivery]):
    """The queue and log of one workspace."""

    row = DeliveryRow
    value = Delivery
    added = False

    def add(self, value: Delivery) -> bool:
        """Plan a delivery; return False, changing nothing, where its key is known."""
        if not super().add(value):
            return False
        if not self.added and self._connection.dialect.name == "postgresql":
            self._connection.execute(select(func.pg_notify(CHANNEL, "")))
        self.added = True
        return True

    def keyed(self, key: str) -> Delivery | None:
        """Return the delivery with this key."""
        return self._one(DeliveryRow.key == key)

    def at(self, channel: ChannelId | str, ts: str) -> Delivery | None:
        """Return what this message says: the delivery that wrote or changed it last."""
        found = self._all(
            DeliveryRow.channel == channel,
            DeliveryRow.ts == ts,
            order_by=(DeliveryRow.sent_at.desc(), DeliveryRow.created_at.desc()),
            limit=1,
        )
        return found[0] if found else None

    def sent_to(
        self, person: UserId, since: datetime, until: datetime
    ) -> list[Delivery]:
        """Return what a person was sent from `since` on and before `until`, by time."""
        return self._all(
            DeliveryRow.person == person,
            DeliveryRow.sent_at >= since,
            DeliveryRow.sent_at < until,
            order_by=(DeliveryRow.sent_at, DeliveryRow.id),
        )

    def log_of(self, person: UserId, *, limit: int = 20) -> list[Delivery]:
        """Return what was planned for a person and what became of it, newest first."""
        return self._all(
            DeliveryRow.person == person,
            order_by=(DeliveryRow.due_at.desc(), DeliveryRow.created_at.desc()),
            limit=limit,
        )

    def answered(self, delivery: Delivery, now: datetime) -> None:
        """Note that what was sent got its first answer."""
        self._connection.execute(
            update(self._table)
            .where(
                DeliveryRow.workspace_id == self._workspace,
                DeliveryRow.id == delivery.id,
                DeliveryRow.state == DeliveryState.SENT,
            )
            .values(state=DeliveryState.ANSWERED, answered_at=now)
        )

    def moved(self, delivery: DeliveryId, channel: str, ts: str) -> None:
        """Note that the message of a delivery is another one from now on."""
        self._connection.execute(
            update(self._table)
            .where(
                DeliveryRow.workspace_id == self._workspace,
                DeliveryRow.id == delivery,
                DeliveryRow.state.in_(SAID),
            )
            .values(channel=channel, ts=ts)
        )

    def is_more_for(self, conversation: str) -> bool:
        """Tell whether more is planned for a person or channel."""
        more = (
            select(DeliveryRow.id)
            .where(
                DeliveryRow.workspace_id == self._workspace,
                DeliveryRow.conversation == conversation,
                DeliveryRow.state == PLANNED,
            )
            .limit(1)
        )
        return self._connection.scalar(more) is not None

    def merged_away(self, held: Delivery, now: datetime) -> bool:
        """Skip the changes of one message that a newer one makes needless.

        Tell whether `held` is one of them.
        """
        waiting = self._all(
            DeliveryRow.update_of == held.update_of,
            DeliveryRow.state == DeliveryState.PLANNED,
            DeliveryRow.try_at <= now,
            order_by=(DeliveryRow.due_at, DeliveryRow.created_at, DeliveryRow.id),
        )
        self._connection.execute(
            update(self._table)
            .where(
                DeliveryRow.workspace_id == self._workspace,
                DeliveryRow.id.in_([each.id for each in waiting[:-1]]),
                DeliveryRow.state == DeliveryState.PLANNED,
            )
            .values(state=DeliveryState.SKIPPED, reason="merged")
        )
        return bool(waiting)

    def _columns(self, value: Delivery) -> dict[str, Any]:
        return {
            **super()._columns(value),
            "conversation": value.conversation,
            "try_at": value.due_at,
            "urgent": value.kind.is_urgent,
        }
