"""What a document says once, about the plan as a whole."""

from collections.abc import Iterable

from bot.importing.fields import fact_of
from bot.importing.kinds import Fact
from bot.importing.outline import Outline

Facts = list[tuple[Fact, str]]


def facts_of(outline: Outline) -> Facts:
    """Return what the labelled values of a document say."""
    found = ((fact_of(each.label), each.value) for each in outline.pairs)
    return [(fact, value) for fact, value in found if fact]


def values(facts: Facts, *wanted: Fact) -> Iterable[str]:
    """Return the values of some facts, in the order in which they are wanted."""
    return (value for each in wanted for fact, value in facts if fact is each)
