"""Patterns that are compiled when they are first needed, so that imports stay quick."""

import re
from collections.abc import Callable, Iterator
from sys import maxsize


class Lazily:
    """A pattern with the methods of a compiled one.

    The first call of any compiles it, and puts its own methods in the place of these:
    from then on a call costs what it costs of a compiled pattern.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern, self._flags = pattern, flags

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
        compiled = re.compile(self._pattern, self._flags)
        vars(self).update({name: getattr(compiled, name) for name in _METHODS})
        return compiled


_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub")
