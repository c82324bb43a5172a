"""What the forms of a diagnosis hold."""

from bot.ids import ActionId, CauseId, EvidenceId, GoalId
from bot.plans.diagnosing import (
    Faults,
    Part,
    TypedCause,
    TypedEvidence,
    TypedStrategy,
)
from bot.plans.diagnosis import Level, Source
from bot.texts import Texts
from bot.views.entered import Entered


def typed_evidence(entered: Entered) -> TypedEvidence:
    """Return the evidence that a form holds."""
    source = entered.choice(Part.SOURCE.value)
    return TypedEvidence(
        source=Source(source) if source else None,
        day=entered.day(Part.DAY.value),
        text=entered.text(Part.EVIDENCE.value),
        reading=entered.text(Part.READING.value),
    )


def typed_cause(entered: Entered) -> TypedCause:
    """Return the cause that a form holds."""
    return TypedCause(
        text=entered.text(Part.CAUSE.value),
        level=level_in(entered, Part.LEVEL),
        impact=_degree(entered, Part.IMPACT),
        effort=_degree(entered, Part.EFFORT),
        evidence=tuple(map(EvidenceId, entered.choices(Part.RESTS_ON.value))),
    )


def typed_strategy(entered: Entered) -> TypedStrategy:
    """Return the strategy that a form holds."""
    cause = entered.choice(Part.TREATS.value)
    goal = entered.choice(Part.SERVES.value)
    return TypedStrategy(
        statement=entered.text(Part.STATEMENT.value),
        cause=CauseId(cause) if cause else None,
        goal=GoalId(goal) if goal else None,
        actions=tuple(map(ActionId, entered.choices(Part.CARRIED_BY.value))),
    )


def level_in(entered: Entered, part: Part) -> Level | None:
    """Return the level that was chosen."""
    chosen = entered.choice(part.value)
    return Level(chosen) if chosen else None


def errors(faults: Faults, texts: Texts) -> dict[str, str]:
    """Return what is wrong, by block id, as Slack shows it at the fields."""
    says = texts.diagnosis_forms
    return {part.value: says.problem(part, each) for part, each in faults.items()}


def _degree(entered: Entered, part: Part) -> int | None:
    chosen = entered.choice(part.value)
    return int(chosen) if chosen else None
