"""Chinese clauses that tell but of a part or a paper of the work: 剩下的是夜班那排.

They sound like a standstill, a cause or an end, and are none of the whole.
"""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily, Rarely
from bot.reading.review.clue import (
    GOES_ON,
    Clue,
    Reading,
    Readings,
    begins,
    nothing,
    where,
    without_cause,
)
from bot.reading.rule import Event
from bot.reading.split.said import Said
from bot.reading.zh import no_hindrance as zh

_LIES_THERE, _UNCHANGED = Rarely(zh.LIES_THERE), Rarely(zh.UNCHANGED)
_COMPARED, _IF_NOT = Rarely(zh.COMPARED), Rarely(zh.IF_NOT)
_OF_THE_REST, _NOT_YET_SO = Rarely(zh.OF_THE_REST), Rarely(zh.NOT_YET_SO)
_SO_IT_IS, _PART_CUT = Rarely(zh.SO_IT_IS), Rarely(zh.PART_CUT)
_OTHER_WAY = Lazily("改|换|转|另|重新|新")


def _lies_there(clue: Clue) -> bool:
    """Whether it is told where a paper is kept of what was done right before."""
    done = any(event.status is Status.DONE for event in clue.before[-1].events)
    return done and _LIES_THERE.match(clue.words) is not None


def _is_unchanged(clue: Clue) -> bool:
    """Whether something stayed as it was: 和去年比基本没动, 条款基本没动."""
    unchanged = _UNCHANGED.match(clue.words) is not None
    return unchanged and _COMPARED.match(clue.words) is not None


def _is_if_not(clue: Clue) -> bool:
    """Whether it is told what would come about otherwise, behind no request."""
    if not _IF_NOT.match(clue.words):
        return False
    return not any(e.slot == "help" for one in clue.before for e in one.events)


def _asks_but(events: list[Event]) -> list[Event]:
    """Return but what is asked for, of what would come about otherwise."""
    return [event for event in events if event.slot == "help"]


def _is_of_the_rest(clue: Clue) -> bool:
    """Whether it is told what those are that are left, beside a figure."""
    if not _OF_THE_REST.match(clue.words):
        return False
    return any(not set("#%").isdisjoint(one.clause.tape) for one in clue.before)


def _is_not_yet_so(clue: Clue) -> bool:
    """Whether one's own work has but not come to its end: 谈到第二轮，还没谈拢."""
    found = _NOT_YET_SO.match(clue.words)
    return found is not None and any(
        found["verb"] in one.clause.within(clue.text)
        for one in (*clue.before, *clue.behind)
    )


def _is_cut_off(clue: Clue) -> bool:
    """Whether but a part is given up, and the rest goes on or is called done."""
    if not any(event.status is Status.DROPPED for event in clue.one.events):
        return False
    words = [one.clause.within(clue.text) for one in clue.behind]
    goes_on = clue.behind[:1] and not clue.behind[0].clause.named
    goes_on = goes_on and any(event.rule in GOES_ON for event in clue.behind[0].events)
    part = goes_on and not _OTHER_WAY.search(words[0])
    part = part and _PART_CUT.match(clue.words) is not None
    return bool(part) or any(map(_SO_IT_IS.match, words))


def _is_called_done(clue: Clue) -> bool:
    """Whether it is said that work is done as it stands: 这样就算完成了."""
    called_so = _SO_IT_IS.match(_behind_titles(clue.one, clue.text)) is not None
    return called_so and any(event.slot == "status" for event in clue.one.events)


def _behind_titles(said: Said, text: str) -> str:
    """Return what a clause says behind the words of titles at its head."""
    first = next((one for one in said.clause.tokens if not one.hints), None)
    return text[first.start : said.clause.end] if first else ""


def _is_of_the_kept(clue: Clue) -> bool:
    """Whether how much was done is told, and then that the rest is cut: 就算完成了."""
    if "%" not in clue.one.clause.tape:
        return False
    cut = any("X" in one.clause.tape for one in clue.behind)
    return cut and any(
        Status.DONE in [event.status for event in one.events]
        and _SO_IT_IS.match(_behind_titles(one, clue.text)) is not None
        for one in clue.behind
    )


def _as_end(events: list[Event]) -> list[Event]:
    """Return what is called done as done."""
    return [
        event._replace(status=Status.DONE, rule="done", weak=False)
        if event.slot == "status"
        else event
        for event in events
    ]


_WHICHEVER = Lazily(
    "|".join(
        f"(?:{pattern})"
        for pattern in (
            zh.LIES_THERE,
            zh.UNCHANGED,
            zh.IF_NOT,
            zh.COUNT_UNKNOWN,
            zh.HELD_OUT,
            zh.FEW_FAULTS,
            zh.OF_THE_REST,
            zh.NOT_YET_SO,
        )
    )
)
"""Fits all clauses that one of the readings below may be of, and few others."""
_READINGS: Readings = (
    Reading(_lies_there, nothing, where("before", "unnamed")),
    Reading(_is_unchanged, nothing, where("unnamed")),
    Reading(_is_if_not, _asks_but),
    Reading(begins(Rarely(zh.COUNT_UNKNOWN)), nothing),
    Reading(begins(Rarely(zh.FEW_FAULTS)), without_cause, where("cause")),
    Reading(begins(Rarely(zh.HELD_OUT)), nothing, where("done")),
    Reading(_is_of_the_rest, without_cause, where("cause", "before")),
    Reading(_is_not_yet_so, without_cause, where("cause")),
)
_OF_ENDS: Readings = (
    Reading(_is_cut_off, nothing, where("behind")),
    Reading(_is_called_done, _as_end, where("before")),
    Reading(_is_of_the_kept, nothing, where("behind")),
)
_ALL = (*_READINGS, *_OF_ENDS)


def of_a_part(words: str) -> Readings:
    """Return when a clause with some words tells but of a part, and what is left."""
    return _ALL if _WHICHEVER.match(words) else _OF_ENDS
