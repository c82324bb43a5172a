"""The state of the work's own thing before what keeps it so: 种羊还在隔离场，证没下来.

Where a later clause of the sentence names what went wrong elsewhere, and work stands
still, that is the cause, and where the thing itself is but tells the same once more.
"""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said, sentences

_OWN_STATE = Lazily("^M{1,3}[as]{0,2}(?:5|[WG][_oRe]{1,3})[s+]*$")
_NAMED = 3
"""The rank of causes that are named for sure."""


def without_own_state(said: Sequence[Said]) -> None:
    """Take the state of the work's own thing for no cause where another is named."""
    for clauses in sentences(said):
        for place, one in enumerate(clauses[:-1]):
            if _tells_own_state(one) and _held_by_another(clauses[place + 1 :]):
                one.events = [event for event in one.events if event.slot == "help"]


def _tells_own_state(one: Said) -> bool:
    causes = [event for event in one.events if event.slot == "blocker"]
    own = one.clause.chinese and _OWN_STATE.match(one.clause.tape) is not None
    return own and any(event.start == one.clause.start for event in causes)


def _held_by_another(behind: Sequence[Said]) -> bool:
    """Whether clauses that name no action tell of a cause and of a standstill."""
    told = [event for one in behind for event in one.events]
    caused = any(e.slot == "blocker" and e.rank >= _NAMED for e in told)
    held = any(event.status is Status.BLOCKED for event in told)
    named = any(one.clause.named for one in behind)
    going = any(event.status is Status.IN_PROGRESS for event in told)
    return caused and held and not named and not going
