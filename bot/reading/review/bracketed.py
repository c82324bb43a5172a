"""Days in brackets behind what is done tell when that was: "limits updated (Tues)"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.split.said import Said

_DAYS = frozenset("Tjps")
_OPEN = frozenset("FNLdt")
"""Signs of what is still to be done before a day."""


def without_days_of_the_done(said: Sequence[Said]) -> None:
    """Take away a day in brackets that can but be the one on which work was done."""
    for one, behind in pairwise(said):
        if behind.clause.opener == "(" and _DAYS.issuperset(behind.clause.tape):
            told = [event.status for event in one.events if event.slot == "status"]
            done = told[-1:] == [Status.DONE] and _OPEN.isdisjoint(one.clause.tape)
            behind.events = [] if done else behind.events
