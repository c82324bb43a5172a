"""Work of which one knows nothing, or tells nothing: 我不清楚, 忘了看，先跳过."""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.find.silence import will_tell
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said
from bot.reading.zh import unknown as zh

_UNKNOWN = Lazily(zh.UNKNOWN)
_LOOKED_AT, _PASSED_OVER = Lazily(zh.LOOKED_AT), Lazily(zh.PASSED_OVER)
_TOLD_LATER, _LOOKS_FIRST = Lazily(zh.TOLD_LATER), Lazily(zh.LOOKS_FIRST)
_SAYS = frozenset("跳略过说报提填写讲空给补回新复步着了吧哈啊你您上")
"""Signs of which the last word of such clauses has one."""


def without_unknown(said: Sequence[Said], text: str) -> None:
    """Take who does some work for no report, where one knows no more of it."""
    for before, one in pairwise(said):
        words = one.clause.within(text).replace(" ", "")
        if not one.clause.chinese or _UNKNOWN.match(words) is None:
            continue
        if all(event.weak or event.slot == "aside" for event in before.events):
            before.events, one.events = [], []


def without_passed_over(said: Sequence[Said], text: str) -> None:
    """Take an action that is left out of the answer for no report: 忘了看，先跳过."""
    for place, one in enumerate(said):
        tokens = one.clause.tokens
        if not one.clause.chinese or _SAYS.isdisjoint(tokens[-1].text):
            continue
        words = "".join([token.text for token in tokens if not token.hints])
        over = _PASSED_OVER.match(words) is not None
        if over or _LOOKS_FIRST.match(words):
            one.events = []
            one.clause.unname()
        before = said[place - 1] if place else None
        if before is None or not (over or _TOLD_LATER.match(words) or will_tell(one)):
            continue
        if _LOOKED_AT.search(before.clause.within(text)):
            before.events = []
