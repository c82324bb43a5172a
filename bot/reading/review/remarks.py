"""Chinese clauses that but remark on the work: 坐都坐不下, 省了不少工, 地点不变.

They sound like a standstill, an end or a cause, and tell of none.
"""

from bot.plans.progress import Status
from bot.reading.lazily import Lazily, Rarely
from bot.reading.review.clue import (
    Clue,
    Reading,
    Readings,
    begins,
    nothing,
    where,
    without_cause,
)
from bot.reading.zh import remarks as zh

_THE_SAME, _NEED_NOT = Rarely(zh.THE_SAME), Rarely(zh.NEED_NOT)
_CUT, _REST_OF_IT = Rarely(zh.CUT), Lazily(zh.REST_OF_IT)
_WEATHER, _WISHED = Rarely(zh.WEATHER), Lazily(zh.WISHED_WELL)
_STANDS = (Status.BLOCKED, Status.DROPPED)


def _is_not_needed(clue: Clue) -> bool:
    """Whether what goes on, or is done, need not be done anew: 跟去年一样，不用改."""
    if not _NEED_NOT.match(clue.words):
        return False
    same = _THE_SAME.match(clue.before[-1].clause.within(clue.text)) is not None
    return same or Status.DONE in clue.statuses


def _is_still_so(clue: Clue) -> bool:
    """Whether it is told how it still is: 地点不变，还是二楼会议室."""
    before = clue.before[-1].clause.within(clue.text)
    return clue.words.startswith("还是") and _THE_SAME.match(before) is not None


def _is_weather(clue: Clue) -> bool:
    """Whether the weather is told of, and others are wished well in it: 大家多穿点."""
    if not _WEATHER.search(clue.words):
        return False
    return _WISHED.match(clue.behind[0].clause.within(clue.text)) is not None


def _is_cut(clue: Clue) -> bool:
    """Whether a part is given up, and the next clause is of the others."""
    behind = clue.behind[0]
    if "X" not in clue.one.clause.tape:
        return False
    others = _REST_OF_IT.match(behind.clause.within(clue.text)) is not None
    others = others or behind.clause.named  # 附录不要了，教材编完了
    told = [event.status for event in behind.events if event.slot == "status"]
    kept = bool(told) and not any(status in _STANDS for status in told)
    return others and kept and _CUT.match(clue.words) is not None


REMARKS: Readings = (
    Reading(begins(Rarely(zh.TOO_MANY)), nothing, where("before", "unnamed")),
    Reading(begins(Rarely(zh.NOTHING_THERE)), without_cause),
    Reading(begins(Rarely(zh.DO_WELL)), without_cause, where("cause")),
    Reading(begins(Rarely(zh.SAVED)), nothing, where("done", "unnamed")),
    Reading(begins(Rarely(zh.ALL_BROUGHT)), nothing, where("done", "unnamed")),
    Reading(begins(_THE_SAME), without_cause, where("cause", "before", "unnamed")),
    Reading(_is_still_so, without_cause, where("cause", "before", "unnamed")),
    Reading(begins(Rarely(zh.UNRESTED)), nothing, where("unnamed")),
    Reading(_is_weather, nothing, where("behind", "unnamed")),
    Reading(begins(Rarely(zh.ON_THE_WAY)), nothing, where("unnamed")),
    Reading(_is_not_needed, nothing, where("before", "unnamed")),
    Reading(_is_cut, nothing, where("behind", "unnamed")),
)
