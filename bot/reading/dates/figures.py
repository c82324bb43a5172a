"""Dates written in figures alone: 2026-03-20, 20/3/2026, 3/20, 20260320."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from bot.reading.dates import calendar, periods
from bot.reading.dates.grammar import Made, Setting, Token
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Grain, Unit, When
from bot.reading.lazily import Lazily

FIGURES = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[-/.:]\d+)*"

_TIME = r"(?:[-:.]\d{1,2}:\d\d(?::\d\d)?)?"
_YEAR_FIRST = Lazily(rf"((?:19|20|21)\d\d)([-/.])(\d{{1,2}})\2(\d{{1,2}}){_TIME}")
_YEAR_LAST = Lazily(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2((?:19|20|21)\d\d){_TIME}")
_SHORT_YEAR = Lazily(rf"(\d{{1,2}})([-/])(\d{{1,2}})\2(\d\d){_TIME}")
_SHORT_YEAR_FIRST = Lazily(r"(\d\d)-(\d)-(\d)")
_YEAR_MONTH = Lazily(r"((?:19|20|21)\d\d)[-/.](0?[1-9]|1[0-2])")
_MONTH_YEAR = Lazily(r"(0?[1-9]|1[0-2])[-/]((?:19|20|21)\d\d)")
_ODD = Lazily(r"20\d\d[-/](?:1[3-9]|2\d|3[01])|(?:1[3-9]|2\d|3[01])[-/]20\d\d")
_SHORT_DOTTED = Lazily(r"(\d\d)(\.)(0\d|1[0-2])\.(\d\d)")
_COMPACT = Lazily(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_PAIR = Lazily(r"(\d{1,2})([/.])(\d{1,2})")
_SPREAD = Lazily(r"(\d{1,2})-(\d{1,2})")
_YEAR = Lazily(r"((?:19|20|21)\d\d)(?::\d\d){0,3}")
_TWO_DATES = (
    Lazily(r"([\d/]+/[\d/]+)-([\d/]+/[\d/]+)"),
    Lazily(r"([\d.]+\.[\d.]+)-([\d.]+\.[\d.]+)"),
    Lazily(r"(\d{1,2}-\d{1,2}-\d{4})-(\d{1,2}-\d{1,2}-\d{4})"),
    Lazily(r"(\d{8})-(\d{8})"),
    Lazily(r"((?:19|20)\d\d)-((?:19|20)\d\d)"),
    Lazily(r"(\d{4}-\d{1,2}-\d{1,2})[-/](\d{4}-\d{1,2}-\d{1,2})"),
)
_LONGEST = len("2026-12-31-2026-12-31")
_LONGEST_SMALL, _LONGEST_DAY = 12, 31

Shaped = re.Match[str]


def figures(text: str, start: int, setting: Setting) -> Iterator[Token]:
    """Return the tokens of a run of figures that stands at `start` of a text."""
    end = start + len(text)
    if len(text) > _LONGEST:
        yield Token(Kind.NOTHING, start, end)
        return
    for pattern in _TWO_DATES:
        if both := pattern.fullmatch(text):
            yield from figures(both[1], start, setting)
            yield Token(Kind.HYPHEN, start + both.end(1), start + both.start(2))
            yield from figures(both[2], start + both.start(2), setting)
            return
    if spread := _SPREAD.fullmatch(text):
        yield number(int(spread[1]), start, start + spread.end(1))
        yield Token(Kind.HYPHEN, start + spread.end(1), start + spread.start(2))
        yield number(int(spread[2]), start + spread.start(2), end)
        return
    if text.isdigit() and len(text) < len("1900"):
        yield number(int(text), start, end)
        return
    try:
        kind, value = _single(text, setting) or (Kind.NOTHING, None)
    except ValueError:
        kind, value = Kind.NOTHING, None
    yield Token(kind, start, end, value, "date in figures")


def number(value: int, start: int, end: int) -> Token:
    """Return the token of a whole number."""
    kind = Kind.LARGE if value <= _LONGEST_DAY else Kind.NUMBER
    if 1 <= value <= _LONGEST_SMALL:
        kind = Kind.SMALL
    return Token(kind, start, end, value)


def apart(text: str, start: int) -> Iterator[Token]:
    """Return the figures one by one, as behind the month in "Sep-23-2020"."""
    for match in re.finditer(r"(\d+)|\D", text):
        begin, end = start + match.start(), start + match.end()
        if not match[1]:
            yield Token(Kind.HYPHEN, begin, end)
        elif _YEAR.fullmatch(match[1]):
            yield Token(Kind.YEAR, begin, end, int(match[1]))
        else:
            yield number(int(match[1]), begin, end)


def pair(one: int, two: int, year: int | None, setting: Setting) -> When:
    """Return the day that two figures name, whichever is the month.

    Raises ValueError where neither order makes a day.
    """
    orders = [(one, two), (two, one)]
    if not setting.month_first:
        orders.reverse()
    days = []
    for month, of_month in orders:
        try:
            days.append(
                calendar.next_day_of_month(month, of_month, setting.today)
                if year is None
                else date(year, month, of_month)
            )
        except ValueError:
            continue
    if not days:
        raise ValueError((one, two))
    other = days[1] if days[1:] and days[1] != days[0] else None
    return When(
        first=days[0],
        last=days[0],
        year_known=year is not None,
        repeats=Unit.YEAR if year is None else None,
        other=other,
    )


def _single(text: str, setting: Setting) -> Made:
    """Return what the first shape that fits makes of the figures."""
    for shape, make in _SHAPES:
        if match := shape.fullmatch(text):
            return make(match, setting)
    return None


def _year_first(match: Shaped, _: Setting) -> Made:
    return _numbered(int(match[1]), int(match[3]), int(match[4]))


def _year_last(match: Shaped, setting: Setting) -> Made:
    """Read 3/4/2026 in the order of the place, but 3.4.2026 with the day first."""
    year = calendar.full_year(int(match[4]))
    if match[2] == ".":
        setting = setting._replace(month_first=False)
    return periods.made(pair(int(match[1]), int(match[3]), year, setting))


def _short_year_first(match: Shaped, _: Setting) -> Made:
    year = int(match[1])
    if year <= _LONGEST_SMALL:
        return None
    return _numbered(calendar.full_year(year), int(match[2]), int(match[3]))


def _pair(match: Shaped, setting: Setting) -> Made:
    pair(int(match[1]), int(match[3]), None, setting)
    kind = Kind.FIGURES if match[2] == "/" else Kind.DOTTED
    return kind, (int(match[1]), int(match[3]))


def _numbered(year: int, month: int, of_month: int) -> Made:
    if month > _LONGEST_SMALL:
        month, of_month = of_month, month
    return periods.day(date(year, month, of_month), year_known=True)


def _month(year: int, month: int) -> Made:
    return periods.interval(
        Grain.MONTH, calendar.month_in(year, month), year_known=True
    )


_SHAPES: tuple[tuple[Lazily, Callable[[Shaped, Setting], Made]], ...] = (
    (_YEAR_FIRST, _year_first),
    (_YEAR_LAST, _year_last),
    (_SHORT_YEAR, _year_last),
    (_SHORT_YEAR_FIRST, _short_year_first),
    (_SHORT_DOTTED, _year_last),
    (_YEAR_MONTH, lambda match, _: _month(int(match[1]), int(match[2]))),
    (_MONTH_YEAR, lambda match, _: _month(int(match[2]), int(match[1]))),
    (_COMPACT, lambda match, _: _numbered(*map(int, match.groups()))),
    (_ODD, lambda _match, _: (Kind.ODD, None)),
    (_PAIR, _pair),
    (_YEAR, lambda match, _: (Kind.YEAR, int(match[1]))),
)
