"""The verbs of Chinese titles, sign by sign: 报 and 送 of 报送申报表."""

from bot.reading.tokens.lexicon import characters, everyday
from bot.reading.words import words
from bot.reading.zh.compounds import NOT_VERBS
from bot.reading.zh.title_steps import VERBS

_ACTS = frozenset("kdDG")
_PAIR = 2
_ALSO = words(VERBS)
_NOT_VERBS = words(NOT_VERBS) | frozenset("完成理作行到")


def verb_signs(run: str) -> frozenset[str]:
    """Return the signs of the verb with which a title begins or ends.

    People say either sign alone: 周五报, 换了三间 and 不装了.
    """
    pairs = {run[:_PAIR], run[-_PAIR:]}
    return frozenset().union(*(pair for pair in pairs if _is_verb(pair))) - _NOT_VERBS


def _is_verb(pair: str) -> bool:
    concept = characters()[0].get(pair) or everyday().get(pair, "_")
    return len(pair) == _PAIR and (concept in _ACTS or pair in _ALSO)


def without_verb(run: str, said: str) -> str:
    """Return a piece of a title without the verb of which it has but one sign.

    The 盘 of 耗材盘着 is no name in a reply on 试剂耗材盘库.
    """
    place = run.find(said)
    cut = len(said) > _PAIR and _is_verb(run[place + len(said) - 1 :][:_PAIR])
    return said[:-1] if cut else said
