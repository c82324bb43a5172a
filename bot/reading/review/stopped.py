"""Why English work stands still, told right behind it: "can't go on, the key is lost".

What somebody or something else does, did or is comes behind a clause that names no
cause itself, in the same sentence.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.en import stopped as en
from bot.reading.find.causes.subject import cause, subject_of
from bot.reading.rule import Event
from bot.reading.split.said import Said
from bot.reading.words import words

_HELD = frozenset(("held", "cannot"))
_WEAK = frozenset(
    ("item done", "not done", "no answer", "did some", "done that", "no progress")
)
"""Rules that may as well tell of another thing than the work."""
_OTHERS = words(en.OTHERS)
_VERB = frozenset("bwhENR5")
_FIRST, _RANK = frozenset("_oke"), 3


def with_reasons(said: Sequence[Said]) -> None:
    """Turn what another thing does, behind a bare standstill, into its cause."""
    for held, behind in pairwise(said):
        near = held.clause.sentence == behind.clause.sentence
        if near and _stands_bare(held) and _tells_of_another(behind):
            named = cause("stopped by", subject_of(behind.clause.tokens), _RANK)
            behind.events = [named]


def _stands_bare(one: Said) -> bool:
    """Whether a clause tells that work stands still, and no more."""
    held = one.events[-1] if one.events else None
    if one.clause.chinese or held is None or held.rule not in _HELD:
        return False
    alone = all(event.status is Status.BLOCKED for event in one.events)
    return alone and held.end >= one.clause.end


def _tells_of_another(one: Said) -> bool:
    """Whether a clause tells of another thing, and weakly at most of the work."""
    tokens = one.clause.tokens
    if one.clause.chinese or one.clause.asked or tokens[0].concept not in _FIRST:
        return False
    if any(
        token.hints or token.text in _OTHERS or token.concept == "I" for token in tokens
    ):
        return False
    told = all(_is_weak(event) for event in one.events)
    return (
        told
        and not _VERB.isdisjoint(one.clause.tape[1:])
        and "T" not in one.clause.tape
    )


def _is_weak(event: Event) -> bool:
    return event.slot == "aside" or (event.slot == "status" and event.rule in _WEAK)
