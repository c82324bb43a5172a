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


def needed(pattern: str, meaning: Meaning) -> tuple[Kinds, ...]:
    """Return sets of kinds: every match has, beside it or in it, one of each set.

    They spare most rules the search: no text without a month holds "MONTHNAME YEAR".
    """
    return tuple(_Reader(_PIECE.findall(pattern), meaning).alternatives())


class _Reader:
    """Reads the pieces of a pattern once, from left to right."""

    def __init__(self, pieces: list[str], meaning: Meaning) -> None:
        self._pieces = [*pieces, ")"]
        self._meaning = meaning
        self._at = 0

    def alternatives(self) -> list[Kinds]:
        """Return what each alternative up to the bracket needs."""
        found: list[list[Kinds]] = []
        while True:
            found.append(self._sequence())
            self._at += 1
            if self._pieces[self._at - 1] == ")":
                break
        if not all(found):
            return []
        shared = [kinds for kinds in found[0] if all(kinds in one for one in found)]
        return shared or [frozenset().union(*(min(one, key=len) for one in found))]

    def _sequence(self) -> list[Kinds]:
        found: list[Kinds] = []
        while self._pieces[self._at] not in (")", "|"):
            found += self._item()
        return found

    def _item(self) -> list[Kinds]:
        piece = self._pieces[self._at]
        self._at += 1
        found: list[Kinds] = []
        if piece.startswith("("):
            found = self.alternatives()
            if piece.endswith("!"):
                found = []
        elif piece.isalpha():
            found = [frozenset(self._meaning(piece))]
        if self._pieces[self._at] in ("?", "*"):
            found = []
        return found
