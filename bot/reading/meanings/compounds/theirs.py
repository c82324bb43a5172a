"""What others have not done, undo or put off: 厂家还在排产, 甲方改了款式."""

from collections.abc import Sequence

from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_before,
    next_word,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_FEW = frozenset(("俩", "仨", "几", "一", "两", "三", "一个", "两个", "几个"))
_STILL = words(zh.STILL)
_THEIR_ACTS = tuple(zh.THEIR_ACTS.split("|"))
_READ_THROUGH = words(zh.READ_THROUGH)
_REDO = words(zh.REDO)
_NEEDS = words(zh.NEEDS)
_DEMANDS = frozenset(("要求", "非要", "坚持要", "又要", "让我们", "叫我们"))
_NO_OBJECTION = words(zh.NO_OBJECTION)
_NO_TIME = ("没空", "没时间", "没工夫", "没功夫")
_BORDERS = frozenset(".,;!。:")
_UNARRANGED = words(zh.UNARRANGED)
_WITH = ("和", "跟", "与", "同", "向", "找")
_LONG_NAME = 5
"""Signs of a name that holds more than a title's word: 启闭机厂家."""
_AT_LAST = frozenset(("总算", "终于", "好不容易", "可算"))
_CAME = words(zh.CAME)
_SUDDENLY = words(zh.SUDDENLY)
_SLOW = words(zh.SLOW)
_CHANGES = words(zh.CHANGES)
_SIDES = words(zh.SIDES)


@begins(then=A_WORD)
def not_by_others(tokens: Sequence[Token], place: int) -> Found:
    """Read 还没圈定 behind 馆长 as what others have not done."""
    token, after = tokens[place], next_word(tokens, place)
    if token.concept not in "NJ" or after is None or after.text in _NO_OBJECTION:
        return None
    if any(one.concept == "L" for one in tokens[max(0, place - 5) : place]):
        return None  # 还有两个科室没盘
    for near in reversed(tokens[max(0, place - 3) : place]):
        if near.text in _BORDERS:
            return None
        if near.concept == "o" and not near.hints:
            if token.concept == "J" and after.concept == "S":
                return _will_not_begin(tokens, place, near)
            return (2, "5") if after.concept in "kdDEe_" else None
    return None


def _will_not_begin(tokens: Sequence[Token], place: int, who: Token) -> Found:
    """Read 厂商不动工 as their refusal; behind what they ask for first, as "held"."""
    before = [one for one in clause_before(tokens, place) if one.start < who.start]
    return 2, "K" if before else "5"


def no_time_for_it(tokens: Sequence[Token], place: int) -> Found:
    """Read 没空看 behind 导演 as what others have not done, not as one's own excuse."""
    before = tokens[place - 1] if place else None
    theirs = before is not None and before.concept == "o" and not before.hints
    idle = tokens[place].text.lstrip("还一直都也").startswith(_NO_TIME)
    return (1, "5") if theirs and idle else None


@begins(at=_UNARRANGED)
def unarranged(tokens: Sequence[Token], place: int) -> Found:
    """Read 没排期 behind 电梯公司 as what others have not done."""
    before = tokens[place - 1] if place else None
    theirs = before is not None and before.concept == "o"
    return (1, "5") if theirs else None


@begins(at=_AT_LAST, then=_CAME)
def came_at_last(tokens: Sequence[Token], place: int) -> Found:
    """Read 总算送到 as trouble that is over: what was waited for has come."""
    came = next_word(tokens, place)
    thing = came is not None and came.concept == "e" and not came.hints
    arrived = thing and came is not None and came.text in _CAME
    return (2, "f") if arrived else None


@begins(at=_STILL, then=A_WORD)
def still_at_it(tokens: Sequence[Token], place: int) -> Found:
    """Read 还在排产 behind 厂家 as what others have not done yet."""
    before, act = tokens[place - 1] if place else None, next_word(tokens, place)
    if before is None or before.concept != "o" or before.hints or act is None:
        return None
    if place > 1 and tokens[place - 2].text in _WITH:
        return None  # 和各科还在协调
    theirs = act.text.startswith(_THEIR_ACTS)
    return (2, "5") if theirs and not act.hints else None


