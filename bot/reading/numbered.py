"""Bare numbers that count the list where other numbers do: "3 is dead, 2 shipped"."""

from collections.abc import Sequence

from bot.reading.amounts import Amount
from bot.reading.refs import Ref
from bot.reading.tape import Token

_BORDERS = frozenset(".;!?,\n•)(")
_TELLS = frozenset("DGSKXNFAWLuvYbhwcORE")


def number(tokens: Sequence[Token], numbers: Sequence[int]) -> None:
    """Turn "2" at the head of a clause into a reference, where one stands elsewhere."""
    if not any(isinstance(t.data, Ref) and t.text[:1].isdigit() for t in tokens):
        return
    for place, token in enumerate(tokens[:-1]):
        opens = place == 0 or tokens[place - 1].text in _BORDERS
        if not opens or not _bare(token) or int(token.text) not in numbers:
            continue
        if tokens[place + 1].concept in _TELLS or tokens[place + 1].text in ">=":
            spot = (numbers.index(int(token.text)) + 1,)
            ref = Ref(token.start, token.end, spot, "bare number")
            token.concept, token.data = "M", ref


def _bare(token: Token) -> bool:
    amount = token.data
    bare = amount is None or (isinstance(amount, Amount) and amount.bare)
    return token.concept == "#" and token.text.isdecimal() and bare
