"""What goes on while others are waited for, and what comes after: 等回访完再写."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_before,
    next_word,
    rest_of,
)
from bot.reading.tokens.tape import Token
from bot.reading.zh import compounds as zh

_IT_DOES = tuple(zh.IT_DOES.split("|"))
_MEANWHILE = tuple(zh.MEANWHILE.split("|"))
_HAND_WORK = frozenset(zh.HAND_WORK)
_FEW = 3
_CAN = Lazily(f"[\u4e00-\u9fff]{{1,2}}?得(?:了|{zh.WAYS})(?:了|去|来)?")
"""What can be done then: 批了才招得动."""
_FORBID = ("不让", "不准", "不许", "不给", "不允许", "没让")


def after_that(tokens: Sequence[Token], place: int) -> Found:
    """Read 等回访完再写 as work that comes later."""
    if tokens[place].concept != "W" or _held_before(tokens, place):
        return None  # 先缓一缓，等新图纸出来再搞
    if _then_it_does(tokens, place) or _own_next_step(tokens, place):
        return 1, "L"
    while_waiting = _meanwhile(tokens, place)
    if while_waiting:
        return while_waiting, "3"
    return _after_it(tokens, place)


def _after_it(tokens: Sequence[Token], place: int) -> Found:
    """Take 等回访完再写 and 等迁完写 for work that has not come up yet."""
    for near, token in enumerate(tokens[place + 1 : place + NEAR + 2], place + 1):
        if token.concept in "oTj" or token.text in ",。;\n":
            return None
        if _own_act_then(tokens, place, near):
            return near + 2 - place, "m"  # 手册等迁完写
        later = next_word(tokens, near) if token.text.endswith("再") else None
        if later is not None and later.concept in "SkdDG1":
            for one in tokens[place + 1 : near + 1]:
                one.hints = {}  # 先等审核完再弄 tells nothing of the audit
            return near + 2 - place, "m"
    return None


def _own_act_then(tokens: Sequence[Token], place: int, near: int) -> bool:
    """Whether what is done first, and the verb behind it, end a clause: 等迁完写."""
    act = next_word(tokens, near)
    ends = act is not None and next_word(tokens, near + 1) is None
    own = all(one.concept in "_kMD" for one in tokens[place + 1 : near + 1])
    done = tokens[near].concept == "D" and near <= place + _FEW
    return bool(
        act and ends and own and done and act.concept in "kd" and len(act.text) == 1
    )


def _own_next_step(tokens: Sequence[Token], place: int) -> bool:
    """Whether 等着贴砖 tells but of what one does next."""
    if tokens[place].text not in ("等着", "就等着"):
        return False
    clause: list[Token] = []
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS:
            break
        clause.append(token)
    short = 0 < len(clause) <= _FEW and all(one.concept in "_kM" for one in clause)
    return short and clause[0].text[0] in _HAND_WORK


def _meanwhile(tokens: Sequence[Token], place: int) -> int:
    """Return how many words 等审批的同时 has, 0 where nothing follows it."""
    for near in range(place + 1, min(place + NEAR + 3, len(tokens))):
        if tokens[near].text in ENDS:
            return 0
        if tokens[near].text.endswith(_MEANWHILE):
            more = tokens[near + 1 : near + 2]
            return near + 1 - place if more and more[0].text not in ENDS else 0
    return 0


@begins(at=_FORBID, then=A_WORD)
def forbidden(tokens: Sequence[Token], place: int) -> Found:
    """Read 不让动工 as what others don't let us do."""
    act = next_word(tokens, place)
    acts = act is not None and act.concept in "SkdDG"
    return (2, "5") if acts else None


@begins(at=("只能等", "只好等", "只得等", "只有等"))
def can_but_wait(tokens: Sequence[Token], place: int) -> Found:
    """Read the 只能等 of 催也没用只能等 as a standstill: what for is told elsewhere."""
    behind = tokens[place + 1 : place + 2]
    return (1, "K") if not behind or behind[0].text in ENDS else None


@begins(at=("才", "方"), then=A_WORD)
def can_only_then(tokens: Sequence[Token], place: int) -> Found:
    """Read the 才招得动 of 批了才招得动 as 才能招; but not 八个人才抬得动."""
    found = _CAN.match(rest_of(tokens, place))
    before = clause_before(tokens, place)
    if found is None or not before:
        return None
    if any(one.concept in "#pj" or one.text == "的" for one in before):
        return None  # 工资高的厂才招得动
    end = tokens[place].end + found.end()
    words = [one for one in tokens[place : place + NEAR] if one.start < end]
    return (len(words), "Z") if words[-1].end == end else None


def _then_it_does(tokens: Sequence[Token], place: int) -> bool:
    """Whether 等装完补几张照片就行 tells but of a rest of one's own."""
    clause: list[Token] = []
    for token in tokens[place + 1 : place + 2 * NEAR]:
        if token.text in ENDS:
            break
        clause.append(token)
    own = not any(token.concept in "oTj" for token in clause)
    said = "".join(token.text for token in clause[-2:])
    first = [n for n, token in enumerate(clause) if token.concept == "D"]
    acts = bool(first) and any(token.concept == "k" for token in clause[first[0] + 1 :])
    return own and acts and said.endswith(_IT_DOES)


def _held_before(tokens: Sequence[Token], place: int) -> bool:
    for token in reversed(tokens[max(0, place - 2 * NEAR) : place]):
        if token.text in "。;\n":
            return False
        if token.concept == "K":
            return True
    return False
