"""Who is waited for where but "he" is named: "Sam is ill, no more till he's better".

The trouble told before is the cause, and not that it will be over.
"""

from collections.abc import Sequence

from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours

_THEY = frozenset(
    ("he", "he's", "she", "she's", "it", "it's", "they", "they're", "that", "that's")
)
_WAITS = frozenset(("waits for", "not before"))
_LONGEST = 4
"""Words of what is waited for, which tells nothing of its own."""


def with_what_happened(said: Sequence[Said]) -> None:
    """Drop what is waited for where it but takes up the trouble told before it."""
    for before, one in neighbours(said):
        if one.clause.chinese or not _tells_trouble(before):
            continue
        told = [event for event in one.events if not _takes_up(event, one)]
        if len(told) < len(one.events):
            one.events = [event for event in told if event.slot != "freed"]


def _tells_trouble(one: Said) -> bool:
    return any(event.slot == "blocker" for event in one.events)


def _takes_up(event: Event, one: Said) -> bool:
    """Whether but "he's back" is named as what is waited for."""
    if event.slot != "blocker" or event.rule not in _WAITS:
        return False
    tokens = [token for token in one.clause.tokens if token.start >= event.start]
    return bool(tokens) and tokens[0].text in _THEY and len(tokens) <= _LONGEST
