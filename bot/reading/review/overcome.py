"""Trouble that the next clause tells to be over: 一直卡审批，昨天批下来了，正在装.

The work goes on then, and what stood in its way is no cause of anything to come.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.find.status_rules import WAS_HELD
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.split.said import Said
from bot.reading.zh import overcome as zh

_OVER = Lazily(zh.OVER)
_OVER_AND_ON = Lazily(zh.OVER_AND_ON)
_CLEARED = Lazily(zh.CLEARED)
_NEXT_DRAFT = Lazily(zh.NEXT_DRAFT)
_AS_BEFORE = Lazily(zh.AS_BEFORE)
_ONCE, _MENDED = Lazily(zh.ONCE), Lazily(zh.MENDED)
_BACK_THEN, _RESUMED = Lazily(zh.BACK_THEN), Lazily(zh.RESUMED)
_PUT_RIGHT = Lazily(zh.PUT_RIGHT)
_SOME_LEFT = Lazily(zh.SOME_LEFT)
_CAUSES = frozenset(
    (
        "trouble",
        "sent back",
        "beside",
        "waits for",
        "because",
        "thanks to",
        "held by",
        "not before",
        "set back",
    )
)
"""Rules of causes outside oneself: busy days made work late though they are over."""
_FAR = 3


def without_overcome(said: Sequence[Said], text: str) -> None:
    """Take trouble away that is over, where it is told that the work goes on."""
    _without_cleared(said, text)
    for place, one in enumerate(said):
        if not _is_cause(one):
            continue
        if _next_draft(said[place + 1 : place + 2], one, text):
            one.events = [event for event in one.events if not _holds(event)]
            continue
        over = _over(said, place, text)
        if over:
            for troubled in said[place:over]:
                troubled.events = [e for e in troubled.events if not _holds(e)]
            said[over].events = [_freed(said[over])]


def _without_cleared(said: Sequence[Said], text: str) -> None:
    """Take all trouble away that was told before 没障碍了, up to another action."""
    for place, one in enumerate(said):
        words = one.clause.within(text)
        if not one.clause.chinese or _CLEARED.match(words) is None:
            continue
        for before in reversed(said[:place]):
            before.events = [event for event in before.events if not _holds(event)]
            if before.clause.named:
                break
        one.events = [_freed(one)]


def _is_cause(one: Said) -> bool:
    return one.clause.chinese and any(
        event.slot == "blocker" and event.rule in _CAUSES for event in one.events
    )


def _next_draft(following: Sequence[Said], one: Said, text: str) -> bool:
    """Whether the next draft is under way, of what was not liked: 第三版在磨."""
    if not following or following[0].clause.sentence != one.clause.sentence:
        return False
    clause = following[0].clause
    return _NEXT_DRAFT.match(clause.within(text)) is not None


def _over(said: Sequence[Said], place: int, text: str) -> int:
    """Return the place of the clause by which trouble is over, 0 where none is."""
    for at in range(place + 1, min(place + 1 + _FAR, len(said))):
        one, next_ones = said[at], said[at + 1 : at + 2]
        near = one.clause.sentence == said[place].clause.sentence
        if not near or one.clause.named:
            return 0
        words = one.clause.within(text)
        if _over_and_on(said, place, at, words, text):
            return at
        put_right = _PUT_RIGHT.match(words) and _of_back_then(said, place, text)
        if put_right or _OVER.match(words):
            goes_on = next_ones and _goes_on(next_ones[0], said[place], text)
            return at if goes_on else 0
    return 0


def _over_and_on(
    said: Sequence[Said], place: int, at: int, words: str, text: str
) -> bool:
    """Whether a clause tells by itself that trouble is over and work goes on."""
    if _OVER_AND_ON.match(words):
        return True
    if _RESUMED.match(words) and _of_back_then(said, place, text):
        return True
    if at == place + 1 and _AS_BEFORE.match(words):
        return True
    mended = _MENDED.match(words) is not None
    return mended and _ONCE.search(said[place].clause.within(text)) is not None


def _of_back_then(said: Sequence[Said], place: int, text: str) -> bool:
    """Whether a cause is told of a time gone by: 之前停工 | 是因为没电."""
    near = said[max(0, place - 1) : place + 1]
    sentence = said[place].clause.sentence
    return any(
        one.clause.sentence == sentence
        and _BACK_THEN.match(_without_titles(one.clause, text))
        for one in near
    )


def _without_titles(clause: Clause, text: str) -> str:
    """Return what a clause says behind the words of titles at its head."""
    first = next((one for one in clause.tokens if not one.hints), None)
    return text[first.start : clause.end] if first else ""


def _goes_on(one: Said, cause: Said, text: str) -> bool:
    """Whether a clause tells of work that is under way, or of the day it will end."""
    words = one.clause.within(text)
    if _SOME_LEFT.search(words) or _names_other(one, cause):
        return False
    told = [event for event in one.events if event.slot in ("status", "due")]
    return bool(told) and all(
        event.slot == "due" or event.status is Status.IN_PROGRESS for event in told
    )


def _names_other(one: Said, cause: Said) -> bool:
    """Whether a clause names an action that another does not."""
    named = {n for token in cause.clause.tokens for n in token.hints}
    hints = [token.hints for token in one.clause.tokens if token.hints]
    return any(named.isdisjoint(of) for of in hints)


def _holds(event: Event) -> bool:
    return event.slot in ("blocker", "aside") or event.status is Status.BLOCKED


def _freed(one: Said) -> Event:
    return Event(
        slot="freed",
        rule=WAS_HELD.name,
        start=one.clause.start,
        end=one.clause.end,
        status=Status.IN_PROGRESS,
    )
