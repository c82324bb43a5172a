"""Chinese acts that sound like plans, or like ends of the day: 物料准备完成."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    Found,
    clause_before,
    count_words,
    rest_of,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import acts as zh

_GAVE = Lazily(zh.GAVE)
_AT_IT = Lazily(zh.AT_IT)
_PLACE, _ENDS_AT = Lazily(zh.PLACE), tuple(zh.ENDS_AT)
_HOW_OFTEN = Lazily(zh.HOW_OFTEN)
_AS_ASKED = words(zh.AS_ASKED)
_ENDED = tuple(zh.ENDED.split("|"))


@begins(at=words(zh.ARRANGES))
def own_act_over(tokens: Sequence[Token], place: int) -> Found:
    """Take 准备 in 物料准备完成 for the title's own act, and not for a plan."""
    end = tokens[place + 1 : place + 2]
    if not tokens[place].hints or not end or end[0].concept != "D":
        return None
    if not end[0].text.startswith(_ENDED):
        return None
    rest = tokens[place + 2 : place + 3]
    ends = not rest or rest[0].text in ENDS or rest[0].concept == "+"
    return (1, "M") if ends else None


@begins(at=("给",), then=A_WORD)
def did_for_whom(tokens: Sequence[Token], place: int) -> Found:
    """Take 给 in 给他们发了邮件 for whom something was done, not for what was given."""
    moved = any(one.text in ("把", "将") for one in clause_before(tokens, place))
    told = not moved and _GAVE.match(rest_of(tokens, place)) is not None
    return (1, "s") if told else None


@begins(at=words(zh.HABITS), then=A_WORD)
def again_and_again(tokens: Sequence[Token], place: int) -> Found:
    """Read 写 in 天天写 and 一有空就写一点 as work that goes on."""
    before = "".join([one.text for one in clause_before(tokens, place)])
    if not _HOW_OFTEN.match(before + tokens[place].text):
        return None
    rest = rest_of(tokens, place)
    at_it = _AT_IT.match(rest) is not None
    return (count_words(tokens, place, rest), "G") if at_it else None


def done_in_a_place(tokens: Sequence[Token], place: int) -> Found:
    """Take 装完 in 刚装完三楼 for a part of it, where no title names the place."""
    if not tokens[place].text.endswith(_ENDS_AT):
        return None
    rest = rest_of(tokens, place)
    if _PLACE.match(rest) is None:
        return None
    count = count_words(tokens, place, rest)
    named = any(one.hints or one.data for one in tokens[place + 1 : place + count])
    before = "".join([one.concept for one in clause_before(tokens, place)])
    return None if named or "a" in before else (count, "G")


@begins(at=("要求改",))
def as_asked(tokens: Sequence[Token], place: int) -> Found:
    """Take 要求改 in 按您的要求改好了 for how it is done, and not for what is left."""
    before = clause_before(tokens, place)
    by_it = any(one.text in _AS_ASKED for one in before)
    return (1, "k") if by_it else None
