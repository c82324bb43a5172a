"""Trouble told by the way: "42 open, the cold snap didn't help".

Beside English work that goes on it is a cause where a delay is told in its sentence: by
a day that is later than the one listed, or as "still on it, the scanner died".
"""

from collections.abc import Iterable
from datetime import date

from bot.reading.lazily import Lazily
from bot.reading.rule import Event

_WEAK = frozenset(
    ("trouble", "beside", "asked", "aside", "done once", "found out", "set back")
)
"""Rules of causes to which no word such as "because" leads."""
_ENDS = Lazily(r"[.!?;\n](?:\s|$)")
_STILL = Lazily(r"\bstill\b")


def is_by_the_way(
    cause: Event, findings: Iterable[Event], due: date | None, text: str
) -> bool:
    """Whether the sentence of a cause tells of no delay; `due` is the day listed."""
    if cause.rule not in _WEAK:
        return False
    start, end = _sentence(text, cause)
    later = any(
        start <= one.start < end
        for one in findings
        if due and one.day and one.day > due
    )
    return not later and _STILL.search(text, start, end) is None


def _sentence(text: str, event: Event) -> tuple[int, int]:
    """Return where the sentence of an event starts and ends."""
    before = [found.end() for found in _ENDS.finditer(text, 0, event.start)]
    after = _ENDS.search(text, event.end)
    return max(before, default=0), after.start() if after else len(text)
