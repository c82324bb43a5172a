"""Actions that nothing but the verb of their title names: 浇完了 for 浇筑二层楼板."""

from collections.abc import Sequence

from bot.plans.progress import Status
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said
from bot.reading.titles.titles import Titles

ANY = frozenset("弄搞做办整完全都处解")
"""Signs of verbs that may stand for any other."""


def name_by_verb(said: Sequence[Said], titles: Titles) -> None:
    """Give clauses that name no action to the only one whose title has their verb.

    Behind another action only where nothing else speaks of that one, and what was
    said before is told to its end.
    """
    named = {n for one in said if one.explicit for n in one.actions}
    last: Said | None = None
    for place, one in enumerate(said):
        if one.explicit or one.mark:
            last = one
            continue
        meant = frozenset[int]()
        if one.clause.chinese and one.events:
            meant = _as_for(one, titles)
            if len(meant) == 1:
                one.actions, one.explicit, one.weight = tuple(meant), True, _WEIGHT
                last = one
                continue
        if one.tells and one.clause.chinese and not _adds_it(said[:place][-1:], one):
            meant = _meant(one, titles)
        goes_on = last is not None and (meant & set(last.actions) or not last.tells)
        instead = last is not None and (
            _instead(last, one) or _of_day(last, one) or _of_its_thing(last, one)
        )
        if len(meant) == 1 and not (goes_on or instead) and not meant & named:
            one.actions, one.explicit, one.weight = tuple(meant), True, _WEIGHT
            last = one


def _as_for(one: Said, titles: Titles) -> frozenset[int]:
    """Return whose word opens a clause as what it is about: 跟进这块小刘离职了."""
    tokens = one.clause.tokens
    if len(tokens) < _FEW or tokens[1].text not in _ABOUT or len(tokens[0].text) == 1:
        return frozenset()
    return titles.holding(tokens[0].text)


def _adds_it(before: Sequence[Said], one: Said) -> bool:
    """Whether but what was left out is added: 漏了一张表，周五补上, of no 补录."""
    left_out = any(
        token.text[0] in _LEAVES_OUT for of in before for token in of.clause.tokens
    )
    return left_out and any(token.text[0] == "补" for token in one.clause.tokens)


def _instead(last: Said, one: Said) -> bool:
    """Whether a clause tells what is done instead, or by others: 不升了，年底整机换."""
    near = last.clause.sentence == one.clause.sentence
    dropped = any(event.status is Status.DROPPED for event in last.events)
    return near and (dropped or one.clause.tape[:1] == "o")


def _of_day(last: Said, one: Said) -> bool:
    """Whether but a day and a verb of any work follow in a sentence: 月底出."""
    near = last.clause.sentence == one.clause.sentence
    alone = one.clause.tape.strip("sF") in ("Td", "jd", "TD", "Tk")
    return near and alone and one.clause.tokens[-1].text[0] in _COMMON


def _of_its_thing(last: Said, one: Said) -> bool:
    """Whether a common verb goes on with what was named, or is done to a thing.

    发下去填了 behind 名册设计好了, and 立了牌子 behind 花园被踩了, are of no other.
    """
    if last.clause.sentence != one.clause.sentence:
        return False
    first = one.clause.tokens[0]
    sent = first.text[0] in _COMMON and first.concept in "Dd" and len(first.text) > 1
    return sent or _DONE_TO.match(one.clause.tape) is not None


def verbs(one: Said) -> set[str]:
    """Return the first signs of the verbs of a clause: 浇 of 浇完了, none of 统一."""
    return {
        token.text[
            token.concept == "G" and token.text[0] in "在正" and len(token.text) > 1
        ]
        for token in one.clause.tokens
        if token.concept in "kdDEGK"
        and token.text[0] >= "\u3400"
        and token.text not in _COUNTERS
        and (
            len(token.text) == 1
            or token.text[1] in _ASPECTS
            or (token.concept == "G" and token.text[0] in "在正")
        )
    }


_DONE_TO = Lazily("[&!s]{0,2}[kdE]\\+_$")
_LEAVES_OUT = frozenset("漏落忘缺少差")
_WEIGHT = 0.4
_ABOUT = frozenset(
    ("这块", "那块", "这边", "这项", "那边", "方面", "这事", "的话", "的事")
)
_FEW = 3
_COMMON = frozenset("出交发给提上报定")
"""Signs of verbs for what comes of any work."""
_COUNTERS = frozenset("版稿本份条次遍轮期章节")
"""Signs that count, and are no verbs behind a number: 第四版."""
_ASPECTS = frozenset("了着过完好到掉上下出齐妥成清光满毕起开进回去来不得咗紧中")
"""Signs behind a verb that tell how far it is."""


def _meant(one: Said, titles: Titles) -> frozenset[int]:
    owners = [titles.acting(sign) for sign in verbs(one) - ANY]
    return frozenset().union(*(of for of in owners if len(of) == 1))
