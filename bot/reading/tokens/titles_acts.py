"""Chinese verbs of titles where a text has them as what is done, or as another word.

采购 is what goes on in 录音笔还在采购 in a reply on 采购录音笔, and the department that
one waits for in 录音笔还在采购那边.
"""

from collections.abc import Callable
from typing import Protocol

from bot.reading.lazily import Lazily

PAIR = 2
_BEFORE = Lazily("(?:(?<![卡压放停堵])在|[没未已经刚都全也不续])$")
_BEHIND = Lazily(r"[了完好掉齐中过]|到\d|结束|得差不多")
_OF_OTHERS = Lazily(
    "[那说员室厅]|这[边里]|部(?:门|$)|手[里上头]|处$|同[事学]|经理|走|排队|区$"
    "|现场|车间|中心|基地|教室|会场|场地|环境"
)
"""What tells of those who do it, or where it is done: 人都在浇筑那头."""
_WORDS = "_oF"
"""Concepts of words that may be such verbs as well."""
_WITH_OBJECT = 4
"""Signs of a verb and of a thing: 更新车间看板 is done nowhere but where it is."""
_DENIED, _NOT_YET = "z5R", frozenset("没未不")


def is_act(text: str, place: int, length: int, concept: str) -> bool:
    """Whether a word that a title has as its verb is what is done."""
    if length == 1:
        return True  # of two signs no word is made but by the title
    if length != PAIR or concept not in _WORDS:
        return False
    end = place + PAIR
    if _BEHIND.match(text, end):
        return True
    before = _BEFORE.search(text, max(0, place - PAIR), place)
    return before is not None and not _OF_OTHERS.match(text, end)


class Acts(Protocol):
    """What titles ask to do, and what they name."""

    def does(self, said: str) -> bool:
        """Return whether a title begins or ends with a verb of two signs."""
        ...

    def acts(self, sign: str) -> bool:
        """Return whether a title has a verb with this sign."""
        ...

    def of_signs(self, text: str, place: int) -> tuple[int, dict[int, float]]:
        """Return how many signs from `place` name actions, and which."""
        ...


def in_the_act(text: str, place: int, end: int, titles: Acts) -> bool:
    """Whether the 在 at a place is that of 在封存车辆, whose verb a title has."""
    behind = place + 1 + PAIR
    act = text[place + 1 : min(end, behind)]
    if not titles.does(act):
        acts = titles.acts(act[:1])  # 在写测试总结
        return acts and titles.of_signs(text, place + 1)[0] >= _WITH_OBJECT
    where = _OF_OTHERS.match(text, behind)
    return where is None or titles.of_signs(text, place + 1)[0] > _WITH_OBJECT


def still_in_it(text: str, place: int, size: int, end: int, titles: Acts) -> bool:
    """Whether a word is the 还在 of 还在修缮库房, which is no place where one waits."""
    if size != PAIR or not text.startswith("还在", place):
        return False
    return in_the_act(text, place + 1, end, titles)


def is_denied(said: str, concept: str, does: Callable[[str], bool]) -> bool:
    """Whether a listed word is but a title's verb and "not yet": 还没更新."""
    denied = concept in _DENIED and said[:-PAIR][-1:] in _NOT_YET
    return denied and does(said[-PAIR:])
