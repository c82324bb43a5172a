"""Clauses about the answer itself, which report nothing: 会上讲过了, 下周再问我吧."""

from bot.reading.lazily import Lazily
from bot.reading.split.clause import Clause
from bot.reading.zh import answers as zh

_ALREADY = Lazily(zh.ALREADY)
_OF_ANY = Lazily(f"{zh.ONCE_I_KNOW}|{zh.ASK_LATER}|{zh.NO_MORE_TO_SAY}")
_WRITTEN = Lazily(zh.WRITTEN)
_TALKED = Lazily(zh.TALKED)
_FIGURES = frozenset("%#T")
_LEAD = 3


def of_the_answer(clause: Clause, tape: str, text: str) -> bool:
    """Whether a Chinese clause tells of the answer and not of the work.

    What a title calls the telling is work: 汇报过了 of "Report to the board".
    """
    last = clause.tokens[-1].text
    if last.isascii() and clause.tokens[0].text.isascii():
        return False
    span = clause.start, clause.end
    if _OF_ANY.search(text[slice(*span)]):
        return not _FIGURES - {"T"} & set(tape)
    talked = _TALKED.search(text[slice(*span)]) is not None
    if talked and not clause.named:
        return True
    named = clause.named and any(token.hints for token in clause.tokens[_LEAD:])
    if "o" in tape or named or not _FIGURES.isdisjoint(tape):
        return False
    if _ALREADY.search(text, *span):
        return True
    first = clause.named
    said = text[slice(*span)]
    return not (first or "没" in said) and _WRITTEN.search(said) is not None
