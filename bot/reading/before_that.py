"""What must come before work can go on: 客户回复意见之前我这边动不了.

Such a clause tells that the work is held, and by what; where it but points back at what
was named before, 到货之前装不了, that stays the cause.
"""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split import Clause
from bot.reading.zh import before_that as zh

_BEFORE = Lazily(zh.BEFORE)
_NO_TIME = Lazily(zh.NO_TIME)
_THAT = Lazily(zh.THAT)
_RULE = "not before that"
_RANK, _POINTS_BACK = 4, 0
_DAYS = frozenset("Tjp@")
_LONG = 44
"""Signs of the longest clause that is looked at."""


def before_that(clause: Clause, text: str) -> list[Event]:
    """Return that work is held until something comes, and what that is."""
    start, end = clause.start, clause.end
    if end - start > _LONG or text.find("前", start, end) <= start:
        return []
    found = _BEFORE.match(text[start:end]) if clause.chinese else None
    if found is None or _NO_TIME.search(found["what"]):
        return []
    first, last = start + found.start("what"), start + found.end("what")
    inside = [one for one in clause.tokens if first <= one.start < last]
    if not inside or (len(inside) == 1 and inside[0].concept in _DAYS):
        return []
    held = Event(
        slot="status",
        rule="held",
        start=start + found.start("held"),
        end=start + found.end("held"),
        status=Status.BLOCKED,
    )
    rank = _POINTS_BACK if _THAT.match(found["what"]) else _RANK
    named = Event(slot="blocker", rule=_RULE, start=first, end=last, rank=rank)
    return [held, named]
