"""How Chinese answers begin: 周六还在店里盯着，简单说几句. It tells of no action.

Such a sentence tells where one writes, and that the answer follows.
"""

from collections.abc import Sequence

from bot.reading.lazily import Lazily
from bot.reading.split.said import Said, sentences
from bot.reading.zh import preambles as zh

_PREAMBLE = Lazily(zh.PREAMBLE)


def without_preambles(said: Sequence[Said], text: str) -> None:
    """Take what a first sentence tells for nothing where it but leads to the answer."""
    for clauses in sentences(said):
        if clauses[0].clause.sentence > _FIRST_SENTENCES or clauses[-1] is said[-1]:
            return
        named = any(one.clause.named for one in clauses)
        if not named and any(_announces(one, text) for one in clauses):
            for one in clauses:
                one.events = []


_FIRST_SENTENCES = 1


def _announces(one: Said, text: str) -> bool:
    """Whether a clause but says that the answer follows."""
    words = text[one.clause.start : one.clause.end].replace(" ", "")
    return one.clause.chinese and _PREAMBLE.match(words) is not None
