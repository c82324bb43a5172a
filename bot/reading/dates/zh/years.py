"""Chinese years as tokens: 2026年, 零八年, 去年, 上世纪90年代."""

from collections.abc import Iterator
from datetime import date

from bot.reading.dates.calendar import full_year, year_of
from bot.reading.dates.figures import number
from bot.reading.dates.grammar import Token
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Grain, Unit, When
from bot.reading.dates.zh.numbers import value_of
from bot.reading.dates.zh.words import YEARS
from bot.reading.lazily import Lazily

_YEARS = (1900, 2200)
_AGE = Lazily("(?:(.+?)世纪)?的?(?:(.+?)年代)?")
_THIS_CENTURY = 21
_OLDEST = 30  # 三十年代 are those of the last century


def year(said: str, start: int) -> Iterator[Token]:
    """2026年, and 5年, which is so many."""
    numeral = said.rstrip("度").rstrip("年").strip()
    value, end = value_of(numeral), start + len(said)
    if value is None:
        yield Token(Kind.NOTHING, start, end)
    elif _YEARS[0] <= value < _YEARS[1]:
        yield _whole_year(value, start, end)
    else:
        yield number(value, start, end - 1)
        yield Token(Kind.UNIT, end - 1, end, Unit.YEAR)


def short_year(said: str, start: int) -> Iterator[Token]:
    """26年, 零八年, where it is no amount."""
    numeral = said.rstrip("年").strip()
    figures = "".join(str(value_of(char)) for char in numeral)
    named = full_year(int(figures))
    yield _whole_year(named, start, start + len(said))


def _whole_year(year: int, start: int, end: int) -> Token:
    first, last = year_of(date(year, 1, 1))
    whole = When(first=first, last=last, grain=Grain.YEAR, year_known=True)
    return Token(Kind.YEARLY, start, end, whole)


def year_word(said: str, start: int) -> Iterator[Token]:
    """去年, 大后年."""
    far = said.count("大")
    near = YEARS[said[far]]
    shift = near + (far if near > 0 else -far)
    yield Token(Kind.SHIFT, start, start + far + 1, shift)
    yield Token(Kind.UNIT, start + far + 1, start + len(said), Unit.YEAR)


def age(said: str, start: int) -> Iterator[Token]:
    """20世纪, 八十年代."""
    century, decade = _AGE.fullmatch(said).groups()  # type: ignore[union-attr]  # the token's pattern is as wide
    tens = None if decade is None else value_of(decade)
    if century is None:
        since = 1900 if (tens or 0) >= _OLDEST else 2000
    else:
        named = {"上": _THIS_CENTURY - 1, "本": _THIS_CENTURY}
        since = 100 * ((named.get(century) or value_of(century) or 0) - 1)
    first = since + (tens or 0)
    last = first + (99 if tens is None else 9)
    try:
        whole = When(
            first=date(first, 1, 1),
            last=date(last, 12, 31),
            grain=Grain.SPAN,
            year_known=True,
        )
    except ValueError:
        yield Token(Kind.NOTHING, start, start + len(said))
        return
    yield Token(Kind.SPAN, start, start + len(said), whole)
