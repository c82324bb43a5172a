"""What lies with others and has not come back: 稿子在院办审，没下来."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.rule import Event
from bot.reading.split.said import Said, neighbours

_WITH = Lazily("[Gg](?=o)")
_NOT_BACK = Lazily("^s?[5R][s+]*$")
_NOT = ("没", "还没", "一直没", "也没", "尚未", "仍没", "还未")
_AT_IT = frozenset(("going on", "still going on", "doing that"))
_OWN_END = ("出来", "出", "成", "好", "完")
"""Ends of what one has not done oneself yet."""
_RANK = 4


def with_those_who_have_it(said: Sequence[Said]) -> None:
    """Name those who have the work as what it waits for, where it is not back yet."""
    for before, one in neighbours(said):
        if not one.clause.chinese:
            continue
        bare = _NOT_BACK.match(one.clause.tape) is not None
        not_back = bare and any(t.text.startswith(_NOT) for t in one.clause.tokens)
        if not not_back or not _only_goes_on(before):
            continue
        found = _WITH.search(before.clause.tape)
        own = any(event.rule in _AT_IT for event in before.events)
        if found is None and own and one.clause.tokens[0].text.endswith(_OWN_END):
            one.events = []  # 合同在改，没出来
        if found is None:
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
    return rules <= {*_AT_IT, "in review"}
