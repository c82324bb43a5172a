"""What sets work back, told beside it without a word for trouble: 总部把模板换了.

Such a clause reports nothing by itself. Where the one next to it tells that work goes
on, has not begun or is late, it is the cause.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bot.plans.progress import Status
from bot.reading.find.status_rules import IDLE
from bot.reading.lazily import Lazily, Rarely
from bot.reading.rule import Event
from bot.reading.split.said import Said
from bot.reading.zh import setbacks as zh
from bot.reading.zh.no_hindrance import AGAINST_BEFORE
from bot.reading.zh.told_beside import NOT_ITS_TURN, WORKS_ON


class Setback(NamedTuple):
    """What happens, how it is told, and whether it is a cause but of idle work.

    Where it is `held`, it is one but of work that is held, nobody says by what. Where
    it is `dated`, the day that it names is that of others. One that is `weak` counts
    only where nothing else is told to hold the work up; one that stands `alone` only
    where nothing has come right before.
    """

    name: str
    pattern: Lazily
    idle: bool = False
    dated: bool = False
    held: bool = False
    weak: bool = False
    alone: bool = False
    late: bool = False


SETBACKS = (
    Setback("gone", Rarely(zh.GONE)),
    Setback("other work", Rarely(zh.OTHER_WORK)),
    Setback("not here", Rarely(zh.NOT_HERE)),
    Setback("changed", Rarely(zh.CHANGED)),
    Setback("just changed", Rarely(zh.JUST_CHANGED)),
    Setback("spell", Rarely(zh.SPELLS)),
    Setback("many", Rarely(zh.MANY)),
    Setback("let down", Rarely(zh.LET_DOWN)),
    Setback("others first", Rarely(zh.FIRST)),
    Setback("keeps on", Rarely(zh.KEEPS)),
    Setback("found", Rarely(zh.FOUND)),
    Setback("not given", Rarely(zh.NOT_GIVEN), idle=True),
    Setback("others must", Rarely(zh.MUST), held=True),
    Setback("others say", Rarely(zh.SAYS), held=True),
    Setback("to be redone", Rarely(zh.REDO), late=True),
    Setback("scattered", Rarely(zh.SCATTERED)),
    Setback("gave few", Rarely(zh.GAVE_FEW)),
    Setback("each time", Rarely(zh.EACH_TIME)),
    Setback("they are at", Rarely(zh.THEY_ARE_AT), late=True),
    Setback("so long", Rarely(zh.SO_LONG), held=True, dated=True),
    Setback("at other work", Rarely(zh.AT_OTHERS), idle=True),
    Setback("must first", Rarely(zh.MUST_FIRST), idle=True),
    Setback("put off", Rarely(zh.PUT_OFF)),
    Setback("all hands", Rarely(zh.ALL_HANDS), idle=True),
    Setback("at home", Rarely(zh.FAMILY)),
    Setback("hours", Rarely(zh.HOURS)),
    Setback("from afar", Rarely(zh.ELSEWHERE)),
    Setback("faulty", Rarely(zh.FAULTY)),
    Setback("messy", Rarely(zh.MESSY)),
    Setback("not by others", Rarely(zh.NOT_BY_OTHERS)),
    Setback("encountered", Rarely(zh.ENCOUNTERED), weak=True),
    Setback("occupied", Rarely(zh.OCCUPIED), idle=True),
    Setback("in repair", Rarely(zh.IN_REPAIR), idle=True),
    Setback("late", Rarely(zh.LATE), dated=True),
    Setback("on its way", Rarely(zh.ON_ITS_WAY), alone=True),
    Setback("go again", Rarely(zh.GO_AGAIN)),
    Setback("not till then", Rarely(zh.NOT_TILL), dated=True),
    Setback("slow there", Rarely(zh.SLOW_THERE)),
    Setback("booked", Rarely(zh.BOOKED), dated=True),
    Setback("grown", Rarely(zh.GROWN)),
    Setback("not sooner", Rarely(zh.NOT_SOONER), dated=True),
    Setback("crowded", Rarely(zh.CROWDED)),
    Setback("toiled", Rarely(zh.TOILED), idle=True),
    Setback("loaded", Rarely(zh.LOADED), idle=True),
)
_NO_ROOM = Lazily(zh.NO_ROOM)
_AT_IT = Lazily("在[变改换调加推]")
"""Tells that one is at it oneself."""
_OF_THE_ANSWER = Lazily(zh.OF_THE_ANSWER)
_OF_WORK = Lazily(zh.OF_WORK)
_AGAINST_BEFORE = Lazily(AGAINST_BEFORE)
_NOT_ITS_TURN = Rarely(f"{NOT_ITS_TURN}|{WORKS_ON}")
_FIGURES = frozenset(("percent", "value", "help", "moved"))
_STATED = frozenset(("status", "percent", "value", "due", "moved"))
_OVER = (Status.DONE, Status.DROPPED)
_BY_SO_MUCH = "moved by"
_DENIED = ("没", "没有", "未", "没再", "不会", "不再", "没怎么")
_BUT_OVER = Lazily("[jpash]{0,4}D[+s]*$")
"""Tells but that it is over, and when: 这周写完了."""
_LONG, _SHORT = 36, 4
_GUESSED = (
    "估计",
    "预计",
    "大概",
    "大约",
    "可能",
    "怕是",
    "恐怕",
    "看来",
    "我看",
    "看样子",
)
"""What opens a guess at one's own day: 估计得1月15号."""
_SLOW = frozenset("慢后迟延误拖")
"""Signs in which words for slow work end: 进度慢, 滞后."""
_NEAR = 2
_RANK = 3
RULE = "set back"


