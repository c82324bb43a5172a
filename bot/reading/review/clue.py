"""A Chinese clause with what stands around it, and what may be left of it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.plans.progress import Status
from bot.reading.rule import Event
from bot.reading.split.said import Said


class Clue(NamedTuple):
    """A clause with its words, and what its sentence tells before and behind it."""

    one: Said
    words: str
    statuses: Sequence[Status | None]
    rules: Sequence[str]
    before: Sequence[Said]
    behind: Sequence[Said]
    text: str


Reading = tuple[Callable[[Clue], bool], Callable[[Sequence[Event]], list[Event]]]
"""When a clause is to be read otherwise, and what is left of what was found in it."""


def without_cause(events: Sequence[Event]) -> list[Event]:
    """Return what is told but for a cause and a standstill."""
    return [
        event
        for event in events
        if event.slot not in ("blocker", "aside") and event.status is not Status.BLOCKED
    ]


def nothing(_: Sequence[Event]) -> list[Event]:
    """Return nothing, as the clause tells nothing of the work."""
    return []
