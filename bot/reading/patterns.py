"""Patterns over kinds of tokens, written with their names: "MONTHNAME YEAR?".

A pattern is a regular expression in which a name of two or more capitals stands for one
token of that kind or group. Repeats are bounded (`*` is at most four times), so that
matching takes time in proportion to the text.
"""

import re
from collections.abc import Callable

from bot.reading.lazily import Lazily

_PIECE = Lazily(r"\(\?<?[=!]|[A-Z]{2,}|[()|?*+^$]")
_MOST = 4

Kinds = frozenset[str]
Meaning = Callable[[str], str]


def compiled(pattern: str, meaning: Meaning) -> "re.Pattern[str]":
    """Return the regular expression over kinds; `meaning` gives the kinds of a name."""
    bounded = pattern.replace("*", f"{{0,{_MOST}}}").replace("+", f"{{1,{_MOST}}}")
    named = re.sub(
        r"[A-Z]{2,}", lambda name: f"[{re.escape(meaning(name[0]))}]", bounded
    )
    return re.compile(named.replace(" ", ""))


def needed(pattern: str, meaning: Meaning) -> Kinds:
    """Kinds of which every match has one beside it or in it; empty where none is sure.

    It spares most rules the search: no text without a month holds "MONTHNAME YEAR".
    """
    return _Reader(_PIECE.findall(pattern), meaning).alternatives() or frozenset()


class _Reader:
    """Reads the pieces of a pattern once, from left to right."""

    def __init__(self, pieces: list[str], meaning: Meaning) -> None:
        self._pieces = [*pieces, ")"]
        self._meaning = meaning
        self._at = 0

    def alternatives(self) -> Kinds | None:
        """Return kinds of which each alternative up to the bracket needs one."""
        found: list[Kinds | None] = []
        while True:
            found.append(self._sequence())
            self._at += 1
            if self._pieces[self._at - 1] == ")":
                break
        sure = [kinds for kinds in found if kinds]
        return frozenset().union(*sure) if len(sure) == len(found) else None

    def _sequence(self) -> Kinds | None:
        best: Kinds | None = None
        while self._pieces[self._at] not in (")", "|"):
            kinds = self._item()
            if kinds and (best is None or len(kinds) < len(best)):
                best = kinds
        return best

    def _item(self) -> Kinds | None:
        piece = self._pieces[self._at]
        self._at += 1
        kinds: Kinds | None = None
        if piece.startswith("("):
            kinds = self.alternatives()
            if piece.endswith("!"):
                kinds = None
        elif piece.isalpha():
            kinds = frozenset(self._meaning(piece))
        if self._pieces[self._at] in ("?", "*"):
            kinds = None
        return kinds
