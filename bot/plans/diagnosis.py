"""Why a plan is needed: what is noticed, what shows it, and where it comes from."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum

from bot.ids import CauseId, EvidenceId, PlanId, UserId

OLD = timedelta(days=183)
SCALE = range(1, 6)
MOST_WHYS = 10


class Source(Enum):
    """Where evidence comes from."""

    HISTORY = "history"
    BENCHMARK = "benchmark"
    SELF_ASSESSMENT = "self_assessment"
    LEAD_ASSESSMENT = "lead_assessment"
    PROCESS_REVIEW = "process_review"
    CUSTOMER_FEEDBACK = "customer_feedback"
    ENVIRONMENT = "environment"


class Level(Enum):
    """Where a cause lies."""

    ORGANISATION = "organisation"
    PROCESS = "process"
    RESOURCE = "resource"
    INDIVIDUAL = "individual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A measure as it was read once."""

    name: str
    value: float
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Something that shows how things stand; `day` is when it was seen."""

    id: EvidenceId
    plan_id: PlanId
    number: int
    source: Source
    text: str
    day: date
    by: UserId
    at: datetime
    reading: Reading | None = None

    @property
    def code(self) -> str:
        """The short name people use: `E2`."""
        return f"E{self.number}"

    def is_old(self, today: date) -> bool:
        """Tell whether things may have changed since: after half a year."""
        return today - self.day > OLD


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """A cause; `whys` lead from it to its root, which is the last once `is_rooted`.

    `impact` and `effort` are from 1 to 5; `evidence` is what it rests on.
    """

    id: CauseId
    plan_id: PlanId
    number: int
    level: Level
    text: str
    impact: int
    effort: int
    by: UserId
    at: datetime
    whys: tuple[str, ...] = ()
    is_rooted: bool = False
    evidence: tuple[EvidenceId, ...] = ()

    @property
    def code(self) -> str:
        """The short name people use: `C2`."""
        return f"C{self.number}"

    @property
    def root(self) -> str | None:
        """The root cause, once somebody has marked it."""
        return self.whys[-1] if self.is_rooted else None

    @property
    def rank(self) -> float:
        """Impact over effort: the higher, the sooner it is worth treating."""
        return self.impact / self.effort

    def asked(self, why: str) -> "Cause":
        """Return the cause with one more answer to "why?"."""
        return replace(self, whys=(*self.whys, why))

    def rooted(self, level: Level) -> "Cause":
        """Return the cause with its last why as the root, which lies on `level`."""
        if not self.whys:
            raise ValueError("a root is one of the whys")
        return replace(self, is_rooted=True, level=level)

    def back(self) -> "Cause":
        """Return the cause one step earlier: without the root's mark, or a why less."""
        if self.is_rooted:
            return replace(self, is_rooted=False)
        return replace(self, whys=self.whys[:-1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What is said once for a plan; its id is the plan's.

    `symptom` is what is noticed, apart from what causes it; `reason` is why a plan for
    one person goes on although the causes lie mostly elsewhere.
    """

    id: PlanId
    symptom: str = ""
    reason: str = ""
    reason_by: UserId | None = None
    reason_at: datetime | None = None


def ranked(causes: list[Cause]) -> list[Cause]:
    """Return the causes in the order in which they are worth treating."""
    return sorted(causes, key=lambda cause: (-cause.rank, -cause.impact, cause.number))


def missing(evidence: list[Evidence]) -> list[Source]:
    """Return the kinds of source that nobody has looked at yet."""
    seen = {each.source for each in evidence}
    return [source for source in Source if source not in seen]
