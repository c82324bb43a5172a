"""Days in brackets behind what is done tell when that was: "limits updated (Tues)"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.split.said import Said

_DAYS = frozenset("Tjps")
_OPEN = frozenset("FNLdt")
"""Signs of what is still to be done before a day."""


def without_days_of_the_done(said: Sequence[Said]) -> None:
    """Take away a day in brackets that can but be the one on which work was done.

    Or for which something is booked: "venue's booked (Casa Luna, 11 December)".
    """
    for place, (one, behind) in enumerate(pairwise(said)):
        if not _DAYS.issuperset(behind.clause.tape):
            continue
        if behind.clause.opener == "(":
            behind.events = [] if _is_done(one) else behind.events
        elif one.clause.opener == "(" and not one.events and place:
            behind.events = [] if _is_done(said[place - 1]) else behind.events


def _is_done(one: Said) -> bool:
    """Whether a clause ends in what is done, be it but a part."""
    told = [event for event in one.events if event.slot == "status"][-1:]
    done = any(of.status is Status.DONE or of.rule == "item done" for of in told)
    ends = not told and one.clause.tape[-1:] in ("D", "E") and not one.clause.chinese
    return (done or ends) and _OPEN.isdisjoint(one.clause.tape)
