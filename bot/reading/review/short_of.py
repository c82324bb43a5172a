"""Things still short, for which others name a day: 石材还差一块，厂里月底给."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours
from bot.reading.zh import short_of as zh

_SHORT = Lazily(zh.SHORT)
_SUPPLIED = Lazily(zh.SUPPLIED)
_LEFT = frozenset(("something left", "did some", "trouble"))
_RANK = 3


def with_what_is_short(said: Sequence[Said], text: str) -> None:
    """Turn what is short into the cause, where others are to bring it on a day."""
    for one, following in neighbours(said):
        if not one.clause.chinese:
            continue
        told = {event.rule for event in one.events if event.slot != "aside"}
        if following.clause.named or told - _LEFT:
            continue
        if "T" in following.clause.tape and _tells(one, following, text):
            start, end = _behind_name(one), one.clause.end
            cause = Event("blocker", "set back", start, end, rank=_RANK)
            kept = [event for event in one.events if event.slot == "status"]
            one.events = [*kept, cause]
            following.events = []


def _behind_name(one: Said) -> int:
    """Return where a clause goes on behind the words of a title at its head."""
    start = one.clause.start
    for token in one.clause.tokens:
        if not token.hints or token.start != start:
            break
        start = token.end
    return start


def _tells(one: Said, following: Said, text: str) -> bool:
    short = _SHORT.match(text[_behind_name(one) : one.clause.end])
    comes = _SUPPLIED.match(following.clause.within(text))
    return short is not None and comes is not None
