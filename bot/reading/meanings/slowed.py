"""What slows work down: the rain of "slowed by the rain", not a week of delay."""

from collections.abc import Sequence

from bot.reading.en.blocker import LENGTHS, SLOWED_BY
from bot.reading.meanings.near import Rules
from bot.reading.tokens.tape import Token
from bot.reading.words import words

_LENGTHS = words(LENGTHS)
_SLOWED = words(SLOWED_BY)
_FEW = 5


def _by_so_long(tokens: Sequence[Token], place: int) -> str:
    """Take the week of "slowed down by a week" for no cause."""
    after = tokens[place + 1 : place + _FEW]
    first = after[0] if after else None
    dated = first is not None and first.concept in "Tj"
    counted = any(one.text in _LENGTHS or one.concept == "T" for one in after)
    return "_" if dated or counted else ""


BY_WORD: Rules = dict.fromkeys(_SLOWED, (_by_so_long,))
BY_CONCEPT: Rules = {}
