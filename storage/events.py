"""Which of Slack's events were taken in before."""

from dataclasses import dataclass
from datetime import datetime

from storage.finding import below
from storage.keeper import Keeper
from storage.schema.events import EventRow


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

    def forget_before(self, moment: datetime) -> int:
        """Forget events too old to come again; return how many."""
        return self._delete(seen_at=below(moment))
