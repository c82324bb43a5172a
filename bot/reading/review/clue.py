"""A Chinese clause with what stands around it, and what may be left of it."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.plans.progress import Status
from bot.reading.find.status_rules import IDLE
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said

GOES_ON = frozenset(("going on", "still going on", "doing that"))


class Clue(NamedTuple):
    """A clause with its words, and what its sentence tells before and behind it."""

    one: Said
    words: str
    statuses: Sequence[Status | None]
    rules: Sequence[str]
    before: Sequence[Said]
    behind: Sequence[Said]
    text: str

    def holds(self, pattern: Lazily) -> bool:
        """Whether a pattern is found in its words, or in the clause behind it."""
        return any(map(pattern.search, (self.words, *self.words_behind())))

    def words_behind(self, count: int = 1) -> list[str]:
        """Return the words of so many clauses behind it, of fewer at the end."""
        return [one.clause.within(self.text) for one in self.behind[:count]]

    def told(self) -> frozenset[str]:
        """Return by name what is told in and around the clause (see `Reading`)."""
        return frozenset(self._told())

    def _told(self) -> Iterator[str]:
        if self.behind:
            yield "behind"
        if not self.one.clause.named:
            yield "unnamed"
        if without_cause(self.one.events) != self.one.events:
            yield "cause"
        if not self.before:
            return
        yield "before"
        if Status.DONE in self.statuses:
            yield "done"
        if Status.BLOCKED in self.statuses:
            yield "held"
        if not IDLE.isdisjoint(self.rules):
            yield "idle"
        if not GOES_ON.isdisjoint(self.rules):
            yield "going on"
        if "#" in self.before[-1].clause.tape or "%" in self.before[-1].clause.tape:
            yield "figure"


class Reading(NamedTuple):
    """When a clause is read otherwise, and what is left of what was found in it.

    `where` names what must be told in or around it, or else it is not looked at:
    "done", "held", "idle" and "going on" before it, a "figure" right before, a "cause"
    in it, anything "before" or "behind" it, or no action in it, so that it is
    "unnamed".
    """

    holds: Callable[[Clue], bool]
    left: Callable[[list[Event]], list[Event]]
    where: frozenset[str] = frozenset()


Readings = tuple[Reading, ...]


@lru_cache(maxsize=512)
def fitting(readings: Readings, told: frozenset[str]) -> Readings:
    """Return the readings for which enough is told."""
    return tuple(reading for reading in readings if reading.where <= told)


def where(*told: str) -> frozenset[str]:
    """Name what must be told."""
    return frozenset(told)


def begins(pattern: Lazily) -> Callable[[Clue], bool]:
    """Return what tells whether the words of a clause begin by a pattern."""
    return lambda clue: pattern.match(clue.words) is not None


def holds(pattern: Lazily) -> Callable[[Clue], bool]:
    """Return what tells whether the words of a clause hold a pattern."""
    return lambda clue: pattern.search(clue.words) is not None


def without_cause(events: list[Event]) -> list[Event]:
    """Return what is told but for a cause and a standstill."""
    return [
        event
        for event in events
        if event.slot not in ("blocker", "aside") and event.status is not Status.BLOCKED
    ]


def nothing(_: list[Event]) -> list[Event]:
    """Return nothing, as the clause tells nothing of the work."""
    return []
