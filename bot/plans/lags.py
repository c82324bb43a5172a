"""Why an action is late or blocked, and what is done about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.ids import ActionId, UserId


class LagReason(Enum):
    """Where the cause lies: on one of the four levels, or in support not yet given."""

    ORGANISATION = "organisation"
    PROCESS = "process"
    RESOURCE = "resource"
    INDIVIDUAL = "individual"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lag:
    """The reason that somebody gave, the corrective step, or both."""

    id: str
    action_id: ActionId
    person: UserId
    at: datetime
    reason: LagReason | None = None
    step: str | None = None