def with_setbacks(said: Sequence[Said], text: str) -> None:
    """Turn clauses that tell of a setback beside unfinished work into its cause."""
    for place, one in enumerate(said):
        if not _may_be(one):
            continue
        words = one.clause.within(text)
        if _is_no_setback(words) or _no_room(one, words):
            continue
        beside = _beside(said, place)
        if not beside:
            continue
        came = place > 0 and _has_come(said[place - 1])
        for setback in SETBACKS:
            found = setback.pattern.search(words)
            if found is None or (setback.alone and came):
                continue  # 桌子到了，椅子还在路上
            if words[: found.start("what")].endswith(_DENIED):
                continue  # 没碰到大问题
            if _counts(setback, one, beside, words):
                start = one.clause.start
                one.events = [
                    _named(start + found.start("what"), start + found.end("what"))
                ]
                break


def _is_no_setback(words: str) -> bool:
    """Whether it is of the answer, of an earlier figure, or of whose turn it is."""
    if _OF_THE_ANSWER.search(words) or _NOT_ITS_TURN.match(words):
        return True
    return _AGAINST_BEFORE.match(words) is not None


def _counts(setback: Setback, one: Said, beside: Sequence[Said], words: str) -> bool:
    """Whether a setback is a cause beside what its neighbours tell."""
    if words.startswith(_GUESSED) if setback.dated else _dated(one):
        return False
    if setback.held and not _holds_up(beside):
        return False
    if setback.name == "messy" and one.clause.named and _AT_IT.search(words):
        return False  # 排班天天在调
    if setback.late and (one.clause.named or not any(map(_is_late, beside))):
        return False
    if setback.weak and any(map(_names_why, beside)):
        return False
    return not setback.idle or (not one.clause.named and any(map(_is_idle, beside)))


def _has_come(one: Said) -> bool:
    """Whether a clause tells what has come already."""
    return "".join([token.text for token in one.clause.tokens]).endswith("到了")


def _may_be(one: Said) -> bool:
    """Whether a clause reports nothing firm, and names no cause yet."""
    clause = one.clause
    size = clause.end - clause.start
    if _BUT_OVER.match(clause.tape):
        return False
    if not _SHORT <= size <= _LONG or not clause.chinese or clause.asked or one.planned:
        return False
    return not any(
        (event.slot in _FIGURES and event.rule != _BY_SO_MUCH)
        or (event.slot == "blocker" and event.rank > 1)
        for event in one.events
    )


def _beside(said: Sequence[Said], place: int) -> list[Said]:
    """Return the clauses near one that tell of work which is not done."""
    one = said[place]
    near = [*said[max(0, place - _NEAR) : place], *said[place + 1 : place + 1 + _NEAR]]
    return [
        other
        for other in near
        if other.clause.sentence == one.clause.sentence and _is_open(other)
    ]


def _is_open(one: Said) -> bool:
    """Whether a clause tells of work that goes on, or is to be done by a day."""
    told = [event for event in one.events if event.slot in _STATED]
    shared = any(event.slot == "percent" for event in told)  # 做了三成
    return bool(told) and (shared or not any(e.status in _OVER for e in told))


def _holds_up(beside: Sequence[Said]) -> bool:
    """Whether work is told to be held, and not by what."""
    events = [event for one in beside for event in one.events]
    named = any(event.slot == "blocker" and event.rank > 1 for event in events)
    return not named and any(event.status is Status.BLOCKED for event in events)


def _names_why(one: Said) -> bool:
    """Whether a clause tells of a block and of what it waits for itself."""
    held = any(event.status is Status.BLOCKED for event in one.events)
    return held and any(
        event.slot == "blocker" and event.rank >= _RANK for event in one.events
    )


def _is_idle(one: Said) -> bool:
    return any(event.rule in IDLE for event in one.events)


def _is_late(one: Said) -> bool:
    """Whether a clause tells that work is idle, slow or moved."""
    moved = any(event.slot == "moved" for event in one.events)
    words = (token for token in one.clause.tokens if token.concept in "YO")
    return moved or any(word.text[-1] in _SLOW for word in words) or _is_idle(one)


def _no_room(one: Said, words: str) -> bool:
    """Note what left no time for the work, where the same clause tells so."""
    found = _NO_ROOM.match(words)
    if found is None or _OF_WORK.match(found["what"]):
        return False
    start = one.clause.start
    first, last = start + found.start("what"), start + found.end("what")
    inside = [token for token in one.clause.tokens if first <= token.start < last]
    while inside and (inside[0].hints or inside[0].concept in "=s&!M"):
        del inside[0]
    if not inside or last - inside[0].start < _SHORT or any(t.hints for t in inside):
        return False
    kept = [event for event in one.events if event.slot == "status"]
    one.events = [*kept, _named(inside[0].start, last)]
    return True


def _dated(one: Said) -> bool:
    return any(event.slot in ("due", "moved") for event in one.events)


def _named(start: int, end: int) -> Event:
    return Event(slot="blocker", rule=RULE, start=start, end=end, rank=_RANK)
