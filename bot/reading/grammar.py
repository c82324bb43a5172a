"""A small engine for grammars over tokens: rules that replace a run of tokens by one.

Each token has a kind, and each kind is one character, so that a text becomes a short
string of kinds and a rule's pattern an ordinary regular expression over it. Rules stand
in stages; each rule sees what the rules before it have made, so small ones compose.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any, NamedTuple

from bot.reading import patterns


@unique
class Kind(StrEnum):
    """What a token is."""

    # numbers
    SMALL = "1"  # 1 to 12: a day, a month, an hour or an amount
    LARGE = "3"  # 13 to 31: a day or an amount
    NUMBER = "#"  # any other amount
    YEAR = "y"  # 1900 to 2199, or written as a year
    ORDINAL = "o"  # 1st to 31st; -1 for "last" where it counts
    NTH = "\\"  # 第一: counts, and is no day of a month
    SEVERAL = "c"  # a few, several, 几
    ARTICLE = "a"
    TENS = "X"  # "twenty", which may go on
    CENTURY = "C"  # "nineteen", which may be a year's
    HUNDRED = "U"
    THOUSAND = "z"
    ODD = "9"  # a year and a day in figures, whose month stands beside them
    FIGURES = "g"  # day and month in figures, "3/14"
    DOTTED = "."  # the same with a dot, which may be a decimal
    # names
    MONTHNAME = "M"
    WEEKDAY = "W"
    UNIT = "u"  # a day or more
    CLOCKUNIT = "h"
    DAYPART = "k"
    TIME = "t"
    QUARTERNAME = "q"  # Q3, H1, 上半年
    PARTWORD = "p"  # early, mid, late, end, rest; 初 中 底
    RELATIVE = "d"  # today, tomorrow: the value is the distance in days
    CLOSING = "e"  # EOD, EOM: the value is the unit that ends
    WORKING = "G"  # business (days), working (week)
    MAYBE = "?"  # "may", "sun", "march": a name only in company
    # glue
    THE = "T"
    OF = "O"
    IN = "i"
    ON = "n"
    AT = "@"
    TO = "-"
    DASH = "_"
    HYPHEN = "`"  # a dash without a space on either side
    STOP = ";"  # the end of a sentence or line
    AND = "&"
    COMMA = ","
    SLASH = "/"
    SIGN = "+"
    SHIFT = "r"  # this, next, last: the value says how many periods on
    COMING = "Z"  # the nearest one that is not now
    WEEKSHIFT = "J"  # 上 下 本, where a weekday follows
    NEED = "j"  # needs, takes: before a length of time that is still to go
    PRECEDING = "("  # 前, behind a date or a length of time
    FOLLOWING = ")"  # 后
    INSIDE = "["  # 内
    ONWARD = "]"  # 起
    ROUGHLY = "="  # 左右
    DELIVER = "*"  # 完成, 上线: a day in figures may stand before it
    STRETCH = "R"  # 过去, 未来: before a length of time that ends or begins today
    BETWEEN = "b"
    FROM = "f"
    BY = "B"
    BEFORE = "<"
    AFTER = ">"
    SINCE = "s"
    AROUND = "~"
    WITHIN = "w"
    AGO = "A"
    LATER = "L"
    NOW = "N"
    INCLUSIVE = "I"  # "or before", "and after", 及, 或
    FOR = "F"
    STARTING = "S"
    WEEKOF = "$"  # w/c
    ME = "{"  # give me, give it
    MORE = "m"  # another, more, 再 还要
    EVERY = "8"  # what recurs is no date
    NOT = "!"
    THAN = "v"
    SHARE = "%"  # progress, done, 进度: what a share stands beside
    # what rules make
    DURATION = "l"
    DAY = "D"
    WEEK = "E"
    WEEKEND = "K"
    MONTH = "H"
    QUARTER = "Q"
    HALF = "V"
    YEARLY = "Y"
    SPAN = "P"
    NOTHING = "x"  # a word of no interest, or what was understood to be no date


_GROUPS = {
    "DAYNUM": "SMALL LARGE",
    "COUNT": "SMALL LARGE NUMBER SEVERAL ARTICLE",
    "NUMBERED": "SMALL LARGE ORDINAL",
    "RANK": "ORDINAL NTH",
    "PLAIN": "SMALL LARGE NUMBER",
    "PERIOD": "WEEK WEEKEND MONTH QUARTER HALF YEARLY SPAN",
    "WHEN": "DAY WEEK WEEKEND MONTH QUARTER HALF YEARLY SPAN",
    "JOIN": "TO DASH HYPHEN",
    "SEP": "COMMA HYPHEN SLASH OF IN",
    "TIGHT": "HYPHEN SLASH",
    "CUE": "ON BY BEFORE AFTER SINCE FROM TO STARTING AROUND BETWEEN COMING",
}


class Token(NamedTuple):
    """A run of the text that is of one kind; `rule` is the rule that made it, if any."""

    kind: str
    start: int
    end: int
    value: Any = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a rule may look at beside the tokens: the day, the locale, the text itself."""

    today: date
    month_first: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The tokens that a rule's pattern matched."""

    tokens: Sequence[Token]
    setting: Setting

    @property
    def today(self) -> date:
        """The day on which the text was written."""
        return self.setting.today

    @property
    def text(self) -> str:
        """What was written, as it was written."""
        return self.setting.text[self.tokens[0].start : self.tokens[-1].end]

    def __getitem__(self, kind: str) -> Any:  # noqa: ANN401 - as various as the kinds
        """The value of the first token of a kind or group; KeyError where there is none."""
        for token in self.tokens:
            if token.kind in kind:
                return token.value
        raise KeyError(kind)

    def get(self, kind: str) -> Any:  # noqa: ANN401 - as various as the kinds
        """The value of the first token of a kind or group, or None."""
        return next((token.value for token in self.tokens if token.kind in kind), None)

    def has(self, kind: str) -> bool:
        """Whether a token of that kind is among them."""
        return any(token.kind in kind for token in self.tokens)

    def all(self, kind: str) -> list[Any]:
        """The values of all tokens of a kind or group."""
        return [token.value for token in self.tokens if token.kind in kind]


