"""Trouble told by the way: "half of it is painted, the kettle broke again".

Beside English work that goes on it may be a cause or not, unless a delay is told with
it: by a day that is later than the one listed, or as "still on it, the scanner died".
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
_NO_HELP = Lazily(r"\b(?:did|does|do)(?: not|n't|nt) help\b")
_HENCE = ("so ", "so,", "hence", "that's why", "therefore")


def is_by_the_way(
    cause: Event, findings: Iterable[Event], due: date | None, text: str
) -> bool:
    """Whether no delay is told with a cause; `due` is the day listed."""
    if cause.rule not in _WEAK:
        return False
    start, end = _sentence(text, cause)
    later = [one for one in findings if due and one.day and one.day > due]
    if any(_tells_of_delay(one, start, end, text) for one in later):
        return False
    return _STILL.search(text, start, end) is None


def is_no_more_than_no_help(cause: Event, text: str) -> bool:
    """Whether what is told is but unhelpful: "42 open, the cold snap didn't help"."""
    return _NO_HELP.search(text, cause.start, cause.end) is not None


def _tells_of_delay(day: Event, start: int, end: int, text: str) -> bool:
    """Whether a later day stands in the sentence of a cause or in the next one.

    Further behind it is one that follows: "The sander broke. … So it's the 4th."
    """
    if day.start < start:
        return False
    behind = _ENDS.search(text, end + 1)
    near = behind is None or day.start < behind.start()
    return near or text.startswith(_HENCE, _sentence(text, day)[0])


def _sentence(text: str, event: Event) -> tuple[int, int]:
    """Return where the sentence of an event starts and ends."""
    before = [found.end() for found in _ENDS.finditer(text, 0, event.start)]
    after = _ENDS.search(text, event.end)
    return max(before, default=0), after.start() if after else len(text)
