"""What English replies tell of parts of the work one by one: "picture locked, mix …".

Where one part is done, another that is half done or not begun is but a part as well.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.en import context as en
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import headless
from bot.reading.split.said import Said, sentences
from bot.reading.words import words

_PART_DONE = Lazily("^[&!s]{0,2}_{1,3}[bhwas]{0,2}[EDs]$")
_PART_SHARED = Lazily("^[&!s]{0,2}[_M]{1,3}b?%[sD]{0,2}$")
_PART_LEFT = Lazily("^[&!s]{0,2}_{1,3}b?(?:s?u|N[SG])$")
_LEFT_SIGNS = frozenset("%uN")
"""Signs of which what is left of a part has one."""
_IN = frozenset(("in", "up", "out", "on", "over", "off"))
_NOT_BEGUN = frozenset(("untouched", "not started"))
_WHOLE = words(en.ITSELF) | words(en.THE_WORK)
_NAMED = 1.0
"""The weight of a word that names an action by itself."""


def piece_by_piece(said: Sequence[Said]) -> None:
    """Take for parts what stands beside a part that is done."""
    if all(_LEFT_SIGNS.isdisjoint(one.clause.tape) for one in said):
        return
    for sentence in sentences(said):
        if sentence[0].clause.chinese or not any(map(_is_part_done, sentence)):
            continue
        for one in sentence:
            tape = headless(one.clause).tape
            if _PART_SHARED.match(tape) and not _is_named(one):
                one.events = [_of_part(event, "percent") for event in one.events]
            elif _PART_LEFT.match(tape) and _tells_of_thing(one):
                one.events = [_of_part(event, "status") for event in one.events]


def _is_part_done(one: Said) -> bool:
    """Whether a part is done, which no title names: "picture locked", "titles in"."""
    tape = headless(one.clause).tape
    last = one.clause.tokens[-1]
    over = last.concept != "s" or last.text in _IN
    return over and _PART_DONE.match(tape) is not None and _tells_of_thing(one)


def _tells_of_thing(one: Said) -> bool:
    """Whether a thing is the subject, and not the work, or nothing of it."""
    tokens = headless(one.clause).tokens
    things = [token for token in tokens if token.concept == "_"]
    return not any(token.text in _WHOLE for token in things)


def _is_named(one: Said) -> bool:
    return any(
        weight >= _NAMED
        for token in one.clause.tokens
        for weight in token.hints.values()
    )


def _of_part(event: Event, slot: str) -> Event:
    """Return what was told of all of the work as told of a part of it."""
    if event.slot != slot or (slot == "status" and event.rule not in _NOT_BEGUN):
        return event
    return event._replace(
        slot="status", rule="something left", status=Status.IN_PROGRESS, number=None
    )
