"""Patterns that are compiled when they are first needed, so that imports stay quick."""

import re
from collections.abc import Iterator
from functools import cached_property
from sys import maxsize


class Lazily:
    """A pattern with the methods of a compiled one."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Match at `start`."""
        return self._compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match the whole text."""
        return self._compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find each place."""
        return self._compiled.finditer(text)

    def search(
        self, text: str, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Find the first place from `start` to `end`."""
        return self._compiled.search(text, start, end)
