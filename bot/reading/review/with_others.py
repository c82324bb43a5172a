"""What lies with others and has not come back: 稿子在院办审，没下来."""

from collections.abc import Sequence
from itertools import pairwise

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said

_WITH = Lazily("[Gg](?=o)")
_NOT_BACK = Lazily("^s?[5R][s+]*$")
_NOT = ("没", "还没", "一直没", "也没", "尚未", "仍没", "还未")
_RANK = 4


def with_those_who_have_it(said: Sequence[Said]) -> None:
    """Name those who have the work as what it waits for, where it is not back yet."""
    for before, one in pairwise(said):
        if before.clause.sentence != one.clause.sentence or not one.clause.chinese:
            continue
        bare = _NOT_BACK.match(one.clause.tape) is not None
        not_back = bare and any(t.text.startswith(_NOT) for t in one.clause.tokens)
        found = _WITH.search(before.clause.tape) if not_back else None
        if found is None or not _only_goes_on(before):
            continue
        who = before.clause.tokens[found.end() :]
        start, end = who[0].start, who[-1].end
        before.events = [
            Event("status", "waits", start, end, status=Status.BLOCKED),
            Event("blocker", "waits for", start, end, rank=_RANK),
        ]
        one.events = []


def _only_goes_on(one: Said) -> bool:
    """Whether a clause tells no more than that somebody has it."""
    rules = {event.rule for event in one.events if event.slot != "aside"}
    return rules <= {"going on", "doing that", "in review"}
