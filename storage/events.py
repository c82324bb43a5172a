"""Which of Slack's events were taken in before."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete

from storage.keeper import Keeper
from storage.schema.events import EventRow
from storage.transaction import Transaction

TABLE = EventRow.metadata.tables[EventRow.__tablename__]
OLD = delete(TABLE).where(TABLE.c.seen_at < bindparam("moment"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event seen."""

    id: str
    seen_at: datetime


class Events(Keeper[Event]):
    """The events of one workspace."""

    row = EventRow
    value = Event

    def is_new(self, event_id: str, now: datetime) -> bool:
        """Tell whether the event comes for the first time; from now on it does not."""
        return self.try_add(Event(id=event_id, seen_at=now))


class AllEvents:
    """The events of all workspaces."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def forget_before(self, moment: datetime) -> None:
        """Forget events too old to come again."""
        self._transaction.execute(OLD, {"moment": moment})
