"""What is told by the way: "Marek retires by the way, cake on the 29th"."""

from collections.abc import Sequence

from bot.reading.split.said import Said, sentences

_BY_THE_WAY = frozenset(("btw", "by the way", "incidentally", "ps", "p.s"))
_OF_WORK = frozenset("MDdFOLGI")
"""Signs of what may be told of the work all the same: "done by the 29th"."""


def without_asides(said: Sequence[Said]) -> None:
    """Take away what follows, in its sentence, a clause that names no action."""
    for clauses in sentences(said):
        aside = False
        for one in clauses:
            if aside and _OF_WORK.isdisjoint(one.clause.tape):
                one.events = []
            aside = (aside and not one.clause.named) or _opens(one)


def _opens(one: Said) -> bool:
    """Whether a clause tells something else by the way."""
    if one.clause.chinese or one.clause.named:
        return False
    return any(token.text in _BY_THE_WAY for token in one.clause.tokens)
