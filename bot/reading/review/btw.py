"""What is told by the way: "Marek retires by the way", "on another note, …"."""

from collections.abc import Sequence

from bot.reading.en.courtesies import DIGRESSION
from bot.reading.lazily import Lazily
from bot.reading.split.said import Said, sentences

_DIGRESSION = Lazily(DIGRESSION)
_BY_THE_WAY = frozenset(("btw", "by the way", "incidentally", "ps", "p.s"))
_OF_WORK = frozenset("MDdFOLGI")
"""Signs of what may be told of the work all the same: "done by the 29th"."""


def without_asides(said: Sequence[Said]) -> None:
    """Take away what follows, in its sentence, a clause that names no action."""
    for clauses in sentences(said):
        aside = elsewhere = False
        for one in clauses:
            elsewhere = not one.clause.named and (elsewhere or _turns_away(one))
            if elsewhere:
                one.events = []
            if aside and _OF_WORK.isdisjoint(one.clause.tape):
                one.events = []
            aside = (aside and not one.clause.named) or _opens(one)


def _turns_away(one: Said) -> bool:
    """Whether it is said that what follows is of something else: "unrelated: …"."""
    if one.clause.chinese:
        return False
    said = " ".join([token.text for token in one.clause.tokens])
    return _DIGRESSION.match(said) is not None


def _opens(one: Said) -> bool:
    """Whether a clause tells something else by the way."""
    if one.clause.chinese or one.clause.named:
        return False
    return any(token.text in _BY_THE_WAY for token in one.clause.tokens)
