"""Chinese clauses on what did no harm, was given back, or is open to others."""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.review.clue import Clue
from bot.reading.zh import no_hindrance as zh

_RETURNED, _HARMLESS = Lazily(zh.RETURNED), Lazily(zh.HARMLESS)
_LAUGHS = Lazily(zh.LAUGHS)
_CALLS, _CLOSES = Lazily(zh.CALLS), Lazily(zh.CLOSES)


def is_returned(clue: Clue) -> bool:
    """Whether but what came and was wrong is given back: 型号不对，退了."""
    wrong = any(e.slot == "blocker" for one in clue.before[-1:] for e in one.events)
    return wrong and _RETURNED.match(clue.words) is not None


def but_closes(clue: Clue) -> bool:
    """Whether a day is that on which something closes which others do: 20号截止."""
    if not clue.before or clue.one.clause.named or not _CLOSES.match(clue.words):
        return False
    clause = clue.before[-1].clause
    return _CALLS.search(clue.text, clause.start, clause.end) is not None


def did_no_harm(clue: Clue) -> bool:
    """Whether it is told what did not suffer by what is done: 没有影响线上."""
    done = Status.DONE in clue.statuses and not clue.one.clause.named
    return done and _HARMLESS.match(clue.words) is not None


def is_laughed_at(clue: Clue) -> bool:
    """Whether one but laughs about what is told: 名字被打错一个字，笑死."""
    if not clue.behind:
        return False
    clause = clue.behind[0].clause
    return _LAUGHS.match(clause.within(clue.text)) is not None
