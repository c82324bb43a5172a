"""What is done but for a part, told in two clauses: 除了第三章，都写完了.

What is excepted is no action of the list, so that the one that is told of goes on.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours

_EXCEPTS = Lazily("^[&!sM]{0,3}x")
_OF_ALL = frozenset("ar")
"""Signs of "all" and "the others", beside which an exception is left out."""


def without_a_part(said: Sequence[Said]) -> None:
    """Take "done" for a part where something is excepted right before or behind it."""
    for one, following in neighbours(said):
        for excepts, tells in ((one, following), (following, one)):
            if excepts_a_part(excepts) and not _OF_ALL.isdisjoint(tells.clause.tape):
                tells.events = [in_part(event) for event in tells.events]


def in_part(event: Event) -> Event:
    """Take "done except for the cards" for a part."""
    if event.status is not Status.DONE:
        return event
    return event._replace(status=Status.IN_PROGRESS, rule="part of it")


def excepts_a_part(one: Said) -> bool:
    """Whether a Chinese clause but excepts what no title names: 除了第三章."""
    found = _EXCEPTS.match(one.clause.tape) if one.clause.chinese else None
    if found is None or not _OF_ALL.isdisjoint(one.clause.tape):
        return False
    rest = one.clause.tokens[found.end() :]
    return bool(rest) and not any(token.hints or token.concept == "M" for token in rest)
