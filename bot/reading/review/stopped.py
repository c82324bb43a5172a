"""Why English work stands still, told beside it: "can't go on, the key is lost".

What somebody or something else does, did or is comes behind a clause that names no
cause itself, in the same sentence. Before it, it stands where a "so" follows: "prices
doubled, so we can't buy".
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.en import stopped as en
from bot.reading.en.context import HENCE
from bot.reading.find.causes.subject import cause, subject_of
from bot.reading.rule import Event
from bot.reading.split.clause import headless
from bot.reading.split.said import Said, neighbours
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_HELD = frozenset(("held", "cannot"))
_WEAK = frozenset(
    (
        *("item done", "not done", "no answer", "did some", "done that"),
        *("no progress", "something left", "was held"),
    )
)
"""Rules that may as well tell of another thing than the work."""
_OTHERS, _HENCE = words(en.OTHERS), words(HENCE)
_OUR = ("my", "our")
_VERB = frozenset("bwhENR5L")
_LONG, _HEAD = 3, 2
_FIRST, _RANK = frozenset("_oke#"), 3


def with_reasons(said: Sequence[Said]) -> None:
    """Turn what another thing does, beside a bare standstill, into its cause."""
    for before, after in neighbours(said):
        if before.clause.chinese:
            continue
        if _stands_bare(before) and _tells_of_another(after):
            before.events = [one for one in before.events if one.rule != "beside"]
            after.events = [_named(after)]
        elif _follows(after):
            _led_to_by(before, after)


def _led_to_by(before: Said, held: Said) -> None:
    """Let what stands before "so we can't buy" name the cause of that."""
    held.events = [one for one in held.events if one.rule != "beside"]
    causes = any(event.slot == "blocker" for event in (*before.events, *held.events))
    if not causes and _tells_of_another(before):
        before.events = [_named(before)]


def _named(one: Said) -> Event:
    return cause("stopped by", subject_of(one.clause.tokens), _RANK)


def _follows(one: Said) -> bool:
    """Whether a clause tells of a standstill to which the one before it led."""
    hence = one.clause.opener == "so" or one.clause.tokens[0].text in _HENCE
    rules = {event.rule for event in one.events}
    bare = "waits" in rules and not any(event.slot == "blocker" for event in one.events)
    return hence and (bare or not _HELD.isdisjoint(rules))


def _stands_bare(one: Said) -> bool:
    """Whether a clause tells that work stands still, and no more."""
    told = [event for event in one.events if event.rule != "beside"]
    if not told or told[-1].rule not in _HELD:
        return False
    alone = all(event.status is Status.BLOCKED for event in told)
    itself = len(told) < len(one.events) and "c" in one.clause.tape
    return alone and (itself or told[-1].end >= one.clause.end)


def _tells_of_another(one: Said) -> bool:
    """Whether a clause tells of another thing, and weakly at most of the work."""
    if one.clause.chinese or one.clause.asked or "T" in one.clause.tape:
        return False
    tokens = headless(one.clause).tokens
    tokens = tokens[1:] if tokens[0].text in _OUR else tokens
    if not tokens or tokens[0].concept not in _FIRST | {"M"}:
        return False
    if any(_is_of_work(tokens, place) for place in range(len(tokens))):
        return False
    tells = any(token.concept in _VERB for token in tokens[1:])
    tells = tells or len(tokens) > _LONG
    return tells and all(map(_is_weak, one.events))


def _is_of_work(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word names the work, and not but which thing: "our rate portal"."""
    token = tokens[place]
    if token.hints:
        after = tokens[place + 1 : place + 2]
        return not after or after[0].concept not in "_o" or not after[0].text.isalpha()
    ours = token.concept in "IM" and token.text not in _OUR  # "has lost our papers"
    return ours or (token.text in _OTHERS and place < _HEAD)


def _is_weak(event: Event) -> bool:
    return event.slot == "aside" or (
        event.slot in ("status", "freed") and event.rule in _WEAK
    )
