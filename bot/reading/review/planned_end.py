"""Ends that stand behind a day ahead, and are but planned: 18号上线，收工."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said, neighbours

_BARE_END = Lazily("^[&!sb]*D[s]*$")
_PAST = ("了", "啦", "咯", "过", "已")
_PLANS = frozenset(("done by a day", "will be done", "will do"))


def without_planned_ends(said: Sequence[Said]) -> None:
    """Take a bare end behind a day on which work will end for part of that plan."""
    for before, one in neighbours(said):
        if not one.clause.chinese or one.clause.named:
            continue
        if _BARE_END.match(one.clause.tape) is None:
            continue
        word = next(t.text for t in one.clause.tokens if t.concept == "D")
        told = {event.rule for event in before.events if event.slot == "status"}
        dated = any(event.slot == "due" for event in before.events)
        if dated and told and told <= _PLANS and not word.endswith(_PAST):
            one.events = [e for e in one.events if e.status is not Status.DONE]
