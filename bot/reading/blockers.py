"""The shortest words that name what work waits for, or what went wrong."""

import re

from bot.reading.rule import Event
from bot.reading.split import Clause
from bot.reading.tape import Token

_TRAIL = frozenset("jpTs&!_")
_LEAD_TEXT = frozenset(
    "the still now on of to for from is are was be that at so and just really 了 着 的 是 说 还".split()
)


def waits_for(clause: Clause, tape: str) -> list[Event]:
    """Return the blocker or trouble that a clause names."""
    for name, pattern, slot in (
        ("waits for", "W(?=.)", "blocker"),
        ("not before", "U(?=.)", "blocker"),
        ("done once", "C(?=.)", "blocker"),
        ("because", "B(?=.)", "trouble"),
    ):
        found = re.search(pattern, tape)
        if found:
            tokens = _trimmed(clause.tokens[found.end() :])
            if tokens:
                return [_event(slot, name, tokens)]
    if "R" in tape:
        tokens = _subject(clause.tokens)
        if tokens:
            return [_event("trouble", "trouble", tokens)]
    return []


def _event(slot: str, rule: str, tokens: list[Token]) -> Event:
    return Event(slot=slot, rule=rule, start=tokens[0].start, end=tokens[-1].end)


def _trimmed(tokens: list[Token]) -> list[Token]:
    first, last = 0, len(tokens)
    while first < last and (
        tokens[first].text in _LEAD_TEXT or tokens[first].text == ":"
    ):
        first += 1
    while last > first and tokens[last - 1].concept in "jpT":
        last -= 1
    return tokens[first:last]


def _subject(tokens: list[Token]) -> list[Token]:
    first = 0
    while first < len(tokens) and tokens[first].concept in "&!B=sI":
        first += 1
    return _trimmed(tokens[first:])


def named_in_field(clause: Clause) -> list[Event]:
    """Return the blocker that the field of a form names."""
    tokens = _subject(clause.tokens)
    return [_event("blocker", "field", tokens)] if tokens else []
