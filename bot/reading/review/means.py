"""What the work needs and has not got yet, beside work not begun: 还没动，漆都没买."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours
from bot.reading.zh import means as zh

_LACKING = Lazily(zh.LACKING)
_NOT_BEGUN = frozenset(("not started", "untouched"))
_DENIES = frozenset("N5RuU")
_RANK = 3


def with_lacking_means(said: Sequence[Said], text: str) -> None:
    """Turn means that are told not even to be there into the cause of no start."""
    for before, one in neighbours(said):
        clause = one.clause
        if not clause.chinese or clause.named or _DENIES.isdisjoint(clause.tape):
            continue
        if not any(event.rule in _NOT_BEGUN for event in before.events):
            continue
        if any(event.slot == "blocker" for event in (*before.events, *one.events)):
            continue
        if _LACKING.fullmatch(clause.within(text)):
            start, end = clause.start, clause.end
            one.events = [Event("blocker", "lacking", start, end, rank=_RANK)]
