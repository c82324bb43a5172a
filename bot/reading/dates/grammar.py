"""A small engine for grammars over tokens: rules that replace a run of tokens by one.

Each token has a kind, and each kind is one character, so that a text becomes a short
string of kinds and a rule's pattern an ordinary regular expression over it. Rules stand
in stages.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from bot.reading.dates import patterns
from bot.reading.dates.kinds import Kind, kinds_of


class Token(NamedTuple):
    """A run of text that is of one kind; `rule` is the rule that made it, if any."""

    kind: str
    start: int
    end: int
    value: Any = None
    rule: str = ""


class Setting(NamedTuple):
    """What a rule may look at beside the tokens: the day, the locale, the text."""

    today: date
    month_first: bool = False
    text: str = ""


class Found:
    """The tokens that a rule's pattern matched."""

    def __init__(self, tokens: Sequence[Token], setting: Setting) -> None:
        self.tokens, self.setting = tokens, setting

    @property
    def today(self) -> date:
        """The day on which the text was written."""
        return self.setting.today

    @property
    def text(self) -> str:
        """What was written, as it was written."""
        return self.setting.text[self.tokens[0].start : self.tokens[-1].end]

    def __getitem__(self, kind: str) -> Any:  # noqa: ANN401 - as various as the kinds
        """Return the value of the first token of a kind or group, or raise KeyError."""
        for token in self.tokens:
            if token.kind in kind:
                return token.value
        raise KeyError(kind)

    def get(self, kind: str) -> Any:  # noqa: ANN401 - as various as the kinds
        """Return the value of the first token of a kind or group, or None."""
        return next((token.value for token in self.tokens if token.kind in kind), None)

    def has(self, kind: str) -> bool:
        """Whether a token of that kind is among them."""
        return any(token.kind in kind for token in self.tokens)

    def all(self, kind: str) -> list[Any]:
        """Return the values of all tokens of a kind or group."""
        return [token.value for token in self.tokens if token.kind in kind]


Made = tuple[str, Any] | None
Make = Callable[[Found], Made]
NO_DATE: Made = (Kind.NOTHING, None)


class Rule:
    """A name, a pattern over kinds, and what to make of a match.

    `make` returns a kind and its value, or None where the rule doesn't apply after all.
    If its sum leaves the calendar (30 February), the tokens become no date.
    """

    def __init__(self, name: str, pattern: str, make: Make) -> None:
        self.name = name
        self.make = make
        self._pattern = pattern

    @cached_property
    def needed(self) -> tuple[patterns.Kinds, ...]:
        """Sets of kinds of each of which a text must hold one for the rule to match."""
        return patterns.needed(self._pattern, kinds_of)

    @cached_property
    def pattern(self) -> "re.Pattern[str]":
        """The pattern as a regular expression, made when it is first needed."""
        return patterns.compiled(self._pattern, kinds_of)
