"""Patterns that are looked for only in texts that hold a piece of what they match."""

from collections.abc import Callable, Iterable
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
