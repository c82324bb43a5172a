"""What may stand in a diagnosis, and what is wrong with what somebody typed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from bot.ids import ActionId, CauseId, EvidenceId, GoalId
from bot.plans.diagnosis import Level, Reading, Source
from bot.plans.measures import measure_of
from bot.plans.strategies import Chain


class Tab(Enum):
    """A page of the diagnosis."""

    EVIDENCE = "evidence"
    CAUSES = "causes"
    STRATEGIES = "strategies"
    GOALS = "goals"


class Part(Enum):
    """A field of its forms."""

    SYMPTOM = "symptom"
    SOURCE = "source"
    DAY = "day"
    EVIDENCE = "evidence"
    READING = "reading"
    CAUSE = "cause"
    LEVEL = "level"
    IMPACT = "impact"
    EFFORT = "effort"
    RESTS_ON = "rests_on"
    WHY = "why"
    ROOT = "root"
    ROOT_LEVEL = "root_level"
    STATEMENT = "statement"
    TREATS = "treats"
    SERVES = "serves"
    CARRIED_BY = "carried_by"
    REASON = "reason"
    INSTEAD = "instead"


class Fault(Enum):
    """What is wrong with a field."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    FUTURE = "future"
    NO_FIGURE = "no_figure"
    GONE = "gone"
    NO_WHY = "no_why"
    LAST_WHY = "last_why"


LIMITS = {
    Part.SYMPTOM: 500,
    Part.EVIDENCE: 500,
    Part.READING: 100,
    Part.CAUSE: 200,
    Part.WHY: 200,
    Part.STATEMENT: 300,
    Part.REASON: 500,
}
Faults = Mapping[Part, Fault]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedEvidence:
    """Evidence as typed; `reading` is like `handle time: 8.4 min`."""

    source: Source | None
    day: date | None
    text: str
    reading: str

    def faults(self, today: date) -> Faults:
        """Return what is wrong with it."""
        found = dict(text_faults(Part.EVIDENCE, self.text))
        found |= text_faults(Part.READING, self.reading, required=False)
        if self.source is None:
            found[Part.SOURCE] = Fault.MISSING
        if self.day is None or self.day > today:
            found[Part.DAY] = Fault.FUTURE if self.day else Fault.MISSING
        if self.reading.strip() and self.measured is None:
            found.setdefault(Part.READING, Fault.NO_FIGURE)
        return found

    @property
    def measured(self) -> Reading | None:
        """The reading that was typed, if it has a figure."""
        metric = measure_of(self.reading)
        if metric is None or metric.target is None:
            return None
        return Reading(name=metric.name, value=metric.target, unit=metric.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCause:
    """A cause as typed."""

    text: str
    level: Level | None
    impact: int | None
    effort: int | None
    evidence: tuple[EvidenceId, ...]

    def faults(self, chain: Chain) -> Faults:
        """Return what is wrong with it, as the plan now is."""
        found = dict(text_faults(Part.CAUSE, self.text))
        chosen = {
            Part.LEVEL: self.level,
            Part.IMPACT: self.impact,
            Part.EFFORT: self.effort,
        }
        found |= {part: Fault.MISSING for part, each in chosen.items() if each is None}
        if not all(chain.entry(each) for each in self.evidence):
            found[Part.RESTS_ON] = Fault.GONE
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedStrategy:
    """A strategy as typed, with the actions that carry it out."""

    statement: str
    cause: CauseId | None
    goal: GoalId | None
    actions: tuple[ActionId, ...]

    def faults(self, chain: Chain) -> Faults:
        """Return what is wrong with it, as the plan now is."""
        found = dict(text_faults(Part.STATEMENT, self.statement))
        if chain.cause(self.cause) is None:
            found[Part.TREATS] = Fault.GONE if self.cause else Fault.MISSING
        if chain.goal(self.goal) is None:
            found[Part.SERVES] = Fault.GONE if self.goal else Fault.MISSING
        if not set(self.actions) <= {each.id for each in chain.actions}:
            found[Part.CARRIED_BY] = Fault.GONE
        return found


def text_faults(
    part: Part, text: str, *, required: bool = True
) -> Iterator[tuple[Part, Fault]]:
    """Return what is wrong with a text: nothing there, or too long."""
    if required and not text.strip():
        yield part, Fault.MISSING
    elif len(text.strip()) > LIMITS[part]:
        yield part, Fault.TOO_LONG
