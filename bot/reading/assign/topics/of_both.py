"""What stands behind 俩都停着 and is the cause of both: 机房断电."""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.split.said import Said

_PLAIN_CAUSE = 3
"""The rank of causes that are named as such."""
_LATE = (Status.BLOCKED, Status.NOT_STARTED)


def share_causes(said: Sequence[Said]) -> None:
    """Give a cause to all that stands still for it, though it has a word of one."""
    for place, (held, cause) in enumerate(pairwise(said)):
        if held.mark != "all" or len(held.actions) == 1 or not _only_held(held):
            continue
        near = cause.clause.sentence == held.clause.sentence
        own = set(cause.actions) < set(held.actions) and _only_why(cause)
        further = said[place + 2 : place + 4]
        each = any(one.explicit and one.actions != cause.actions for one in further)
        if near and own and not each:
            cause.actions = held.actions


def _only_held(one: Said) -> bool:
    """Whether a Chinese clause tells that work stands still, and not why."""
    held = any(event.status in _LATE for event in one.events)
    named = any(event.slot == "blocker" for event in one.events)
    return one.clause.chinese and held and not named


def _only_why(one: Said) -> bool:
    """Whether a clause tells but what went wrong."""
    named = any(event.rank >= _PLAIN_CAUSE for event in one.events)
    return named and all(
        event.slot == "blocker" or event.rule == "no answer" for event in one.events
    )
