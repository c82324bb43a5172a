"""What is to be said in one workspace, and what became of it, kept."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Table,
    bindparam,
    literal_column,
    select,
    update,
)

from bot.deliveries import Delivery, DeliveryState
from bot.ids import ChannelId, DeliveryId, UserId
from storage.among import among
from storage.finding import at_most, within
from storage.keeper import Keeper
from storage.schema.deliveries import DeliveryRow
from storage.writing import Writing

PLANNED: ColumnElement[str] = literal_column("'planned'")  # as the index names it
SAID = (DeliveryState.SENT, DeliveryState.ANSWERED)
TABLE: Table = DeliveryRow.metadata.tables[DeliveryRow.__tablename__]
HERE = TABLE.c.workspace_id == bindparam("workspace")
ANSWERED = Writing(
    update(TABLE)
    .where(
        HERE,
        TABLE.c.key == bindparam("said"),
        TABLE.c.state == DeliveryState.SENT,
    )
    .values(state=DeliveryState.ANSWERED, answered_at=bindparam("now")),
    TABLE,
)
MOVED = Writing(
    update(TABLE)
    .where(HERE, TABLE.c.id == bindparam("delivery"), TABLE.c.state.in_(SAID))
    .values(channel=bindparam("new_channel"), ts=bindparam("new_ts")),
    TABLE,
)
MERGED = (
    update(TABLE)
    .where(
        HERE,
        among(TABLE.c.id, "needless"),
        TABLE.c.state == DeliveryState.PLANNED,
    )
    .values(state=DeliveryState.SKIPPED, reason="merged")
)
MORE = (
    select(TABLE.c.id)
    .where(HERE, TABLE.c.conversation == bindparam("place"), TABLE.c.state == PLANNED)
    .limit(1)
)


class Deliveries(Keeper[Delivery]):
    """The queue and log of one workspace."""

    row = DeliveryRow
    value = Delivery
    added = False

    def add(self, value: Delivery) -> None:
        """Plan a delivery; where its key is known nothing changes."""
        super().add(value)
        self.added = True

    def try_add(self, value: Delivery) -> bool:
        """Do the same, and tell whether it was new."""
        is_new = super().try_add(value)
        self.added |= is_new
        return is_new

    def keyed(self, key: str) -> Delivery | None:
        """Return the delivery with this key."""
        return self._one(key=key)

    def at(self, channel: ChannelId | str, ts: str) -> Delivery | None:
        """Return what this message says: the delivery that wrote or changed it last."""
        found = self._all(
            channel=channel,
            ts=ts,
            order_by=("-sent_at", "-created_at"),
            limit=1,
        )
        return found[0] if found else None

    def sent_to(
        self, person: UserId, since: datetime, until: datetime
    ) -> list[Delivery]:
        """Return what a person was sent from `since` on and before `until`, by time."""
        return self._all(
            person=person,
            sent_at=within(since, until),
            order_by=("sent_at", "id"),
        )

    def log_of(self, person: UserId, *, limit: int = 20) -> list[Delivery]:
        """Return what was planned for a person and what became of it, newest first."""
        return self._all(
            person=person,
            order_by=("-due_at", "-created_at"),
            limit=limit,
        )

    def answered(self, key: str, now: datetime) -> None:
        """Note that what was sent under this key got its first answer.

        What is planned meanwhile is not sent yet, so the order does not matter.
        """
        here = {"workspace": self._workspace, "said": key, "now": now}
        self._transaction.write(ANSWERED, here, anytime=True)

    def moved(self, delivery: DeliveryId, channel: str, ts: str) -> None:
        """Note that the message of a delivery is another one from now on."""
        to = {"delivery": delivery, "new_channel": channel, "new_ts": ts}
        self._transaction.write(MOVED, {"workspace": self._workspace, **to})

    def is_more_for(self, conversation: str) -> bool:
        """Tell whether more is planned for a person or channel."""
        here = {"workspace": self._workspace, "place": conversation}
        return self._transaction.scalar(MORE, here) is not None

    def merged_away(self, held: Delivery, now: datetime) -> bool:
        """Skip the changes of one message that a newer one makes needless.

        Tell whether `held` is one of them.
        """
        waiting = self._all(
            update_of=held.update_of,
            state=DeliveryState.PLANNED,
            try_at=at_most(now),
            order_by=("due_at", "created_at", "id"),
        )
        if waiting[:-1]:
            needless = [each.id for each in waiting[:-1]]
            here = {"workspace": self._workspace, "needless": needless}
            self._transaction.execute(MERGED, here)
        return bool(waiting)

    def _columns(self, value: Delivery) -> dict[str, Any]:
        return {
            **super()._columns(value),
            "conversation": value.conversation,
            "try_at": value.due_at,
            "urgent": value.kind.is_urgent,
        }
