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
    holds,
    nothing,
    where,
    without_cause,
)
from bot.reading.rule import Event
from bot.reading.zh import remarks as zh

_THE_SAME, _NEED_NOT = Rarely(zh.THE_SAME), Rarely(zh.NEED_NOT)
_CUT, _REST_OF_IT = Rarely(zh.CUT), Lazily(zh.REST_OF_IT)
_WEATHER, _WISHED = Rarely(zh.WEATHER), Lazily(zh.WISHED_WELL)
_POINTS = Lazily("[这那]|事|项|工作|任务|方案|计划|活动")
_PART = 2
_READY, _JUST_WAITS = Rarely(zh.READY), Rarely(zh.JUST_WAITS)
_ONLY_THAT = Lazily(zh.ONLY_THAT)
_AMISS_AGAIN = Rarely(zh.AMISS_AGAIN)
_FIRST, _THE_REST_LATER = Rarely(zh.FIRST), Lazily(zh.THE_REST_LATER)
_DONE_TO = Lazily("[&!s]{0,2}[kE]\\+_$")
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
    return any(map(_WISHED.match, clue.words_behind()))


def _is_cut(clue: Clue) -> bool:
    """Whether a part is given up, and the next clause is of the others."""
    behind = clue.behind[0]
    dropped = any(event.status is Status.DROPPED for event in clue.one.events)
    if not dropped and "X" not in clue.one.clause.tape:
        return False
    others = _REST_OF_IT.match(behind.clause.within(clue.text)) is not None
    others = others or any(one.hints for one in behind.clause.tokens)
    if _ONLY_THAT.match(behind.clause.within(clue.text)) and clue.behind[1:]:
        others, behind = True, clue.behind[1]  # 法语不翻了，只要英语，英语翻完了
    told = [event.status for event in behind.events if event.slot == "status"]
    kept = bool(told) and not any(status in _STANDS for status in told)
    return others and kept and _CUT.match(clue.words) is not None


def _is_over_else(clue: Clue) -> bool:
    """Whether people are over with something else: 学生答辩完了，这周集中写报告."""
    first, behind = clue.one.clause.tokens[0], clue.behind[0]
    told = [event.status for event in behind.events if event.slot == "status"]
    goes_on = bool(told) and set(told) == {Status.IN_PROGRESS}
    named = any(one.hints for one in behind.clause.tokens)
    over = any(event.status is Status.DONE for event in clue.one.events)
    hints = any(one.hints for one in clue.one.clause.tokens)
    return first.concept == "o" and over and goes_on and named and not hints


def _fell_back(clue: Clue) -> bool:
    """Whether what was mended is amiss again: 修好半天又凉了."""
    if not any(event.status is Status.DONE for event in clue.one.events):
        return False
    return clue.holds(_AMISS_AGAIN)


def _is_first(clue: Clue) -> bool:
    """Whether something comes first, and the rest later: 先把津贴发了，名册再说."""
    first = _FIRST.match(clue.words) is not None
    return first and any(map(_THE_REST_LATER.search, clue.words_behind()))


def _but_answers(clue: Clue) -> bool:
    """Whether but one thing is told that was done about trouble: 被踩了，立了牌子."""
    troubled = any(event.slot == "blocker" for event in clue.before[-1].events)
    return troubled and _DONE_TO.match(clue.one.clause.tape) is not None


def _is_ready(clue: Clue) -> bool:
    """Whether all is but ready for a day to come: 都准备好了，就等12号开会."""
    if not _READY.search(clue.words):
        return False
    behind = clue.behind[0].clause
    waits = _JUST_WAITS.match(behind.within(clue.text)) is not None
    return waits and "T" in behind.tape


def _as_open(events: list[Event]) -> list[Event]:
    """Return what is told as work that goes on."""
    return [
        event._replace(status=Status.IN_PROGRESS, rule="going on")
        if event.status is Status.DONE
        else event
        for event in events
    ]


def _just_waits(clue: Clue) -> bool:
    """Whether but the day is told for which all is ready."""
    if not _JUST_WAITS.match(clue.words) or "T" not in clue.one.clause.tape:
        return False
    return _READY.search(clue.before[-1].clause.within(clue.text)) is not None


def _is_part_cut(clue: Clue) -> bool:
    """Whether a part behind the title is given up: 小程序支付先砍了，其他都好了."""
    tape, tokens = clue.one.clause.tape, clue.one.clause.tokens
    place = tape.find("X")
    if place < _PART or not tokens[0].hints:
        return False
    part = [one for one in tokens[:place] if not one.hints and one.concept in "_ko"]
    words = "".join([one.text for one in part])
    if len(words) <= 1 or _POINTS.search(words):
        return False
    behind = clue.behind[0].clause
    others = _REST_OF_IT.match(behind.within(clue.text)) is not None
    return others and not behind.named


REMARKS: Readings = (
    Reading(begins(Rarely(zh.TOO_MANY)), nothing, where("before", "unnamed")),
    Reading(begins(Rarely(zh.NOTHING_THERE)), without_cause),
    Reading(begins(Rarely(zh.DO_WELL)), without_cause, where("cause")),
    Reading(begins(Rarely(zh.THANKS)), without_cause, where("cause")),
    Reading(begins(Rarely(zh.SAVED)), nothing, where("done", "unnamed")),
    Reading(begins(Rarely(zh.ALL_BROUGHT)), nothing, where("done", "unnamed")),
    Reading(begins(_THE_SAME), without_cause, where("cause", "before", "unnamed")),
    Reading(_is_still_so, without_cause, where("cause", "before", "unnamed")),
    Reading(begins(Rarely(zh.UNRESTED)), nothing, where("unnamed")),
    Reading(_is_weather, nothing, where("behind", "unnamed")),
    Reading(begins(Rarely(zh.BACK_AGAIN)), nothing, where("unnamed")),
    Reading(begins(Rarely(zh.ON_THE_WAY)), nothing, where("unnamed")),
    Reading(_is_not_needed, nothing, where("before", "unnamed")),
    Reading(_is_cut, nothing, where("behind", "unnamed")),
    Reading(_fell_back, _as_open),
    Reading(_is_first, _as_open, where("behind")),
    Reading(_but_answers, nothing, where("before", "unnamed")),
    Reading(holds(Rarely(zh.ONLY_THEN)), nothing),
    Reading(begins(Rarely(zh.GUESTS)), nothing, where("before")),
    Reading(_is_over_else, nothing, where("behind", "unnamed")),
    Reading(_is_ready, _as_open, where("behind")),
    Reading(_just_waits, nothing, where("before", "unnamed")),
    Reading(_is_part_cut, nothing, where("behind")),
)
