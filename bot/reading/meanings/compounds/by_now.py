"""Ends that are reached by now: 今天才写完, 一口气写完了, 写完了，在等新任务."""

from collections.abc import Sequence
from itertools import zip_longest

from bot.reading.lazily import Lazily
from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    Found,
    count_words,
    next_word,
    rest_of,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import ahead as zh

_ONLY_NOW = words(zh.ONLY_NOW)
_NEXT_WORK = Lazily(zh.NEXT_WORK)
_OTHER_WORK, _NOT_TOLD = Lazily(zh.OTHER_WORK), Lazily(zh.NOT_TOLD)
_ALL_OF_IT, _NOTHING_TO_DO = Lazily(zh.ALL_OF_IT), Lazily(zh.NOTHING_TO_DO)
_IF_NEED_BE = words(zh.IF_NEED_BE)
_LAST_PART = words(zh.LAST_PART)
_ONCE_HELD = words(zh.ONCE_HELD)
_SHOWN_TO = Lazily(zh.SHOWN_TO)
_FAR = 5
_NO_MORE = Lazily("再?(?P<verb>[\u4e00-\u9fff])了$")


@begins(at=("才",), then=A_WORD)
def only_now(tokens: Sequence[Token], place: int) -> Found:
    """Read the 才 of 昨晚才写好 and 今天才写完 as "but then it was"."""
    before = tokens[place - 1] if place else None
    past = before is not None and (before.concept == "p" or before.text in _ONLY_NOW)
    ends = next_word(tokens, place + 1) is None
    return (1, "h") if past and ends and tokens[place + 1].concept == "D" else None


@begins(at=words(zh.WAITING))
def for_more_work(tokens: Sequence[Token], place: int) -> Found:
    """Take 在等新任务 behind what is done for no wait of that work."""
    rest = rest_of(tokens, place)
    said = f"下{rest}" if tokens[place].text.endswith("下") else rest
    aside = _NEXT_WORK.match(said) is not None and _is_done(tokens, place)
    return (count_words(tokens, place, rest), "s") if aside else None


@begins(
    at=(
        "开始",
        "着手",
        "启动",
        "开工",
        "开搞",
        "做",
        "弄",
        "搞",
        "继续",
        "接着",
        "可以",
    ),
    then=A_WORD,
)
def begins_other(tokens: Sequence[Token], place: int) -> Found:
    """Take 明天开始写别的 behind what is done for no beginning of that work."""
    rest = rest_of(tokens, place)
    other = _OTHER_WORK.match(rest) is not None and _is_done(tokens, place)
    return (count_words(tokens, place, rest), "s") if other else None


@begins(at=words(zh.DENIED))
def not_told(tokens: Sequence[Token], place: int) -> Found:
    """Take 只是没来得及报 behind what is done for nothing that is left."""
    rest = rest_of(tokens, place)
    notice = tokens[place].text.endswith("通知") and rest in ("您", "你")
    silent = notice or _NOT_TOLD.match(rest)
    if not rest or not silent or not _is_done(tokens, place):
        return None
    return count_words(tokens, place, rest), "s"


def _is_done(tokens: Sequence[Token], place: int) -> bool:
    """Whether it was told just before that something is done."""
    return any(one.concept == "D" for one in tokens[max(0, place - _FAR) : place])


@begins(at=("需要再", "需要", "必要再"))
def if_need_be(tokens: Sequence[Token], place: int) -> Found:
    """Take 有需要再调 behind what is done for nothing that is left."""
    before = tokens[place - 1] if place else None
    if before is None or before.text not in _IF_NEED_BE:
        return None
    again = tokens[place].text.endswith("再") or rest_of(tokens, place)[:1] == "再"
    return (1, "s") if again else None


@begins(at=("一部分", "部分", "一点", "一块", "一小部分", "一些"))
def last_part(tokens: Sequence[Token], place: int) -> Found:
    """Take the part of 最后一部分今天也写好了 for the last: all is done with it."""
    before = tokens[place - 1] if place else None
    if before is None or before.text not in _LAST_PART:
        return None
    for token in tokens[place + 1 : place + _FAR]:
        if token.concept == "D":
            return 1, "r"
        if token.concept not in "jphas_":
            return None
    return None


@begins(at=words(zh.TO_DO), then=A_WORD)
def all_of_it(tokens: Sequence[Token], place: int) -> Found:
    """Read 该写的都写了 as done."""
    rest = rest_of(tokens, place)
    if _ALL_OF_IT.match(rest) is None:
        return None
    return count_words(tokens, place, rest), "D"


@begins(at=("没有", "没", "没啥", "没什么", "无"), then=A_WORD)
def nothing_to_do(tokens: Sequence[Token], place: int) -> Found:
    """Read 没有剩的了 as done."""
    rest = rest_of(tokens, place)
    if _NOTHING_TO_DO.match(rest) is None:
        return None
    return count_words(tokens, place, rest), "D"


@begins(at=("都", "全", "全都"), then=A_WORD)
def rest_too(tokens: Sequence[Token], place: int) -> Found:
    """Read the 都写了 of 余下的也都写了 as done."""
    rest = tokens[place - 2] if place > 1 else None
    too = rest is not None and rest.concept == "r" and tokens[place - 1].text == "也"
    perfect = tokens[place + 2 : place + 3]
    over = bool(perfect) and perfect[0].concept == "+"
    acts = too and tokens[place + 1].concept in "kd"
    return (3, "D") if acts and over and not next_word(tokens, place + 2) else None


@begins(at=("赶在", "抢在"))
def just_in_time(tokens: Sequence[Token], place: int) -> Found:
    """Take the 赶在 of 赶在截止前写完了 for nothing that lies ahead."""
    behind = tokens[place + 1 : place + _FAR + 2]
    for token, then in zip_longest(behind, behind[1:]):
        over = token.text[-1] == "了" or (then is not None and then.concept == "+")
        if token.concept == "D" and over:
            return 1, "s"
    return None


@begins(at=("不用", "不必", "不需要", "无需", "用不着"), then=A_WORD)
def needs_no_more(tokens: Sequence[Token], place: int) -> Found:
    """Read 不用再写了 before 已经写完 as no giving up."""
    found = _NO_MORE.match(rest_of(tokens, place))
    if found is None:
        return None
    behind = tokens[place + 2 : place + 2 * _FAR]
    same = any(one.concept == "D" and one.text[0] == found["verb"] for one in behind)
    return (count_words(tokens, place, found[0]), "s") if same else None


@begins(at=("之",), then=("前",))
def once_held(tokens: Sequence[Token], place: int) -> Found:
    """Read 之前卡住 as over where it is told that it goes on now."""
    opens = not place or tokens[place - 1].text in ENDS
    held = tokens[place + 2 : place + 3]
    if not opens or not held or held[0].concept != "K":
        return None
    behind = tokens[place + 3 : place + 3 + 2 * _FAR]
    now = next((n for n, one in enumerate(behind) if one.text in _ONCE_HELD), None)
    on = now is not None and any(one.concept in "GD" for one in behind[now + 1 :][:3])
    return (2, "P") if on and not any(one.concept in "NKW" for one in behind) else None


@begins(at=("给", "跟", "向"), then=A_WORD)
def shown_to(tokens: Sequence[Token], place: int) -> Found:
    """Take 明天给大家讲 behind what is done for no end that lies ahead."""
    rest = rest_of(tokens, place)
    aside = _SHOWN_TO.match(rest) is not None and _is_done(tokens, place)
    return (count_words(tokens, place, rest), "s") if aside else None
