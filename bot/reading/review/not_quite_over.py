"""Ends of which more must come in English: "drafted, HR wants to see it before …".

The work is not over where others have a say in it first, or where what is missing is
told and all else is ready: "I need your OK for chapter 4, otherwise I'm through".
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.en.own_acts import AFTERMATH
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours
from bot.reading.words import words

_SAY = words("wants|want|needs|need|wants to|needs to|has to|have to|must|insists")
_FIRST = words(
    "before|before i|before we|before it|before it can|before they|before it goes|first"
)
_ELSE = words("otherwise|apart from that|other than that|besides that|aside from that")
_AFTERMATH = Lazily(AFTERMATH)
_IT = frozenset(("it", "that", "this", "them", "they", "the", "everything"))
_LACKS = frozenset(("help", "blocker"))


def not_over_yet(said: Sequence[Said]) -> None:
    """Turn an end into work that goes on where more of it must come."""
    for before, after in neighbours(said):
        if after.clause.chinese:
            continue
        if _sends_around(before, after):
            after.events = []
        elif _have_a_say(after):
            before.events = [_open(event, sure=False) for event in before.events]
        elif after.clause.tokens[0].text in _ELSE and _lacks(before):
            after.events = [_open(event, sure=True) for event in after.events]


def _sends_around(before: Said, after: Said) -> bool:
    """Whether pictures of what is done, or its bill, follow: "painted, pics Friday"."""
    if (
        after.clause.named
        or not after.events
        or not set("DE").isdisjoint(after.clause.tape)
    ):
        return False
    told = (
        event.status is Status.DONE or event.slot == "due" for event in before.events
    )
    if not any(told):
        return False
    things = [t for t in before.clause.tokens if t.concept == "_" and not t.hints]
    if any(token.text not in _IT for token in things):
        return False  # "layout done, photos by Thursday"
    return _AFTERMATH.match(" ".join([t.text for t in after.clause.tokens])) is not None


def _have_a_say(one: Said) -> bool:
    """Whether others have to act first: "HR wants to see it before I circulate it"."""
    tokens = one.clause.tokens
    if tokens[0].concept not in "_o" or tokens[0].hints or one.clause.asked:
        return False
    says = next((n for n, token in enumerate(tokens) if token.text in _SAY), 0)
    return says > 0 and any(token.text in _FIRST for token in tokens[says + 1 :])


def _lacks(one: Said) -> bool:
    return any(event.slot in _LACKS for event in one.events)


def _open(event: Event, *, sure: bool) -> Event:
    """Return an end as a part of the work that is done."""
    if event.status is not Status.DONE:
        return event
    return event._replace(status=Status.IN_PROGRESS, rule="something left", sure=sure)
