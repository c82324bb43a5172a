"""The verbs of Chinese titles, sign by sign: 报 and 送 of 报送申报表."""

from bot.reading.tokens.lexicon import characters, everyday
from bot.reading.words import words
from bot.reading.zh.compounds import NOT_VERBS
from bot.reading.zh.title_steps import VERBS
from bot.reading.zh.titles import GENERIC

_ACTS = frozenset("kdDG")
_PAIR = 2
_ENDS = frozenset("下好完掉定妥齐成到通")
"""Signs behind a verb with which it reaches its end."""
_TALKS = ("讲座", "宣讲", "演讲", "讲课")
"""What one holds by talking: 讲座昨天讲了."""
_ALSO = words(VERBS)
_NOT_VERBS = words(NOT_VERBS) | frozenset("完成理作行到")


def verb_signs(run: str) -> frozenset[str]:
    """Return the signs of the verb with which a title begins or ends.

    People say either sign alone: 周五报, 换了三间 and 不装了.
    """
    pairs = {run[:_PAIR], run[-_PAIR:]}
    signs = frozenset().union(*(pair for pair in pairs if _is_verb(pair)))
    if (
        len(run) > _PAIR
        and run[1] in _ENDS
        and characters()[0].get(run[0], "_") in "kd"
    ):
        signs |= {run[0]}  # 签 of 签下三家土地
    bare = len(run) > _PAIR and characters()[0].get(run[0], "_") in "kd"
    if bare and not _is_word(run[:_PAIR]) and _is_word(run[1 : _PAIR + 1]):
        signs |= {run[0]}  # 搬 of 搬服务器
    if run.endswith(_TALKS):
        signs |= {"讲"}
    return signs - _NOT_VERBS


def verb_words(run: str) -> frozenset[str]:
    """Return the verbs of two signs with which a title begins or ends."""
    return frozenset(pair for pair in {run[:_PAIR], run[-_PAIR:]} if _is_verb(pair))


def _is_verb(pair: str) -> bool:
    concept = characters()[0].get(pair) or everyday().get(pair, "_")
    return len(pair) == _PAIR and (concept in _ACTS or pair in _ALSO)


def _is_word(pair: str) -> bool:
    return pair in characters()[0] or pair in everyday() or pair in GENERIC


def without_verb(run: str, said: str) -> str:
    """Return a piece of a title without the verb of which it has but one sign.

    The 盘 of 耗材盘着 is no name in a reply on 试剂耗材盘库.
    """
    place = run.find(said)
    cut = len(said) > _PAIR and _is_verb(run[place + len(said) - 1 :][:_PAIR])
    return said[:-1] if cut else said
