"""What is not to be done any more: 不用单独做了, 今年不封车了."""

from collections.abc import Sequence

from bot.reading.meanings.compounds.begins import A_WORD, begins
from bot.reading.meanings.compounds.beside import (
    ENDS,
    Found,
    clause_before,
    is_verb,
    next_word,
)
from bot.reading.tokens.tape import Token
from bot.reading.words import words
from bot.reading.zh import compounds as zh

_NO_NEED = words(zh.NO_NEED)
_DOING = words(zh.DOING)
_NOT_WORK = tuple(zh.NOT_WORK.split("|"))
_ADVERBS = words(zh.ADVERBS)
_MANNER = words(zh.MANNER)
_FOR_NOW = frozenset(("先", "暂时", "暂", "目前", "眼下", "今天", "这两天", "这周"))
_PERFECT = ("了", "啦")
_WAYS = frozenset("出动起下着到过住上来去完开进回")
_REACHED = tuple(zh.REACHED.split("|"))
_NEAR = 5
_OF_NAME = 2
"""More words that the name of what is given up may have: 科目二场地."""
_SOME = frozenset(
    ("几", "两", "一", "三", "俩", "仨", "好几", "一些", "部分", "几个", "几张")
)


@begins(at=_NO_NEED)
def not_needed(tokens: Sequence[Token], place: int) -> Found:
    """Read 不用单独做了 and 不用领了 as dropped."""
    for near, token in enumerate(tokens[place + 1 : place + _NEAR], place + 1):
        after = next_word(tokens, near)
        if token.concept == "I" and after is not None and after.concept in "kdED":
            continue  # 不用我们补了
        if token.hints and _only_le(tokens, near + 1):
            return near + 2 - place, "X"  # 不用回收了, of 回收单车
        if token.text in ENDS or token.text.startswith(_NOT_WORK):
            return None
        if token.text in _DOING and (after is None or after.concept == "+"):
            return near + 1 - place, "X"
        if after is None and token.text.endswith(_PERFECT):
            return near + 1 - place, "X"
    return None


def _only_le(tokens: Sequence[Token], place: int) -> bool:
    """Whether a clause ends with the 了 that stands at a place."""
    last = tokens[place : place + 1]
    return bool(last) and last[0].concept == "+" and next_word(tokens, place) is None


@begins(at=("不",), then=A_WORD)
def no_more(tokens: Sequence[Token], place: int) -> Found:
    """Read 不封车了 as dropped: a verb, its object, and 了 at the end."""
    verb = next_word(tokens, place)
    if verb is not None and verb.text in _MANNER:  # 不单独搞了
        verb = next_word(tokens, place + 1)
    if verb is None or not _is_work(verb):
        return None
    if _of_something(tokens, place) or _leads_nowhere(tokens, place):
        return None
    part = tokens[place + 2 : place + 4]
    named = place > 0 and bool(tokens[place - 1].hints)
    if named and len(part) > 1 and all(one.concept == "_" for one in part):
        return 1, "_"  # 目录不做法语版了
    for near in range(place + 2, min(place + _NEAR + _OF_NAME, len(tokens))):
        token = tokens[near]
        if token.concept == "+" and next_word(tokens, near) is None:
            for_now = place > 0 and tokens[place - 1].text in _FOR_NOW
            return near + 1 - place, "K" if for_now else "X"  # 先不划了
        if token.concept not in "_kMe":
            return None
    return None


def _leads_nowhere(tokens: Sequence[Token], place: int) -> bool:
    """Whether 不出 tells what cannot be, not what is given up: 说不出话了."""
    verb = tokens[place - 1] if place else None
    joined = verb is not None and verb.end == tokens[place].start
    one_sign = verb is not None and verb.concept in "_k" and len(verb.text) == 1
    return joined and one_sign and tokens[place + 1].text[0] in _WAYS


def _is_work(verb: Token) -> bool:
    """Whether a word may be what is to be done: 布置 in 大堂不布置了."""
    if verb.concept == "M" or verb.hints:
        return True
    return is_verb(verb) and not verb.text.startswith(_NOT_WORK)


@begins(at=("不",), then=A_WORD)
def not_that(tokens: Sequence[Token], place: int) -> Found:
    """Read 不关了 and 不发了 as dropped, where 关了 alone would be done."""
    act = next_word(tokens, place)
    if act is None or act.concept not in "DX1":
        return None
    verb = act.text[:-1]
    reached = verb.endswith(_REACHED) and not act.hints
    works = act.text.endswith(_PERFECT) and not reached
    ends = next_word(tokens, place + 1) is None
    before = tokens[place - 1] if place else None
    joined = before is not None and before.end == tokens[place].start
    if (
        act.concept == "1"
        and joined
        and before is not None
        and before.concept not in "M="
    ):
        return None  # 记不清了
    return (2, "X") if works and ends and not _of_something(tokens, place) else None


def _of_something(tokens: Sequence[Token], place: int) -> bool:
    """Whether a thing that no title names stands before: 脑子不转了."""
    before = tokens[place - 1] if place else None
    if before is None or before.text in ENDS or before.hints:
        return False
    return before.concept in "_oy" and before.text not in _ADVERBS


@begins(then=A_WORD)
def for_good(tokens: Sequence[Token], place: int) -> Found:
    """Read 先不买了 as dropped, where 先不买 is but put aside."""
    told = next_word(tokens, place)
    aside = tokens[place].text.startswith(("先不", "暂不", "暂时不"))
    return (2, "X") if aside and told is not None and told.concept == "+" else None


@begins(at=("撤了", "撤走了", "撤场了", "都撤了"))
def people_left(tokens: Sequence[Token], place: int) -> Found:
    """Take the 撤了 of 施工队都撤了 for people who left, and not for the work."""
    before = clause_before(tokens, place)
    if any(one.hints for one in before):
        return None
    told = {one.concept for one in before}
    over = "D" in told  # 园林队种完撤了
    return (1, "_" if over else "R") if over or "o" in told else None


@begins(at=("废了", "作废了", "报废了", "砍了", "砍掉了", "撤了", "取消了", "弃了"))
def but_some(tokens: Sequence[Token], place: int) -> Found:
    """Take 废了几张 and 砍了两个 for but a part of the work."""
    many = tokens[place + 1 : place + 2]
    counted = bool(many) and (many[0].concept == "#" or many[0].text in _SOME)
    return (1, "_") if counted else None