def not_begun_by_others(tokens: Sequence[Token], place: int) -> Found:
    """Read 还没排 behind 厂家 as what others have not done."""
    before = tokens[place - 1] if place else None
    theirs = before is not None and before.concept == "o"
    own = before is not None and before.hints and len(before.text) < _LONG_NAME
    return (1, "5") if theirs and not own else None


@begins(at=_NEEDS | _DEMANDS, then=_REDO)
def to_be_redone(tokens: Sequence[Token], place: int) -> Found:
    """Read 要重做 in 施工队说墙面要重做 as trouble."""
    again = next_word(tokens, place)
    if again is None or again.text not in _REDO:
        return None
    before = tokens[max(0, place - NEAR) : place]
    theirs = any(one.concept == "o" for one in before)
    return (2, "R") if theirs and not any(t.concept == "I" for t in before) else None


def seen_by_others(tokens: Sequence[Token], place: int) -> Found:
    """Take 看过了 behind 老板 for no end of the work."""
    before = tokens[max(0, place - 2) : place]
    theirs = any(one.concept == "o" and not one.hints for one in before)
    if not theirs:
        return None
    after = next_word(tokens, place)
    both = tokens[place].text + (after.text if after is not None else "")
    if both in _READ_THROUGH:
        return 2, "_"
    return (1, "_") if tokens[place].text in _READ_THROUGH else None


@begins(at=_SUDDENLY, then=A_WORD)
def upset(tokens: Sequence[Token], place: int) -> Found:
    """Read 又 in 对方又发来一版 as trouble."""
    before, after = tokens[max(0, place - 2) : place], next_word(tokens, place)
    others = any(one.concept == "o" for one in before)
    acts = after is not None and after.concept in "kdESR_"
    return (1, "R") if others and acts else None


def changed(tokens: Sequence[Token], place: int) -> Found:
    """Read 改 in 甲方改了门窗款式 as trouble."""
    others = any(one.concept == "o" for one in tokens[max(0, place - 2) : place])
    told = next_word(tokens, place)
    acts = tokens[place].text.removesuffix("了") in _CHANGES
    over = tokens[place].text[-1] == "了" or (told is not None and told.concept == "+")
    further = tokens[place + 1 : place + 4]
    counted = any(one.concept == "#" or one.text[-1] in "稿遍版轮次" for one in further)
    if counted:
        return None  # 园长改了两稿
    return (1, "R") if others and acts and over else None


@begins(then=A_WORD)
def put_off(tokens: Sequence[Token], place: int) -> Found:
    """Read 推迟受理 behind 财政局 as trouble, where no day is told."""
    before, act = tokens[place - 1] if place else None, next_word(tokens, place)
    theirs = before is not None and before.concept == "o" and not before.hints
    if not theirs or act is None or act.concept not in "kdDe_":
        return None
    for token in tokens[place + 1 : place + 5]:
        if token.text in ENDS:
            break
        if token.concept in "TjF":
            return None
    return 2, "R"


@begins(at=_SLOW)
def slow(tokens: Sequence[Token], place: int) -> Found:
    """Read 供应商发货慢 as trouble."""
    before = tokens[max(0, place - 3) : place]
    others = any(one.concept == "o" for one in before)
    return (1, "R") if others else None


@begins(at=("嫌",))
def dislikes(tokens: Sequence[Token], place: int) -> Found:
    """Read 嫌 in 对方嫌贵 as trouble, where it is the other side that says so."""
    before = tokens[max(0, place - 3) : place]
    side = any(one.concept == "o" or one.text in _SIDES for one in before)
    return (1, "R") if side else None


@begins(at=("就来", "才来", "只来"))
def few_came(tokens: Sequence[Token], place: int) -> Found:
    """Take the 就来 of 今天搬运工就来俩 for how many came."""
    many = tokens[place + 1 : place + 2]
    counted = bool(many) and (many[0].concept == "#" or many[0].text in _FEW)
    return (1, "e") if counted else None
