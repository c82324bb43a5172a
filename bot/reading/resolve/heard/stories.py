"""Stories told beside the work: "the architect keeps renaming the rooms".

A story has somebody or something else for its subject, or what one had to do instead,
and tells neither of the work nor of anything good.
"""

from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise

from bot.reading.en import blocker as en_blocker
from bot.reading.en import context as en_context
from bot.reading.en import reasons as en
from bot.reading.resolve.heard.spoken import Spoken
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_VERBS = words(en.VERBS)
_CHANGES = words(en.CHANGES)
_PLEASANT = words(en.PLEASANT)
_OWN_STORY, _OWN_VERBS = words(en.OWN_STORY), words(en.OWN_VERBS)
_OBJECTS = words(en.OBJECTS)
_OF_WORK = frozenset(("it", "them", "you"))
_ITSELF = words(en_context.ITSELF)
_SO_OFTEN = words(en_context.SO_OFTEN) | words(en_context.ALL_THE_TIME)
_QUIET = frozenset(
    (
        *("doing that", "done that", "item done", "did some", "beside", "no answer"),
        *(
            "just started",
            "will start",
            "untouched",
            "will do",
            "will be done",
            "some day",
            "heading",
        ),
    )
)
"""Weak rules, whose words may as well be of something else."""
_OF_ITSELF = frozenset(("found", "btw", "job", "task"))
"""Words of what was found in the work, which is no reason, and of asides."""
_HAD = frozenset(("had", "have", "have had", "'ve had"))
_NOBODY = frozenset(("nobody", "no one", "noone", "no-one"))
_NOW = frozenset(("now", "right now", "today", "tonight", "at the moment"))
_OUR = ("my", "our")
_WANTS = frozenset(("want", "wants"))
_FINITE = "bwhEn"
_SHORT, _LONG = 4, 3
_TAIL = words(en_blocker.TAIL) | {"on", "in", "at", "since", "this", "all", ","}
TURNS = frozenset(("then", "but", "however", "only"))
"""Words before what comes of a sudden: "then the night shift moved everything"."""
_IDLE_SIGNS = frozenset("NcmuKL")
_HEAD = 7
"""Words at the start of a clause within which a colon ends its head."""
_LEADING = "&!sB"


class Asked(IntEnum):
    """How plainly a clause asks for a reason: by being late, moved, or going on."""

    NOT = 0
    GOING = 1
    LATER = 2
    IDLE = 3


def tells_story(spoken: Spoken, *, asked: Asked, near: bool) -> bool:
    """Whether a clause tells of something beside the work, and of nothing good.

    `asked` is how plainly a word of being late asks for a reason, `near` whether it
    stands in the same sentence.
    """
    tokens = _without_lead(spoken.clause.tokens)
    texts = _said(tokens)
    plain = tokens and _but_tells(spoken)
    if not plain or not (_PLEASANT | _OF_ITSELF).isdisjoint(texts):
        return False
    if is_own(tokens):
        return asked > Asked.GOING and _own_story(tokens)
    idle = asked is Asked.IDLE
    changes = idle or not _CHANGES.isdisjoint(texts)
    later = near and asked is Asked.LATER  # "they want it higher, so …"
    changes = changes or (later and not _WANTS.isdisjoint(texts))
    return (changes and _of_others(tokens)) or (near and idle and _lasts(tokens))


def _said(tokens: Sequence[Token]) -> set[str]:
    said = [token.text for token in tokens if token.text != "as well"]
    return {word for phrase in said for word in phrase.split()}


def is_pleasant(spoken: Spoken) -> bool:
    """Whether a clause tells good news, which is no reason for a delay."""
    return not _PLEASANT.isdisjoint(_said(spoken.clause.tokens))


def is_own(tokens: Sequence[Token]) -> bool:
    """Whether "I" or "we" are the subject."""
    return tokens[0].concept == "I" and tokens[0].text not in _OUR


def of_own_work(spoken: Spoken) -> bool:
    """Whether an English clause tells of what one did for the work itself."""
    tokens = [one for one in spoken.clause.tokens if one.concept not in "&!sBjpT"]
    return bool(tokens) and is_own(tokens) and not _own_story(tokens)


def tells_of_nobody(spoken: Spoken) -> bool:
    """Whether nobody does something, which tells nothing of the work itself."""
    return any(token.text in _NOBODY for token in spoken.clause.tokens)


def tells_own(spoken: Spoken) -> bool:
    """Whether it is told what one had to do instead."""
    return tells_story(spoken, asked=Asked.LATER, near=False) and is_own(
        _without_lead(spoken.clause.tokens)
    )


