"""What each pattern of Chinese date words gives: its tokens."""

import re
from collections.abc import Callable, Iterator

from bot.reading.figures import number
from bot.reading.grammar import Token
from bot.reading.kinds import Kind
from bot.reading.when import OF_THE_CLOCK
from bot.reading.zh import dates_years as years
from bot.reading.zh.dates_numbers import NUMERAL, value_of
from bot.reading.zh.dates_words import (
    GLUES,
    PARTS,
    RELATIVE,
    SURE,
    UNITS,
    WEEKDAYS,
)

_MONTHS, _DAYS = 12, 31


def _ordinal(said: str, start: int) -> Iterator[Token]:
    value = 1 if said[0] == "首" else value_of(said.lstrip("倒数第").rstrip("个"))
    if said[0] == "倒" and value:
        value = -value
    yield Token(Kind.NTH if value else Kind.NOTHING, start, start + len(said), value)


def _last(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.NTH, start, start + len(said), -1)


def _clock(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.TIME, start, start + len(said))


def _halves(said: str, start: int) -> Iterator[Token]:
    half = 1 if said[0] in "上前" else 2
    unit = {"年": "h", "月": "half month", "周": "half week"}[said[-1]]
    yield Token(Kind.QUARTERNAME, start, start + len(said), (unit, half))


def _quarter(said: str, start: int) -> Iterator[Token]:
    number_ = 1 if said[0] == "首" else value_of(said[0])
    yield Token(Kind.QUARTERNAME, start, start + len(said), ("q", number_))


def _spread(said: str, start: int) -> Iterator[Token]:
    """Return the first figure of 3-5天, 1-3月."""
    figure = re.match(r"\d+", said)
    if figure:
        yield number(int(figure[0]), start, start + figure.end())
        yield Token(Kind.HYPHEN, start + figure.end(), start + len(said))


def _month(said: str, start: int) -> Iterator[Token]:
    if re.match("[一二三四五六七八九]{2}月", said):  # 五六月
        yield number(value_of(said[0]) or 0, start, start + 1)
        yield Token(Kind.HYPHEN, start + 1, start + 1)
        said, start = said[1:], start + 1
    value = value_of(said.rstrip("份").rstrip("月"))
    kind = Kind.MONTHNAME if value and value <= _MONTHS else Kind.NOTHING
    yield Token(kind, start, start + len(said), value, SURE)


def _day(said: str, start: int) -> Iterator[Token]:
    value = value_of(said[:-1])
    kind = Kind.ORDINAL if value and value <= _DAYS else Kind.NOTHING
    yield Token(kind, start, start + len(said), value, SURE)


def _dotted_day(said: str, start: int) -> Iterator[Token]:
    """4.9号, 4/9日."""
    for found in re.finditer(r"(\d+)[./](\d+)|[-–—~～到至]", said):
        if not found[1]:
            yield Token(Kind.TO, start + found.start(), start + found.end())
            continue
        middle, end = start + found.start(2), start + found.end()
        yield from _month(found[1] + "月", start + found.start())
        yield from (t._replace(start=middle) for t in _day(found[2] + "日", end))


def _following(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.SHIFT, start, start + 1, 1)
    yield Token(Kind.UNIT, start + 1, start + 2, UNITS[said[1]])


def _half_amount(said: str, start: int) -> Iterator[Token]:
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


def _amount(said: str, start: int) -> Iterator[Token]:
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


def _relative(said: str, start: int) -> Iterator[Token]:
    far = said.count("大")
    near = 0 if said in ("当天", "当日", "即日") else RELATIVE[said[far]]
    away = near + (far if near > 0 else -far)
    yield Token(Kind.RELATIVE, start, start + len(said), away)


def _pair(said: str, start: int) -> Iterator[Token]:
    """明后天, 今明两天."""
    for place, join in ((0, Kind.HYPHEN), (1, None)):
        end = start + 1 if join else start + len(said)
        yield Token(Kind.RELATIVE, start + place, end, RELATIVE[said[place]])
        if join:
            yield Token(join, end, end)


def _so_far(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.TO, start, start + 1)
    yield Token(Kind.NOW, start + 1, start + len(said))


def _weekday(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.WEEKDAY, start, start + len(said), WEEKDAYS[said[-1]])


def _shift(said: str, start: int) -> Iterator[Token]:
    sign = -1 if said[0] == "上" else 1
    yield Token(Kind.SHIFT, start, start + len(said), sign * len(said))


def _week_shift(said: str, start: int) -> Iterator[Token]:
    times = said.count(said[0])
    shift = {"上": -times, "下": times}.get(said[0], 0)
    yield Token(Kind.WEEKSHIFT, start, start + len(said), shift)


def _this(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.SHIFT, start, start + len(said), 0)


def _recent(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.STRETCH, start, start + len(said), -1)


def _coming(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.STRETCH, start, start + len(said), 1)


def _part(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.PARTWORD, start, start + len(said), PARTS[said])


def _one(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.SMALL, start, start + len(said), 1)


def _unit(said: str, start: int) -> Iterator[Token]:
    unit = UNITS[said]
    kind = Kind.CLOCKUNIT if unit in OF_THE_CLOCK else Kind.UNIT
    yield Token(kind, start, start + len(said), unit)


def _number(said: str, start: int) -> Iterator[Token]:
    value = value_of(said)
    if value is None:
        yield Token(Kind.NOTHING, start, start + len(said))
    else:
        yield number(value, start, start + len(said))


_MAKERS: dict[str, Callable[[str, int], Iterator[Token]]] = {
    "zh_ordinal": _ordinal,
    "zh_last": _last,
    "zh_clock": _clock,
    "zh_halves": _halves,
    "zh_quarter": _quarter,
    "zh_spread": _spread,
    "zh_age": years.age,
    "zh_shortyear": years.short_year,
    "zh_year": years.year,
    "zh_month": _month,
    "zh_day": _day,
    "zh_dotday": _dotted_day,
    "zh_following": _following,
    "zh_halfamount": _half_amount,
    "zh_amount": _amount,
    "zh_relative": _relative,
    "zh_yearword": years.year_word,
    "zh_pair": _pair,
    "zh_sofar": _so_far,
    "zh_weekday": _weekday,
    "zh_weekshift": _week_shift,
    "zh_shift": _shift,
    "zh_this": _this,
    "zh_recent": _recent,
    "zh_coming": _coming,
    "zh_part": _part,
    "zh_one": _one,
    "zh_unit": _unit,
    "zh_number": _number,
}


def tokens(name: str, said: str, start: int) -> Iterator[Token]:
    """Return the tokens of what the pattern of that name has matched."""
    if name in GLUES:
        yield Token(GLUES[name], start, start + len(said))
    else:
        yield from _MAKERS[name](said, start)
