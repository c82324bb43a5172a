"""Patterns that are compiled when they are first needed, so that imports stay quick."""

import re
from collections.abc import Callable, Iterator
from sys import maxsize
from typing import Any

from bot.reading.pieces import pieces_of


class Lazily:
    """A pattern with the methods of a compiled one.

    The first call of any compiles it, and puts its own methods in the place of these:
    from then on a call costs what it costs of a compiled pattern.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.said = pattern, flags

    def match(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Match at `start`."""
        return self._compiled().match(text, start, end)

    def fullmatch(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Match the whole from `start` to `end`."""
        return self._compiled().fullmatch(text, start, end)

    def search(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Find the first place from `start` to `end`."""
        return self._compiled().search(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> Iterator[re.Match[str]]:
        """Find each place from `start` to `end`."""
        return self._compiled().finditer(text, start, end)

    def findall(self, text: str) -> list[str]:
        """Return what matches; the pattern has no groups."""
        return self._compiled().findall(text)

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return the text with each match replaced."""
        return self._compiled().sub(by, text)

    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(*self.said)
        vars(self).update({name: getattr(compiled, name) for name in _METHODS})
        return compiled


class Rarely(Lazily):
    """A pattern that few texts match.

    It is searched for but in those that hold one of the pieces which each match needs.
    What these are, is read from the pattern: nobody has to tell it.
    """

    def _compiled(self) -> re.Pattern[str]:
        compiled = super()._compiled()
        pieces = pieces_of(*self.said)
        for name, nothing in _NOTHING.items() if pieces else ():
            vars(self)[name] = _guarded(getattr(compiled, name), pieces, nothing)
        return compiled


def _guarded(
    find: Callable[..., Any], pieces: tuple[str, ...], nothing: object
) -> Callable[..., Any]:
    """Return a method that gives `nothing` where a text holds none of the pieces."""

    def look(text: str, start: int = 0, end: int = maxsize) -> object:
        for piece in pieces:
            if piece in text:
                return find(text, start, end)
        return nothing

    def look_once(text: str, start: int = 0, end: int = maxsize) -> object:
        return nothing if signs.isdisjoint(text) else find(text, start, end)

    signs = frozenset(pieces)
    alone = max(map(len, pieces)) == 1
    return look_once if alone and len(pieces) > _FEW else look


_FEW = 10
"""More signs than that are quicker looked for at once than one by one."""
_NOTHING: dict[str, object] = dict.fromkeys(("search", "match", "fullmatch"))
_NOTHING["finditer"] = ()
"""What a method returns that finds nothing."""
_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub")