def _but_tells(spoken: Spoken) -> bool:
    """Whether a clause neither asks nor says how far the work is, or what will be."""
    clause = spoken.clause
    told = _without_lead(clause.tokens)
    tape = "".join([token.concept for token in told])
    headed = len(told) < len(clause.tokens) and "=" in spoken.tape
    if clause.asked or clause.quoted or not spoken.slots <= {"aside", "status"}:
        return False
    quiet = _QUIET | {"going on"} if _does_other_work(clause.tokens) else _QUIET
    if any(token.text in _NOBODY for token in told):
        quiet = quiet | {"not done", "no progress"}  # "nobody has the file"
    if not headed and any(
        one.slot == "status" and one.rule not in quiet for one in spoken.events
    ):
        return False
    if any(two.concept in "Tj" and one.concept == "b" for one, two in pairwise(told)):
        return False  # "the window is tonight"
    if "T" in tape and not set("Ewl") & set(tape):
        return False  # "the fitter comes on Tuesday", not "she rewrote it on Tuesday"
    return "U" in tape or not set("HQyCVXfY%v@") & set(tape)


def told_in(spoken: Spoken) -> list[Token]:
    """Return the words of a story without a "then" before it and a day behind it."""
    tokens = list(_without_lead(spoken.clause.tokens))
    if is_own(tokens):
        return tokens[2:] if tokens[1].text in _HAD else tokens
    while len(tokens) > _LONG and (
        tokens[-1].concept in "jpT" or tokens[-1].text in _TAIL
    ):
        tokens.pop()
    return tokens


def _without_lead(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out what stands before a story: "then", or "won't happen Friday:"."""
    head = next((n for n, one in enumerate(tokens[:_HEAD]) if one.concept == "="), -1)
    late = any(token.concept in _IDLE_SIGNS for token in tokens[: head + 1])
    first = head + 1 if late else 0
    while first < len(tokens) and (
        tokens[first].concept in _LEADING or tokens[first].text in TURNS
    ):
        first += 1
    return tokens[first:]


def _of_others(tokens: Sequence[Token]) -> bool:
    """Whether somebody or something else does, did or is something."""
    if (
        len(tokens) < _SHORT
        or (tokens[0].text in _ITSELF and tokens[0].text != "one")
        or tokens[0].concept in "FgGNrbwhE"
    ):
        return False
    will = next((token.text for token in tokens if token.concept == "F"), "want")
    if will not in _WANTS:
        return False
    named = False
    for place, token in enumerate(tokens):
        others = place > 0 and tokens[place - 1].concept == "o"
        does = others and token.concept == "_" and token.text.endswith("s")
        verb = does or _acts(token) or (token.concept in _FINITE and not named)
        if place and verb:
            return True
        named = named or bool(token.hints)
        if token.concept in "I=" and token.text not in _OUR:
            return False
    return False


def _acts(token: Token) -> bool:
    """Whether a word tells what somebody does: "keeps", "rolled out", "needed"."""
    if token.hints:
        return False  # "cash book: not begun"
    first = token.text.partition(" ")[0]
    past = token.concept == "_" and first.endswith("ed") and len(first) > _SHORT
    return first in _VERBS or first in _CHANGES or past


def _does_other_work(tokens: Sequence[Token]) -> bool:
    """Whether one does something else: "I'm doing Petra's desk as well as mine"."""
    told = _without_lead(tokens)
    mine = len(told) > _LONG and told[0].concept == "I" and told[1].text in _OWN_VERBS
    return mine and not any(token.hints for token in told)


def _own_story(tokens: Sequence[Token]) -> bool:
    """Whether it is told what one had to do instead: "I've had three funerals"."""
    texts = {token.text for token in tokens}
    if any(token.hints for token in tokens) or len(tokens) < _LONG:
        return False
    if texts & _OF_WORK or tokens[-1].text in _OBJECTS:
        return False
    second = tokens[1].text
    kept = bool(_OWN_STORY & {second, tokens[0].text.rpartition(" ")[2]})
    begun = any(token.concept == "S" for token in tokens)
    other = second in _OWN_VERBS and bool(_goes_on_long(tokens) or "as well" in texts)
    return (kept or other) and not begun


def _lasts(tokens: Sequence[Token]) -> bool:
    """Whether but a thing is named, and how long it went on: "nights all week"."""
    named = not any(token.hints for token in tokens) and tokens[0].concept in "_ego9"
    return named and _goes_on_long(tokens)


def _goes_on_long(tokens: Sequence[Token]) -> bool:
    """Whether it is told how long or how often something goes on."""
    texts = [token.text for token in tokens]
    pairs = {f"{one} {two}" for one, two in pairwise(texts)}
    lately = any(one.concept == "j" and one.text not in _NOW for one in tokens[1:])
    return lately or not _SO_OFTEN.isdisjoint({*texts, *pairs})
