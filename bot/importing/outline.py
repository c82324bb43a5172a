"""A document by its sections: lines, labelled values and tables by heading."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from bot.importing.kinds import Field, Section
from bot.importing.labelled import Pair
from bot.importing.tables import Grid, Note

WHO_WHEN = frozenset({Field.OWNER, Field.HELPERS, Field.START, Field.DUE})
DIAGNOSIS = frozenset({Field.EVIDENCE, Field.CAUSE, Field.SUPPORT, Field.GOAL})


@dataclass(slots=True)
class Line:
    """A sentence or list entry, with labelled values and entries below it."""

    text: str
    is_item: bool = False
    details: list[Pair] = field(default_factory=list)
    below: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Title:
    """A heading inside a section, which may be what an action is called."""

    text: str


Part = Line | Pair | Grid | Title | Note
P = TypeVar("P", Line, Pair, Grid, Title)


@dataclass(slots=True)
class Outline:
    """The parts of a document with their sections; what stands at its head."""

    parts: list[tuple[Section | None, Part]] = field(default_factory=list)
    title: str | None = None
    openings: list[str] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    text: str = ""

    def of(self, kind: type[P]) -> Iterator[P]:
        """Return the parts of one kind."""
        return (part for _, part in self.parts if isinstance(part, kind))

    @property
    def pairs(self) -> list[Pair]:
        """Every labelled value."""
        return list(self.of(Pair))
