"""What must come before work can go on: 客户回复意见之前我这边动不了.

Such a clause tells that the work is held, and by what; where it but points back at what
was named before, 到货之前装不了, that stays the cause.
"""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.clause import Clause
from bot.reading.zh import before_that as zh

_BEFORE, _ONLY_THEN = Lazily(zh.BEFORE), Lazily(zh.ONLY_THEN)
_NO_TIME = Lazily(zh.NO_TIME)
_THAT = Lazily(zh.THAT)
_OWN_END = Lazily(
    "(?:(?:在|还)?没有?|在)(?:全|全部|完全)?[^批审签验过核到来定给付][完好]$"
)
_WAITS = Lazily("(?:还|也|都|只)?(?:得|要|能|必须|需要?)?等(?:着|到)?")
_RULE = "not before that"
_RANK, _POINTS_BACK = 4, 0
_DAYS = frozenset("Tjp@")
_LONG = 44
"""Signs of the longest clause that is looked at."""


def before_that(clause: Clause, text: str) -> list[Event]:
    """Return that work is held until something comes, and what that is."""
    if "Z" in clause.tape:
        return _only_then(clause, text)
    start, end = clause.start, clause.end
    if end - start > _LONG or text.find("前", start, end) <= start:
        return []
    found = _BEFORE.match(text[start:end]) if clause.chinese else None
    if found is None or _NO_TIME.search(found["what"]):
        return []
    if _OWN_END.match(found["what"]):
        return []  # 没写完之前不敢说
    lead = _WAITS.match(found["what"])
    first, last = start + found.start("what"), start + found.end("what")
    first += lead.end() if lead else 0
    inside = [one for one in clause.tokens if first <= one.start < last]
    if not inside or (len(inside) == 1 and inside[0].concept in _DAYS):
        return []
    held = _held(start + found.start("held"), start + found.end("held"))
    rank = _POINTS_BACK if _THAT.match(text[first:last]) else _RANK
    named = Event(slot="blocker", rule=_RULE, start=first, end=last, rank=rank)
    return [held, named]


def _only_then(clause: Clause, text: str) -> list[Event]:
    """Return what others must do first: 财务把成本核出来才能定."""
    start, end = clause.start, clause.end
    if end - start > _LONG or not set("o") & set(clause.tape):
        return []
    found = _ONLY_THEN.match(text[start:end])
    if found is None or not _DAYS.isdisjoint(clause.tape) or "I" in clause.tape[:2]:
        return []
    inside = [one for one in clause.tokens if one.start < start + found.end("what")]
    while len(inside) > 1 and (inside[0].hints or inside[0].concept in "&!B=sM"):
        del inside[0]
    last = start + found.end("what")
    named = Event(
        slot="blocker", rule=_RULE, start=inside[0].start, end=last, rank=_RANK
    )
    return [_held(last, end), named]


def _held(start: int, end: int) -> Event:
    return Event(
        slot="status", rule="held", start=start, end=end, status=Status.BLOCKED
    )
