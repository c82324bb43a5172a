"""Answers that leave the end out in English: "I thought it wasn't done, but it is".

They take up the word for it from the clause before. And what was in the way is what is
over in "it was blocked by the permit, that's sorted now", not the work.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.en import elliptic as en
from bot.reading.find.status_rules import FREED
from bot.reading.rule import Event
from bot.reading.split.said import Said
from bot.reading.words import words

_WORDS, _IS = words(en.WORDS), words(en.IS)
_IS_NOT = words(en.IS_NOT)
_SORTED, _THAT_IS = words(en.SORTED), words(en.THAT_IS)
_LAST = _SORTED | _WORDS
"""The last words of such answers."""
_HINDERED = frozenset(("blocker", "freed"))
_BACK, _PAIR = 2, 2


def with_what_is_left_out(said: Sequence[Said]) -> None:
    """Read "it is" and "it isn't" by the end that the clause before denies or tells."""
    for place, one in enumerate(said[1:], 1):
        if one.clause.tokens[-1].text not in _LAST or one.clause.named:
            continue
        before = said[place - 1]
        if _is_sorted(one) and any(e.slot in _HINDERED for e in before.events):
            one.events = [_freed(event) for event in one.events]
            continue
        is_so = _says_is(one)
        if is_so is None:
            continue
        before = next(
            (each for each in said[max(0, place - _BACK) : place][::-1] if _told(each)),
            before,
        )
        asked = before.clause.asked  # "Done? It is."
        if not _told(before) or not (asked or is_so is _denied(before)):
            continue
        before.events = [event for event in before.events if event.slot != "status"]
        one.events = [_status(one, done=is_so)]


def _says_is(one: Said) -> bool | None:
    """Whether a clause says but "it is" or "it isn't"; None where it says more."""
    said = [token.text for token in one.clause.tokens]
    bare = len(" ".join(said).split()) < _PAIR and "'" not in said[0]
    if one.clause.asked or bare or not _WORDS.issuperset(said):
        return None
    if not _IS_NOT.isdisjoint(said):
        return False
    return True if said[-1] in _IS else None


def _told(one: Said) -> bool:
    """Whether a clause speaks of an end at all."""
    return "D" in one.clause.tape


def _denied(one: Said) -> bool:
    """Whether an end is denied: "not done"; else it must but have been thought."""
    return "N" in one.clause.tape


def _is_sorted(one: Said) -> bool:
    """Whether a clause tells but that something is over: "that's sorted now"."""
    tokens = [token for token in one.clause.tokens if token.concept != "s"]
    if not tokens or tokens[-1].text not in _SORTED or tokens[-1].hints:
        return False
    return bool(tokens[:-1]) and all(token.text in _THAT_IS for token in tokens[:-1])


def _freed(event: Event) -> Event:
    if event.status is not Status.DONE:
        return event
    rule, status = FREED.name, Status.IN_PROGRESS
    return event._replace(slot="freed", rule=rule, status=status)


def _status(one: Said, *, done: bool) -> Event:
    return Event(
        slot="status",
        rule="done" if done else "not done",
        start=one.clause.start,
        end=one.clause.end,
        status=Status.DONE if done else Status.IN_PROGRESS,
        mild=not done,
    )
