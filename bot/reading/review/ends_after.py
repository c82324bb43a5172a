"""Ends in English that come only after what is still ahead: "… and then it's done".

"One more coat and then the fence is done" tells of an end to come, as does "the back
by Friday, and with that the fence is finished".
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours

_LINK = Lazily(r"\b(?:then|with that|after that|that way)\b")
_HEAD = 24
"""Letters within which the link stands."""
_ENDS = Lazily("^[&~_sM]{0,6}(?:[IM_]?[sa]?b|I)[as]{0,2}[DEd]")
_MORE = Lazily(r"^(?:just |only )?(?:one|two|three|another|a few|\d) (?:more )?\w+")
_PAST = frozenset("wphV")


def ends_once_done(said: Sequence[Said], text: str) -> None:
    """Turn an end into one to come where what stands before it is to come as well."""
    for before, after in neighbours(said):
        clause = after.clause
        if clause.chinese:
            continue
        if not any(event.status is Status.DONE for event in after.events):
            continue
        link = text[before.clause.start : clause.start + _HEAD]
        if _links(before, after, text) and _is_ahead(before, link):
            after.events = [_ahead(event) for event in after.events]


def _links(before: Said, after: Said, text: str) -> bool:
    """Whether "then" leads from one clause to what is over once it is done."""
    since, until = before.clause.tokens[-1].start, after.clause.start + _HEAD
    if not _LINK.search(text[since : min(until, after.clause.end)].lower()):
        return False
    return _ENDS.match(after.clause.tape) is not None


def _is_ahead(before: Said, said: str) -> bool:
    """Whether a clause tells of what is still to come."""
    tape = before.clause.tape
    if not _PAST.isdisjoint(tape) or before.clause.asked:
        return False
    more = _MORE.match(said.lower()) is not None and "more" in said.lower()
    return more or not {"T", "F", "L"}.isdisjoint(tape)


def _ahead(event: Event) -> Event:
    if event.status is not Status.DONE:
        return event
    return event._replace(status=Status.IN_PROGRESS, rule="will do")
