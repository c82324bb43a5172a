"""A clause with what it says, and of which actions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from operator import attrgetter

from bot.plans.progress import Status
from bot.reading.rule import Event
from bot.reading.split.clause import Clause

_SENTENCE = attrgetter("clause.sentence")


@dataclass(slots=True, eq=False)
class Said:
    """A clause, what it says, and the numbers of the actions it says it of."""

    clause: Clause
    events: list[Event]
    actions: tuple[int, ...] = ()
    explicit: bool = False
    sure: bool = True
    heading: Status | None = None
    planned: bool = False  # it stands under "next week"
    mark: str = ""
    moves: bool = False
    weight: float = 1.0  # of the words that name the actions
    besides: tuple[int, ...] = field(default=())
    retold: bool = False  # it leads to a day that a later one replaced
    between: frozenset[int] = frozenset()  # actions of which its words name one

    @property
    def tells(self) -> bool:
        """Whether the clause reports something, a number at least."""
        asides = [event.slot for event in self.events].count("aside")
        return asides < len(self.events) or "#" in self.clause.tape

    @property
    def corrects(self) -> bool:
        """Whether the clause takes back what was said before it."""
        return "V" in self.clause.tape and not self.moves


def sentences(said: Iterable[Said]) -> list[list[Said]]:
    """Return clauses sentence by sentence."""
    return [list(of) for _, of in groupby(said, key=_SENTENCE)]


def neighbours(said: Sequence[Said]) -> list[tuple[Said, Said]]:
    """Return the clauses that follow one another in a sentence, two by two."""
    return [
        (one, following)
        for one, following in pairwise(said)
        if one.clause.sentence == following.clause.sentence
    ]
