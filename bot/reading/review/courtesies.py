"""What Chinese replies say around a report, which tells nothing of the work.

有事您说 is no cause, 请查阅 and 麻烦您了 ask for no help, and 我会盯紧的 behind what is
done takes nothing back.
"""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.split.said import Said
from bot.reading.zh import courtesies as zh

_ANYWHERE = Lazily(
    f"(?:{zh.IF_ANY}|{zh.CORRECT_ME}|{zh.THANKS}|{zh.PLEASE}|{zh.SORRY}|{zh.OF_TYPING}|{zh.JUST_BACK})"
)
_BACK_FROM = Lazily(zh.BACK_FROM)
_AT_THE_END = Lazily(f"(?:{zh.AT_THE_END})")
_FIGURES = frozenset("#%")
_LONGEST = 24
"""Signs of a courtesy."""


def without_courtesies(said: Sequence[Said], text: str) -> None:
    """Take what is but courteous, and what ends a report, for saying nothing."""
    told = False
    last = len(said) - 1
    for place, one in enumerate(said):
        heard = one.events or one.corrects
        ends = told and place == last
        later = any("z" in after.clause.tape for after in said[place + 1 : place + 2])
        if heard and _is_courtesy(one, text, ends=ends, later=later):
            one.events, one.clause.tape = [], "_" * len(one.clause.tokens)
        told = told or bool(one.events) or not _FIGURES.isdisjoint(one.clause.tape)


def _is_courtesy(one: Said, text: str, *, ends: bool, later: bool) -> bool:
    """Whether it is but courteous; `later` tells that the answer will follow it."""
    clause = one.clause
    start, end = clause.start, clause.end
    if end - start > _LONGEST:
        return False
    for token in clause.tokens:
        if token.hints:
            return False
    words = text[start:end].replace(" ", "").strip("~!。")
    if _ANYWHERE.fullmatch(words) or (later and _BACK_FROM.fullmatch(words)):
        return True
    return ends and _AT_THE_END.fullmatch(words) is not None
