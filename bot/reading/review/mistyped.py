"""A slip of the writer's own that the next clause puts right: 哎打反了，1好了，2还在跑.

It is no trouble of the work, but takes back what was said right before it.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref
from bot.reading.split.said import Said
from bot.reading.zh import mistyped as zh

_MISTYPED, _MEANT = Lazily(zh.MISTYPED), Lazily(zh.MEANT)
_SIGNS = ("反了", "错了", "错字", "错行", "混了", "倒了", "反啦", "错啦")


def without_slips(said: Sequence[Said], text: str) -> None:
    """Let 打反了 take back what stands before it, where the next clause tells anew."""
    if not any(sign in text for sign in _SIGNS):
        return
    for one, following in pairwise(said):
        if not _MISTYPED.match(one.clause.within(text)):
            continue
        if _tells_anew(following, text):
            one.events = []
            one.clause.tokens[-1].concept = "V"
            one.clause.settle()
            one.clause.unname()


def _tells_anew(one: Said, text: str) -> bool:
    """Whether a clause names an action, or says what was meant."""
    pointed = any(isinstance(token.data, Ref) for token in one.clause.tokens)
    meant = _MEANT.match(one.clause.within(text)) is not None
    return pointed or one.clause.named or meant
