"""Chinese clauses on what did no harm, was given back, or is open to others."""

from bot.reading.lazily import Lazily
from bot.reading.review.clue import Clue, Reading, Readings, begins, nothing, where
from bot.reading.zh import no_hindrance as zh

_RETURNED, _LAUGHS = Lazily(zh.RETURNED), Lazily(zh.LAUGHS)
_CALLS, _CLOSES = Lazily(zh.CALLS), Lazily(zh.CLOSES)


def _is_laughed_at(clue: Clue) -> bool:
    """Whether one but laughs about what is told: 名字被打错一个字，笑死."""
    return any(map(_LAUGHS.match, clue.words_behind()))


def _is_returned(clue: Clue) -> bool:
    """Whether but what came and was wrong is given back: 型号不对，退了."""
    wrong = any(event.slot == "blocker" for event in clue.before[-1].events)
    return wrong and _RETURNED.match(clue.words) is not None


def _but_closes(clue: Clue) -> bool:
    """Whether a day is that on which something closes which others do: 20号截止."""
    if not _CLOSES.match(clue.words):
        return False
    clause = clue.before[-1].clause
    return _CALLS.search(clue.text, clause.start, clause.end) is not None


HARMLESS: Readings = (
    Reading(_is_laughed_at, nothing, where("behind")),
    Reading(begins(Lazily(zh.HARMLESS)), nothing, where("done", "unnamed")),
    Reading(_is_returned, nothing, where("before")),
    Reading(_but_closes, nothing, where("before", "unnamed")),
)
