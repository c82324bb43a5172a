"""Chinese amounts, units and parts of a year as tokens: 两周, 三个半月, 三季度."""

import re
from collections.abc import Iterator

from bot.reading.dates.figures import number
from bot.reading.dates.grammar import Token
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import OF_THE_CLOCK
from bot.reading.dates.zh.numbers import NUMERAL, value_of
from bot.reading.dates.zh.words import UNITS


def halves(said: str, start: int) -> Iterator[Token]:
    """上半年, 下半月."""
    half = 1 if said[0] in "上前" else 2
    unit = {"年": "h", "月": "half month", "周": "half week"}[said[-1]]
    yield Token(Kind.QUARTERNAME, start, start + len(said), (unit, half))


def quarter(said: str, start: int) -> Iterator[Token]:
    """三季度, 首季."""
    number_ = 1 if said[0] == "首" else value_of(said[0])
    yield Token(Kind.QUARTERNAME, start, start + len(said), ("q", number_))


def spread(said: str, start: int) -> Iterator[Token]:
    """Return the first figure of 3-5天, 1-3月."""
    figure = re.match(r"\d+", said)
    if figure:
        yield number(int(figure[0]), start, start + figure.end())
        yield Token(Kind.HYPHEN, start + figure.end(), start + len(said))


def half_amount(said: str, start: int) -> Iterator[Token]:
    """半年, 三个半月."""
    unit = next(
        unit
        for name, unit in UNITS.items()
        if "半" not in name and said.rstrip("半").endswith(name)
    )
    whole = re.match(rf"[\d{NUMERAL}]+", said)
    value = (value_of(whole[0]) or 0) if whole else 0
    yield Token(Kind.NUMBER, start, start + 1, value + 0.5)
    kind = Kind.CLOCKUNIT if unit in OF_THE_CLOCK else Kind.UNIT
    yield Token(kind, start + 1, start + len(said), unit)


def amount(said: str, start: int) -> Iterator[Token]:
    """两周, 十几天."""
    name = next(name for name in UNITS if said.endswith(name))
    middle, end = start + len(said) - len(name), start + len(said)
    numeral = said[: -len(name)].removesuffix("个")
    value = 3 if numeral in "几数" else value_of(numeral)
    if value is None:
        yield Token(Kind.NOTHING, start, end)
        return
    yield number(value, start, middle)
    unit = UNITS[name]
    kind = Kind.CLOCKUNIT if unit in OF_THE_CLOCK else Kind.UNIT
    yield Token(kind, middle, end, unit)


def unit(said: str, start: int) -> Iterator[Token]:
    """周, 个月."""
    unit = UNITS[said]
    kind = Kind.CLOCKUNIT if unit in OF_THE_CLOCK else Kind.UNIT
    yield Token(kind, start, start + len(said), unit)


def plain(said: str, start: int) -> Iterator[Token]:
    """三, 二十."""
    value = value_of(said)
    if value is None:
        yield Token(Kind.NOTHING, start, start + len(said))
    else:
        yield number(value, start, start + len(said))
