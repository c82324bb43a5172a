"""The plan itself: what it is about, who carries it, where it stands in its life."""

from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum

from bot.ids import ChannelId, PlanId, UserId
from bot.people import Language


class Kind(Enum):
    """What a plan is about: a team's performance, or one employee's."""

    TEAM = "team"
    INDIVIDUAL = "individual"


class State(Enum):
    """Where a plan stands in its life."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    IN_CONSULTATION = "in_consultation"
    ACTIVE = "active"
    PAUSED = "paused"
    EVALUATING = "evaluating"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekly:
    """A weekday (0 is Monday) and a wall time, on each person's own clock."""

    weekday: int = 4
    at: time = time(10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """An improvement plan; `P-3` is the plan with number 3 in its workspace.

    `zone` is where its month begins and ends: the lead's when it was registered.
    `previous` is the closed plan that it is the next cycle of.
    """

    id: PlanId
    number: int
    kind: Kind
    title: str
    lead: UserId
    zone: str
    created_at: datetime
    state: State = State.ACTIVE
    subject: UserId | None = None
    hr_partner: UserId | None = None
    sponsor: UserId | None = None
    channel: ChannelId | None = None
    language: Language = Language.EN
    checkin: Weekly = Weekly()
    version: int = 1
    previous: PlanId | None = None

    @property
    def code(self) -> str:
        """The short name people use: `P-3`."""
        return f"P-{self.number}"

    @property
    def is_running(self) -> bool:
        """Whether its check-ins, flags and recaps go out."""
        return self.state is State.ACTIVE
