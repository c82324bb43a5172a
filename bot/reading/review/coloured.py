"""Chinese clauses that but colour what was told: 偏红就偏红吧, 还被集团转发了.

What one puts up with, how work was received and what one will treat people to once it
is over sounds like trouble, an end or a request, and tells nothing of the work.
"""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily, Rarely
from bot.reading.review.clue import (
    Clue,
    Reading,
    Readings,
    begins,
    holds,
    nothing,
    where,
    without_cause,
)
from bot.reading.rule import Event
from bot.reading.zh import coloured as zh
from bot.reading.zh.behind_ends import MET

_UNCHALLENGED, _OBJECTIONS = Rarely(zh.UNCHALLENGED), Lazily(zh.OBJECTIONS)
_ENOUGH_SAID, _NEVER_MIND = Rarely(zh.ENOUGH_SAID), Rarely(zh.NEVER_MIND)
_FOR_GOOD, _STILL_STANDS = Rarely(zh.FOR_GOOD), Rarely(zh.STILL_STANDS)
_TREATS, _ONCE_OVER = Rarely(zh.TREATS), Lazily(zh.ONCE_OVER)
_MET, _MENDED = Rarely(MET), Rarely(zh.MENDED)
_NEITHER_DO_I = Rarely(zh.NEITHER_DO_I)
_SCARCE, _SO_SLOW = Rarely(zh.SCARCE), Lazily(zh.SO_SLOW)
_SIGHS = Rarely(f"^{zh.SIGHS}[了啊呀呢呐]?$")


def _is_unchallenged(clue: Clue) -> bool:
    """Whether nobody found anything amiss in what is done."""
    said = _UNCHALLENGED.match(clue.words)
    return said is not None and _OBJECTIONS.search(clue.words) is not None


def _ends_a_digression(clue: Clue) -> bool:
    """Whether one has said enough of something else: 算了不说了."""
    if _ENOUGH_SAID.match(clue.words):
        return True
    turns = _NEVER_MIND.match(clue.words) is not None
    return turns and any(map(_ENOUGH_SAID.match, clue.words_behind()))


def _stays(clue: Clue) -> bool:
    """Whether a day that was named will not be moved again."""
    said = _FOR_GOOD.match(clue.words) or _STILL_STANDS.match(clue.words)
    return said is not None and any("T" in one.clause.tape for one in clue.before)


def _treats_then(clue: Clue) -> bool:
    """Whether people will be treated to something once it is over."""
    found = _TREATS.search(clue.words)
    return found is not None and bool(_ONCE_OVER.search(clue.words[: found.start()]))


def _met(clue: Clue) -> bool:
    """Whether it is told with whom that was gone through which was told before."""
    return any(clue.statuses) and _MET.match(clue.words) is not None


def _knows_no_better(clue: Clue) -> bool:
    """Whether one owns to know no better than others who told what is amiss."""
    told = any(
        event.slot == "blocker" or event.status is Status.BLOCKED
        for event in clue.before[-1].events
    )
    return told and _NEITHER_DO_I.match(clue.words) is not None


def _is_mended(clue: Clue) -> bool:
    """Whether what the field of a form tells of trouble was mended: 损坏，已更换."""
    if "field" not in [event.rule for event in clue.one.events]:
        return False
    return any(map(_MENDED.match, (clue.words, *clue.words_behind())))


def _is_scarce(clue: Clue) -> bool:
    """Whether there is but one of what work needs, which makes it slow."""
    if not _SCARCE.match(clue.words):
        return False
    return any(map(_SO_SLOW.match, clue.words_behind()))


def _as_burden(events: list[Event]) -> list[Event]:
    """Return what slows work as its cause."""
    first, last = events[0], events[-1]
    burden = first._replace(
        slot="blocker", rule="own effort", status=None, end=last.end, rank=3
    )
    return [burden]


def _without_request(events: list[Event]) -> list[Event]:
    """Return what is told but for a request, and what it would ask for."""
    return [one for one in without_cause(events) if one.slot != "help"]


def _but_held(events: list[Event]) -> list[Event]:
    """Return that it stands still, without a cause."""
    return [one for one in events if one.status is Status.BLOCKED]


COLOURED: Readings = (
    Reading(holds(Rarely(zh.RESIGNED)), nothing, where("unnamed")),
    Reading(holds(Rarely(zh.HONOURED)), without_cause, where("cause")),
    Reading(_is_unchallenged, nothing, where("done", "unnamed")),
    Reading(begins(Rarely(zh.SMELLS)), nothing, where("done", "unnamed")),
    Reading(begins(Rarely(zh.TALK_ON)), nothing, where("done", "unnamed")),
    Reading(begins(Rarely(zh.STEADY)), nothing, where("going on", "unnamed")),
    Reading(_ends_a_digression, nothing, where("unnamed")),
    Reading(_stays, nothing, where("before")),
    Reading(_treats_then, nothing),
    Reading(holds(_TREATS), _without_request),
    Reading(begins(Rarely(zh.PAPERS)), nothing, where("done", "unnamed")),
    Reading(begins(Rarely(zh.IN_VAIN)), _but_held, where("unnamed")),
    Reading(begins(_SIGHS), nothing, where("unnamed")),
    Reading(begins(Rarely(zh.HARDLY)), without_cause, where("cause")),
    Reading(_is_scarce, _as_burden, where("behind")),
    Reading(_is_mended, without_cause, where("cause")),
    Reading(_met, nothing, where("before", "unnamed")),
    Reading(_knows_no_better, nothing, where("before", "unnamed")),
)
