"""How far rules look around a word, and what they are."""

from collections.abc import Callable, Mapping, Sequence

from bot.reading.tokens.tape import Token

ENDS = frozenset(".;!?,。\n()|")
"""Signs at which what a clause says ends."""

NEAR = 9
"""Words that are near."""

Rule = Callable[[Sequence[Token], int], str]
"""Returns the concept of the word at a place, "" where it keeps its own."""

Rules = Mapping[str, Sequence[Rule]]
"""Rules by the word, or by the concept, of which they tell the meaning."""
