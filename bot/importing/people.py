"""Whom a document names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.importing.fields import CHINESE
from bot.importing.names import NAME, is_chinese_name, is_group, named_in

_INITIAL = re.compile(r"([A-Z])\.? (\S+)")


@dataclass(frozen=True, slots=True)
class People:
    """Whom a document names somewhere; a first name alone stands for one of them."""

    known: frozenset[str]
    author: str | None = None
    """Who says "I" in it."""
    strangers: bool = True
    """Whether one of whom nothing else is said may be somebody: `Bo fits a door`."""

    def full(self, name: str) -> str:
        """Return the whole name where only a part of it is said."""
        if initial := _INITIAL.fullmatch(name):
            ended = [
                each
                for each in self.known
                if each[0] == initial[1] and each.split()[-1] == initial[2]
            ]
            whole = [each for each in ended if not _INITIAL.fullmatch(each)]
            return whole[0] if len(whole) == 1 else name
        if name in self.known or " " in name:
            return name
        begun = [each for each in self.known if each.split()[0] == name]
        return begun[0] if len(begun) == 1 else name

    def knows(self, name: str) -> bool:
        """Tell whether these words are the name of somebody in the document."""
        return name in self.known or self.full(name) != name

    def is_name(self, text: str) -> bool:
        """Tell whether these words look like somebody's whole name."""
        if self.knows(text):
            return True
        if CHINESE.search(text):
            return is_chinese_name(text)
        words = text.split()
        return len(words) > 1 and re.fullmatch(NAME, text) is not None

    def turned(self, names: list[str]) -> list[str]:
        """Return names with `Webb` and `Darius` as one, where Darius Webb is known."""
        if len(names) == 2 and f"{names[1]} {names[0]}" in self.known:  # noqa: PLR2004  a surname, a first name
            return [f"{names[1]} {names[0]}"]
        return names

    def are_names(self, text: str) -> bool:
        """Tell whether these words name somebody, and nothing else."""
        names = named_in(text)
        return all(self.is_name(name) or is_group(name) for name in names)

    def with_names(self, names: Iterable[str]) -> "People":
        """Return them and these."""
        return replace(self, known=self.known | {name for name in names if name})
