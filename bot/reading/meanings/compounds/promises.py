"""Promises, from what a day is reckoned, and where one comes from: 回来再讲."""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    NEAR,
    Found,
    clause_behind,
    next_word,
    word_ahead,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh
from bot.reading.zh.glued import BY, PACE

_ANSWERING = words(zh.ANSWERING)
_TOLD_LATER = Lazily(zh.TOLD_LATER)
_TOLD_BEGINS = frozenset(zh.TOLD_BEGINS)
_ALLOWS = tuple("批准过放通")
_BY, _PACE = words(BY), words(PACE)


@begins(then=("开完", "散", "开"))
def met_before(tokens: Sequence[Token], place: int) -> Found:
    """Take 刚开完年级会 for what one comes from, not for work done."""
    held = next_word(tokens, place)
    if held is None or held.text not in ("开完", "散", "开"):
        return None
    for near in range(place + 2, min(place + 6, len(tokens))):
        token = tokens[near]
        if token.text in ENDS or token.hints:
            return None
        if token.text.endswith("会"):
            return near + 1 - place, "_"
    return None


def later_told(tokens: Sequence[Token], place: int) -> Found:
    """Read the 再讲 of 回来再讲 and the 报给你 of 统一报给你 as a promise to answer."""
    said = ""
    if tokens[place].text[0] not in _TOLD_BEGINS:
        return None
    for near in range(place, min(place + NEAR, len(tokens))):
        if tokens[near].text in ENDS or (
            near > place and tokens[near].start != tokens[near - 1].end
        ):
            break
        said += tokens[near].text
        if next_word(tokens, near) is None and _TOLD_LATER.match(said):
            return near + 1 - place, "z"
    return None


@begins(at=_ANSWERING)
def will_reply(tokens: Sequence[Token], place: int) -> Found:
    """Read the 回 of 下周一回 and the 更新 of 明天更新 as a promise to answer."""
    if tokens[place].hints:
        return None
    ends = next_word(tokens, place) is None
    if not ends or not place:
        return None
    if tokens[place - 1].concept not in "Tj@":
        return None
    for token in reversed(tokens[: place - 1]):
        if token.text in ENDS:
            break
        if token.concept not in "I9sF":
            return None
    return 1, "z"


@begins(at=_BY)
def at_that_pace(tokens: Sequence[Token], place: int) -> Found:
    """Take 按师傅这个速度 for what a day is reckoned from, whosever pace it is."""
    near = word_ahead(tokens, place, _PACE)
    if near is None or any(one.data for one in tokens[place:near]):
        return None
    return near + 1 - place, "s"


@begins(at=("答应", "同意", "承诺", "保证", "愿意", "肯"), then=A_WORD)
def agreed_to(tokens: Sequence[Token], place: int) -> Found:
    """Take the 付了 of 对方答应付了 for what others agreed to do, and have not done."""
    act = next_word(tokens, place)
    if act is None or act.text.startswith(_ALLOWS) or act.concept not in "Ddk":
        return None
    if act.text[-1] == "了" and next_word(tokens, place + 1) is None:
        return 2, "f"
    perfect = tokens[place + 2 : place + 3]
    over = bool(perfect) and perfect[0].concept == "+"
    return (3, "f") if over and next_word(tokens, place + 2) is None else None


def the_answer_itself(tokens: Sequence[Token], place: int) -> Found:
    """Take the 给您报 of 我给您报三周后完工 for no promise: the answer follows."""
    behind = clause_behind(tokens, place)
    told = "".join([one.concept for one in behind]).lstrip("_s")
    tells = tokens[place].text[-1] in "报您你准话"
    return (1, "s") if tells and told[:1] in ("T", "%") and told[1:] else None
