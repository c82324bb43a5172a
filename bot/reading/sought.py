"""Patterns that are looked for only in texts that hold a piece of what they match."""

from collections.abc import Callable, Iterable, Iterator
from re import Match
from typing import NamedTuple

from bot.reading.lazily import Lazily


class Sought(NamedTuple):
    """A pattern by name; a text without any of the pieces it `needs` has no match.

    To look for a piece takes a hundredth of a search for the pattern. Where no pieces
    are named, every text is searched.
    """

    name: str
    pattern: Lazily
    needs: Iterable[str] = ()

    def finditer(self, text: str) -> Iterable[Match[str]]:
        """Find each place."""
        for piece in self.needs or ("",):
            if piece in text:
                return self.pattern.finditer(text)
        return ()

    def sub(self, by: str | Callable[[Match[str]], str], text: str) -> str:
        """Return the text with each place replaced."""
        for piece in self.needs or ("",):
            if piece in text:
                return self.pattern.sub(by, text)
        return text


_MANY = 20
"""More signs than that are found sooner by a look at each sign of a text."""


class Listed:
    """Patterns in their order, with a quick look at which of them a text may hold.

    Each piece is looked for once, of however many patterns it is needed.
    """

    def __init__(self, listed: Iterable[Sought]) -> None:
        self._listed = tuple(listed)
        self._always, self._by_piece = 0, dict[str, int]()
        for place, sought in enumerate(self._listed):
            self._always |= 0 if sought.needs else 1 << place
            for piece in sought.needs:
                self._by_piece[piece] = self._by_piece.get(piece, 0) | 1 << place
        signs = [piece for piece in self._by_piece if len(piece) == 1]
        many = len(signs) > _MANY
        self._by_sign = {sign: self._by_piece.pop(sign) for sign in signs if many}

    def __iter__(self) -> Iterator[Sought]:
        """Return all of them."""
        return iter(self._listed)

    def within(self, text: str) -> Iterator[Sought]:
        """Return those that a text may hold."""
        fitting = self._always
        for sign in set(text) if self._by_sign else ():
            fitting |= self._by_sign.get(sign, 0)
        for piece, those in self._by_piece.items():
            if piece in text:
                fitting |= those
        while fitting:
            first = fitting & -fitting
            yield self._listed[first.bit_length() - 1]
            fitting ^= first
