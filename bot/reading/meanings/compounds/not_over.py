"""Chinese words for an end or a course that mean another here: 本来该交了, 过完年."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_behind,
    next_word,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import glued as zh

_FEW = 3
_FORMALITIES = tuple(zh.FORMALITIES.split("|"))

_NTH_DAY = Lazily("[一二三四五六七八九十\\d]{1,2}[天周]")


@begins(at=("过完", "过了"), then=words(zh.HOLIDAYS))
def after_holiday(tokens: Sequence[Token], place: int) -> Found:
    """Take 过完年 for a time, and for no end."""
    return (2, "_") if next_word(tokens, place) is not None else None


def should_be(tokens: Sequence[Token], place: int) -> Found:
    """Take 交了 in 本来该交了 for what should have been done by now."""
    before = tokens[place - 1] if place else None
    should = before is not None and before.text in ("该", "早该", "应该", "就该")
    return (1, "_") if should and tokens[place].text.endswith("了") else None


def on_trial(tokens: Sequence[Token], place: int) -> Found:
    """Read 试运行正常 as going well, and not as work that goes on."""
    after = next_word(tokens, place)
    tried = tokens[place].text.startswith("试")
    return (2, "Y") if tried and after is not None and after.concept == "Y" else None


@begins(at=("进场",))
def comes_to_work(tokens: Sequence[Token], place: int) -> Found:
    """Read the 进场 of 没开工，6号施工队进场 as a beginning that lies ahead."""
    dated = any(one.concept == "T" for one in tokens[max(0, place - _FEW) : place])
    idle = any(one.concept == "u" for one in tokens[max(0, place - NEAR) : place])
    ends = next_word(tokens, place) is None
    return (1, "S") if dated and idle and ends else None


@begins(at=("收尾了", "收口了", "扫尾了"))
def winding_up(tokens: Sequence[Token], place: int) -> Found:
    """Read the 收尾了 of 在收尾了 as going on."""
    before = tokens[place - 1] if place else None
    return (1, "G") if before is not None and before.text.endswith("在") else None


@begins(at=("收尾",))
def wound_up(tokens: Sequence[Token], place: int) -> Found:
    """Read 全部收尾 as done where nothing else is told, but not 在收尾."""
    if next_word(tokens, place) is not None:
        return None
    before = tokens[place - 1] if place else None
    whole = before is not None and before.text in ("全部", "全都", "全", "统统", "悉数")
    opens = place == 1 or (place > 1 and tokens[place - 2].text in ENDS)
    return (1, "D") if whole and opens else None


@begins(at=("全", "全部", "全都"), then=A_WORD)
def all_then(tokens: Sequence[Token], place: int) -> Found:
    """Read the 全亮 of 三月中旬全亮 as the end that is planned."""
    after, before = next_word(tokens, place), tokens[place - 1] if place else None
    dated = before is not None and before.concept == "T"
    ends = after is not None and next_word(tokens, place + 1) is None
    plain = after is not None and len(after.text) == 1 and after.concept in "_k"
    acts = after is not None and after.text not in "在来去有会要忙休停关"
    return (2, "d") if dated and ends and plain and acts else None


@begins(at=("差",), then=("了",))
def by_so_much(tokens: Sequence[Token], place: int) -> Found:
    """Take the 差 of 对完了，差了四百多块 for a difference, and for nothing left."""
    before = tokens[place - 1] if place else None
    opens = before is None or before.text in (",", ";", "。", ".", "\n")
    after = clause_behind(tokens, place + 1, NEAR - 2)
    money = bool(after) and after[-1].text.endswith(("块", "元", "钱", "毛", "分"))
    return (2, "_") if opens and money else None


@begins(at=("了好几", "了几"), then=("次", "趟", "遍", "回", "轮"))
def so_often(tokens: Sequence[Token], place: int) -> Found:
    """Take the 了好几 of 排了好几次 for how often, and for no part that is done."""
    return (2, "_") if next_word(tokens, place) is not None else None


@begins(at=("结", "完", "关"))
def closed(tokens: Sequence[Token], place: int) -> Found:
    """Read 结 as done where it stands alone behind what was done: 合同也签了，结."""
    before, after = tokens[place - 1] if place else None, tokens[place + 1 : place + 2]
    alone = before is not None and before.text == ","
    ends = not after or after[0].text in (".", "。", ";", "\n", "!")
    return (1, "D") if alone and ends else None


@begins(at=("卡",), then=A_WORD)
def stuck_on(tokens: Sequence[Token], place: int) -> Found:
    """Read the 卡 of 官网卡域名备案 as a wait for what must come first."""
    before = tokens[place - 1] if place else None
    rest: list[Token] = []
    for token in tokens[place + 1 : place + NEAR]:
        if token.text in ENDS:
            break
        rest.append(token)
    named = before is not None and before.hints
    last = "".join([one.text for one in rest])
    plain = all(one.concept in "_kMe0do" for one in rest)
    return (1, "W") if named and plain and last.endswith(_FORMALITIES) else None


@begins(at=("第",))
def nth_day(tokens: Sequence[Token], place: int) -> Found:
    """Read 培训第二天 as going on, where the name of an action stands before it."""
    named = place > 0 and bool(tokens[place - 1].hints)
    behind = tokens[place + 1 : place + 4]
    said = "".join([one.text for one in behind[:2]])
    ends = len(behind) < 3 or behind[2].text in ENDS or behind[2].concept == "+"  # noqa: PLR2004
    return (3, "G") if named and ends and _NTH_DAY.fullmatch(said) else None
