"""Names that stand in a phrase behind the name a clause is of.

"The room for the volunteers is booked" is of the room alone, as is "the server moved
out of the old office" of the server; "Monday for the fence, Friday for the manual" is
of both.
"""

from collections.abc import Sequence

from bot.reading.split.said import Said
from bot.reading.tokens.tape import Token

_PREPOSITIONS = frozenset(
    (
        *("for", "of", "to", "from", "into", "onto", "in", "on", "at", "by", "near"),
        *("inside", "outside", "behind", "under", "around", "through", "between"),
        *("above", "below", "beside", "round", "over", "across", "along", "against"),
        "with",
    )
)
_PARTS = frozenset("=+-")
"""What tells that several are spoken of, each for itself."""
_TOGETHER = frozenset(("together", "along", "combined", "as", "so", "same"))
"""Words before a "with", or "for", that joins: "the gate along with the fence"."""
_LEADS = frozenset("_Mea#")
"""Concepts of what may stand between a preposition and its noun: "the old office"."""
_NO_LEADS = frozenset(("i", "we", "he", "she", "they", "it", "is", "are"))
_FARTHEST = 4


def keep_to_subject(said: Sequence[Said]) -> None:
    """Give a clause to what it names first, where the rest stands in a phrase."""
    for one in said:
        if len(one.actions) > 1 and not one.mark and not one.clause.chinese:
            one.actions = _subject(one) or one.actions


def _subject(one: Said) -> tuple[int, ...]:
    """Return the first action named, () where others are not but in a phrase."""
    tokens = one.clause.tokens
    named = [n for n, token in enumerate(tokens) if token.hints]
    first = tokens[named[0]] if named else None
    if first is None or len(first.hints) > 1 or in_phrase(tokens, named[0]):
        return ()
    if not _PARTS.isdisjoint(one.clause.tape[named[0] : named[-1]]):
        return ()
    if any(_joined(tokens, n) for n in named[1:]):
        return ()
    (own,) = first.hints
    others = [n for n in named if own not in tokens[n].hints]
    if own not in one.actions or not all(in_phrase(tokens, n) for n in others):
        return ()
    return (own,)


def _joined(tokens: Sequence[Token], place: int) -> bool:
    """Whether "and" leads to a name: "the fence and the new gate"."""
    for token in reversed(tokens[max(0, place - _FARTHEST) : place]):
        if token.concept in "&,":
            return True
        if token.concept not in _LEADS:
            return False
    return False


def in_phrase(tokens: Sequence[Token], place: int) -> bool:
    """Whether a preposition leads to a name: "for the new volunteers"."""
    for at in range(place - 1, max(-1, place - 1 - _FARTHEST), -1):
        token = tokens[at]
        if token.text in _PREPOSITIONS:
            return at == 0 or tokens[at - 1].text not in _TOGETHER
        if token.concept not in _LEADS or token.text in _NO_LEADS:
            return False
    return False
