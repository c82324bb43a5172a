"""What stands before the name of its action: "no bolts, so the stage isn't ready"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.assign.topics.unnamed import TELLING, tells_enough
from bot.reading.en.context import HENCE
from bot.reading.split.said import Said
from bot.reading.words import words

_NAMELY = ("就是", "也就是", "即", "是", "namely")
"""Words before the name of what was just told: 一项完成，就是手套."""
_PLAIN_CAUSE = 3
"""The rank of causes that are named as such."""
_HOW_IT_GOES = frozenset(("goes well", "going on", "no progress"))
"""Rules that but tell how work goes: "running late", "going slowly because"."""
_OVER = (Status.DONE, Status.DROPPED)
_LATE = (Status.BLOCKED, Status.NOT_STARTED)
_HENCE = words(HENCE)
_OTHERWISE = frozenset(("otherwise", "else", "until", "till", "without", "before"))


def ahead(said: Sequence[Said], place: int) -> tuple[tuple[int, ...], bool]:
    """Return what the sentence names next, where a clause is of that; and if surely."""
    before = said[place]
    for one in said[place + 1 :]:
        if one.clause.sentence != before.clause.sentence:
            break
        if one.explicit:
            return (one.actions, one.sure) if _fits(before, one) else ((), True)
    return (), True


def _fits(before: Said, one: Said) -> bool:
    """Whether what is told before a name is told of it: 一项完成，就是手套."""
    first = one.clause.tokens[0].text
    held = any(event.status is Status.BLOCKED for event in one.events)
    if held or first in _NAMELY:
        return True
    chinese = first >= "\u3400"
    whole = any(e.slot == "status" and not e.weak for e in one.events)
    opens = chinese and bool(one.clause.tokens[0].hints)
    told = not ((whole or opens) and chinese) and tells_enough(before)
    return told or (chinese and _is_why(before, one))


def _is_why(cause: Said, one: Said) -> bool:
    """Whether a clause tells but why another goes on so: 厂家不给接口，先手工记."""
    told = [event for event in cause.events if event.slot != "aside"]
    named = any(event.rank >= _PLAIN_CAUSE for event in told)
    why = all(event.slot == "blocker" or event.rule == "no answer" for event in told)
    done = any(event.status in _OVER for event in one.events)
    return named and why and not done and bool(one.events)


def give_to_all(said: Sequence[Said]) -> None:
    """Give what stands before "neither is done" in its sentence to all as well."""
    for one, following in pairwise(said):
        near = one.clause.sentence == following.clause.sentence
        if near and one.events and not one.actions and following.mark == "all":
            one.actions = following.actions


def give_causes(said: Sequence[Said]) -> None:
    """Let what stands before "so the talk isn't ready" name the cause of that."""
    for place, (before, one) in enumerate(pairwise(said)):
        if before.explicit or not one.explicit:
            continue
        tells = any(event.slot in TELLING for event in one.events)
        if tells and _causes(before, one):
            before.actions = one.actions
            if before.clause.tokens[0].text == "since" and place:
                _give_further(said[place - 1], before)


def give_requests(said: Sequence[Said]) -> None:
    """Let what is asked be for the work that can't go on otherwise, told next."""
    for before, one in pairwise(said):
        asked = any(event.slot == "help" for event in before.events)
        if not asked or before.actions or not one.explicit:
            continue
        if any(token.text in _OTHERWISE for token in one.clause.tokens):
            before.actions = one.actions


def give_to_next(said: Sequence[Said]) -> None:
    """Let a cause told first be that of the work the next sentence puts off.

    "I've had flu. The crane will be done on the 24th": not where other work, too, is
    still to come.
    """
    first = next((n for n, one in enumerate(said) if one.explicit), 0)
    opening = said[:first]
    if not opening or not _tell_but_why(opening) or said[first].clause.chinese:
        return
    named = said[first]
    near = opening[-1].clause.sentence + 1 == named.clause.sentence
    open_ones = {n for one in said if _is_open(one) for n in one.actions}
    if near and open_ones == {*named.actions} and _puts_off(said[first:]):
        for one in opening:
            one.actions = named.actions


def _tell_but_why(opening: Sequence[Said]) -> bool:
    """Whether but a cause is told, of nothing that is named: "I've had flu"."""
    if any(one.actions or one.mark or one.clause.asked for one in opening):
        return False
    events = [event for one in opening for event in one.events]
    causes = [event for event in events if event.slot == "blocker" and event.rank > 1]
    quiet = all(
        one.slot in ("blocker", "aside") or one.rule in _HOW_IT_GOES for one in events
    )
    return bool(causes) and quiet


def _puts_off(said: Sequence[Said]) -> bool:
    """Whether the first sentence names a day, or tells that work is not begun."""
    sentence = said[0].clause.sentence
    return any(
        event.slot in ("due", "moved") or event.status is Status.NOT_STARTED
        for one in said
        if one.clause.sentence == sentence
        for event in one.events
    )


def _is_open(one: Said) -> bool:
    """Whether a clause tells of work that is not over."""
    return any(e.slot in TELLING and e.status not in _OVER for e in one.events)


def _give_further(first: Said, because: Said) -> None:
    """Let what stands before "since the accident" go with it."""
    if not first.actions and _is_cause(first):
        first.actions = because.actions


def _causes(before: Said, one: Said) -> bool:
    """Whether a clause tells why the next, of an action, says what it says."""
    tokens = one.clause.tokens
    if any(token.text == "why" for token in tokens[:2]):
        return True
    if before.clause.sentence != one.clause.sentence or not _is_cause(before):
        return False
    hence = tokens[0].text in _HENCE or one.clause.opener == "so"
    theirs = not before.actions or _opens_sentence(before)
    return hence or (theirs and _is_late(one))


def _opens_sentence(one: Said) -> bool:
    """Whether a Chinese clause begins a sentence, so that it may be of what follows.

    苹果还没过审，上不了架 is of 上架, whatever the sentence before is of.
    """
    clause = one.clause
    own = clause.tokens[0].concept in "_ok" and not clause.named
    return clause.chinese and clause.opener in (".", "。", ";", "!", "\n") and own


def _is_cause(one: Said) -> bool:
    """Whether a clause tells but of what went wrong."""
    if any(event.rule == "reason" for event in one.events):
        return all(event.slot == "aside" or event.weak for event in one.events)
    return any(event.slot == "blocker" for event in one.events) or (
        bool(one.events) and all(event.slot == "aside" for event in one.events)
    )


def _is_late(one: Said) -> bool:
    """Whether a clause tells that work is held, moved or still to come."""
    return any(
        event.slot in ("moved", "due")
        or event.status in _LATE
        or (event.rule == "part of it" and "l" in one.clause.tape)
        for event in one.events
    )
