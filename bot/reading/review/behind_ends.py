"""Chinese remarks behind what was told of the work, which change nothing about it.

What did not go amiss is neither work that is not done nor a cause; how long it took,
and where one goes next, tell of no work that goes on behind an end.
"""

from bot.reading.lazily import Lazily
from bot.reading.review.clue import (
    Clue,
    Reading,
    Readings,
    begins,
    nothing,
    where,
    without_cause,
)
from bot.reading.zh import behind_ends as zh

_NO_MISHAP, _LUCKILY = Lazily(zh.NO_MISHAP), Lazily(zh.LUCKILY)


def _is_no_mishap(clue: Clue) -> bool:
    """Whether it is told what did not go amiss: 一个都没返工."""
    denied = "没" in clue.words or "未" in clue.words
    return denied and _NO_MISHAP.match(clue.words) is not None


def _ends_well(clue: Clue) -> bool:
    """Whether it is told right behind trouble that all is well: 好在结果还行."""
    return any(map(_LUCKILY.match, clue.words_behind()))


BEHIND_ENDS: Readings = (
    Reading(_is_no_mishap, nothing, where("unnamed")),
    Reading(begins(Lazily(zh.TOOK)), nothing, where("done", "unnamed")),
    Reading(begins(Lazily(zh.NEXT_THING)), nothing, where("done", "unnamed")),
    Reading(begins(Lazily(zh.FOUND_OUT)), nothing, where("done", "cause")),
    Reading(_ends_well, without_cause, where("cause", "behind")),
    Reading(begins(Lazily(zh.MET)), without_cause, where("cause", "unnamed", "behind")),
    Reading(begins(Lazily(zh.COME_NOW)), without_cause, where("cause")),
)
