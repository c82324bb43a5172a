"""Shares, counts and numbers in a text: "80%", "3 of 5", 三分之二, 七成."""

import re
from dataclasses import dataclass
from functools import cache

from bot.reading.en.amounts import ENGLISH
from bot.reading.numerals import NUMERAL, number
from bot.reading.zh.amounts import CHINESE


@dataclass(frozen=True, slots=True)
class Amount:
    """What stands at `start` to `end`: a share of 100, a count of a total, a number."""

    start: int
    end: int
    rule: str
    percent: float | None = None
    count: float | None = None
    total: float | None = None
    bare: bool = False


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(pattern.replace("{N}", NUMERAL)))
        for name, pattern in (*ENGLISH, *CHINESE)
    )


def find_amounts(text: str) -> list[Amount]:
    """The amounts of a cleaned text by position, none overlapping another."""
    found: list[Amount] = []
    for name, pattern in _patterns():
        for match in pattern.finditer(text):
            amount = _read(name, match)
            if amount is not None:
                found.append(amount)
    found.sort(key=lambda one: (one.start, one.bare, -one.end))
    kept: list[Amount] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _read(name: str, match: re.Match[str]) -> Amount | None:
    parts = match.groupdict()
    start, end = match.span("all" if "all" in parts else 0)
    if "fixed" in name:
        return Amount(start, end, name, percent=float(name.rsplit(" ", 1)[1]))
    if "p" in parts:
        percent = number(parts["p"])
        if percent is None:
            return None
        if "tenths" in name:
            percent = percent * 10 + (5 if parts.get("half") else 0)
        return Amount(start, end, name, percent=percent)
    count, total = number(parts.get("k")), number(parts.get("n"))
    if count is None:
        return None
    if total is None:
        return Amount(start, end, name, count=count, bare=True)
    if total <= 0 or count > total:
        return None
    said = 100 * count / total
    if "share" in name:
        return Amount(start, end, name, percent=said)
    return Amount(start, end, name, percent=said, count=count, total=total)
