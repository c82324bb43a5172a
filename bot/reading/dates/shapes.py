"""Tokens of figures and letters that stand together: 3rd, 5pm, Q3, 2026-W14, '26."""

import re
from collections.abc import Callable, Iterator

from bot.reading.dates import calendar
from bot.reading.dates.en.tokens import is_span_of_time
from bot.reading.dates.european import european
from bot.reading.dates.figures import figures
from bot.reading.dates.grammar import Setting, Token
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Grain, When

_MOST_DAYS = 100  # 31st to 99th count, and are no days of a month

Shape = Callable[[str, int, Setting], Iterator[Token]]


def _ordinal(said: str, start: int, _: Setting) -> Iterator[Token]:
    nth = int(said.rstrip("stndrh."))
    kind = Kind.ORDINAL if nth < _MOST_DAYS else Kind.NTH
    yield Token(kind, start, start + len(said), nth)


def _clock(said: str, start: int, _: Setting) -> Iterator[Token]:
    yield Token(Kind.TIME, start, start + len(said), is_span_of_time(said))


def _iso(said: str, start: int, setting: Setting) -> Iterator[Token]:
    yield from figures(said[:10], start, setting)


def _compact(said: str, start: int, setting: Setting) -> Iterator[Token]:
    """20260314T0900."""
    yield from figures(said[:8], start, setting)


def _period(said: str, start: int, _: Setting) -> Iterator[Token]:
    """Q3, H1, CW14."""
    number = re.search(r"\d+$", said)  # of any script, as those that found the period
    if number is None:
        return
    value = (said[: number.start()].strip()[-1], int(number[0]))
    yield Token(Kind.QUARTERNAME, start, start + len(said), value)


def _iso_week(said: str, start: int, _: Setting) -> Iterator[Token]:
    """2026-W14, or a day of that week: 2026-W14-3."""
    end = start + len(said)
    year, week, *of_week = (int(part) for part in re.findall(r"\d+", said))
    try:
        first, last = calendar.week_numbered(week, year)
    except ValueError:
        yield Token(Kind.NOTHING, start, end)
        return
    if of_week:
        first = last = calendar.days_after(first, of_week[0] - 1)
    kind, grain = (Kind.DAY, Grain.DAY) if of_week else (Kind.WEEK, Grain.WEEK)
    yield Token(
        kind, start, end, When(first=first, last=last, grain=grain, year_known=True)
    )


def _quarter_behind(said: str, start: int, _: Setting) -> Iterator[Token]:
    """2026Q3, 26-H1."""
    middle, end = start + len(said) - 2, start + len(said)
    year = calendar.full_year(int(said[:-2].rstrip("-")))
    yield Token(Kind.YEAR, start, middle, year)
    yield Token(Kind.QUARTERNAME, middle, end, (said[-2], int(said[-1])))


def _quarter_before(said: str, start: int, _: Setting) -> Iterator[Token]:
    """3Q26."""
    middle, end = start + 2, start + len(said)
    yield Token(Kind.QUARTERNAME, start, middle, ("q", int(said[0])))
    if middle < end:
        yield Token(Kind.YEAR, middle, end, calendar.full_year(int(said[2:])))


def _short_year(said: str, start: int, _: Setting) -> Iterator[Token]:
    yield Token(Kind.YEAR, start, start + len(said), calendar.full_year(int(said[1:])))


def _line(said: str, start: int, _: Setting) -> Iterator[Token]:
    yield Token(Kind.STOP, start, start + len(said))


SHAPES: dict[str, Shape] = {
    "ordinal": _ordinal,
    "clock": _clock,
    "iso": _iso,
    "compact": _compact,
    "isoweek": _iso_week,
    "period": _period,
    "yearquarter": _quarter_behind,
    "quarteryear": _quarter_before,
    "shortyear": _short_year,
    "european": european,
    "line": _line,
}