Made = tuple[str, Any] | None
Make = Callable[[Found], Made]
NO_DATE: Made = (Kind.NOTHING, None)


class Rule:
    """A name, a pattern over kinds, and what to make of a match.

    `make` returns a kind and its value, or None where the rule doesn't apply after all.
    If its sum leaves the calendar (30 February), the tokens become no date.
    """

    __slots__ = ("_pattern", "make", "name", "needed")

    def __init__(self, name: str, pattern: str, make: Make) -> None:
        self.name = name
        self.make = make
        self.needed = patterns.needed(pattern, kinds_of)
        self._pattern = pattern

    @property
    def pattern(self) -> "re.Pattern[str]":
        """The pattern as a regular expression, made when it is first needed."""
        return patterns.compiled(self._pattern, kinds_of)


def kinds_of(name: str) -> str:
    """The kinds that a name in a pattern stands for."""
    if name in _GROUPS:
        return "".join(Kind[kind] for kind in _GROUPS[name].split())
    return Kind[name].value


DAYNUM = kinds_of("DAYNUM")
COUNT = kinds_of("COUNT")
NUMBERED = kinds_of("NUMBERED")
PLAIN = kinds_of("PLAIN")
RANK = kinds_of("RANK")
PERIOD = kinds_of("PERIOD")
WHEN = kinds_of("WHEN")


def reduce(tokens: list[Token], rules: Sequence[Rule], setting: Setting) -> list[Token]:
    """The tokens after each rule in turn has replaced what it matches."""
    kinds = "".join([token.kind for token in tokens])
    present = frozenset(kinds)
    for rule in rules:
        if rule.needed and rule.needed.isdisjoint(present):
            continue
        if rule.pattern.search(kinds):
            tokens = list(_replaced(tokens, kinds, rule, setting))
            kinds = "".join([token.kind for token in tokens])
            present = frozenset(kinds)
    return tokens


def _replaced(
    tokens: list[Token], kinds: str, by: Rule, setting: Setting
) -> Iterator[Token]:
    position = 0
    for match in by.pattern.finditer(kinds):
        start, end = match.span()
        try:
            made = by.make(Found(tokens[start:end], setting))
        except (ValueError, OverflowError):
            made = NO_DATE
        if made is None:
            continue
        yield from tokens[position:start]
        yield Token(made[0], tokens[start].start, tokens[end - 1].end, made[1], by.name)
        position = end
    yield from tokens[position:]
