"""Titles that but a number tells apart: "Translate chapter 1", "Translate chapter 2".

Where the numbers are those of the list, "chapters 1 and 2" and "the third chapter" name
actions as "items 1 and 2" and "the third item" do.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from bot.reading.lazily import Lazily
from bot.reading.spans.refs import Ref

_NUMBERED = Lazily(r"\b([a-z]{4,20}) ([1-6])\b")
_IN_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}
_SHORTEST = 2


class Series(NamedTuple):
    """The text of a reply with "item" for what is numbered, and where that stood."""

    text: str
    places: tuple[tuple[int, int], ...] = ()

    def whole(self, ref: Ref) -> Ref:
        """Return a reference with the word that was numbered."""
        for start, end in self.places:
            if start < ref.end and ref.start < end:
                ref = ref._replace(start=min(start, ref.start), end=max(end, ref.end))
        return ref


def series(text: str, titles: Sequence[str]) -> Series:
    """Return a text as one of items, where the titles are numbered so."""
    noun = _noun(tuple(titles)) if len(titles) > 1 else ""
    if not noun or noun[:_SHORTEST] not in text:
        return Series(text)
    pattern = _pattern(noun)
    places = tuple(found.span() for found in pattern.finditer(text))
    return Series(pattern.sub(_as_item, text), places)


@lru_cache(maxsize=256)
def _noun(titles: tuple[str, ...]) -> str:
    """Return what all titles number from one on, "" where there is no such word."""
    numbered = [
        {found[1]: found[2] for found in _NUMBERED.finditer(title)} for title in titles
    ]
    in_order = [str(n) for n in range(1, len(titles) + 1)]
    for noun in numbered[0]:
        if [of.get(noun) for of in numbered] == in_order:
            return noun
    return ""


@lru_cache(maxsize=256)
def _pattern(noun: str) -> "re.Pattern[str]":
    short = "|".join([noun[:size] for size in range(_SHORTEST, len(noun))])
    numbers = "|".join(["[1-6]", *_IN_WORDS])
    return re.compile(
        rf"\b(?:{noun}s?|(?:{short})\.?(?= ?\d))"
        rf"(?: ?(?P<n>{numbers})(?![\d%/]|\.\d)(?! of\b))?(?![a-z])",
        re.ASCII,
    )


def _as_item(found: "re.Match[str]") -> str:
    said, number = found[0], found["n"]
    if number:
        head = said[: -len(number)]
        return "#".rjust(len(head)) + _IN_WORDS.get(number, number).ljust(len(number))
    return ("" if said.endswith("s") else "item").ljust(len(said))
