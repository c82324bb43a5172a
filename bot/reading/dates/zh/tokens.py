"""What each pattern of Chinese date words gives: its tokens."""

import re
from collections.abc import Callable, Iterator

from bot.reading.dates.figures import number
from bot.reading.dates.grammar import Token
from bot.reading.dates.kinds import Kind
from bot.reading.dates.zh import amounts, years
from bot.reading.dates.zh.numbers import value_of
from bot.reading.dates.zh.words import GLUES, PARTS, RELATIVE, SURE, UNITS, WEEKDAYS

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
        end += said.startswith(("号", "日"), found.end())
        for token in _month(found[1] + "月", start + found.start()):
            yield token._replace(end=middle)
        for token in _day(found[2] + "日", middle):
            yield token._replace(end=end)


def _following(said: str, start: int) -> Iterator[Token]:
    yield Token(Kind.SHIFT, start, start + 1, 1)
    yield Token(Kind.UNIT, start + 1, start + 2, UNITS[said[1]])


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


_MAKERS: dict[str, Callable[[str, int], Iterator[Token]]] = {
    "zh_ordinal": _ordinal,
    "zh_last": _last,
    "zh_clock": _clock,
    "zh_halves": amounts.halves,
    "zh_quarter": amounts.quarter,
    "zh_spread": amounts.spread,
    "zh_age": years.age,
    "zh_shortyear": years.short_year,
    "zh_year": years.year,
    "zh_month": _month,
    "zh_day": _day,
    "zh_dotday": _dotted_day,
    "zh_following": _following,
    "zh_halfamount": amounts.half_amount,
    "zh_amount": amounts.amount,
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
    "zh_unit": amounts.unit,
    "zh_number": amounts.plain,
}


def tokens(name: str, said: str, start: int) -> Iterator[Token]:
    """Return the tokens of what the pattern of that name has matched."""
    if name in GLUES:
        yield Token(GLUES[name], start, start + len(said))
    else:
        yield from _MAKERS[name](said, start)
