"""When something recurs: a wall time in a zone, and the next instant it falls on."""

from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum


class Recurring(Enum):
    """What recurs."""

    CHECKIN = "checkin"
    MORNING = "morning"
    RECAP = "recap"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """A recurring wall time of one person (check-in, morning) or one plan (recap).

    `id` is its kind and whom it is for, so that there is one each. `weekday` None
    means every day.
    """

    id: str
    kind: Recurring
    of: str
    zone: str
    at: time
    next_at: datetime
    weekday: int | None = None
