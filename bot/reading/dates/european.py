"""Days in figures as most of Europe writes them, with a dot behind each: 25.12.

They put the day first whatever the workspace's order is.
"""

import re
from collections.abc import Iterator
from datetime import date

from bot.reading.dates import calendar
from bot.reading.dates.grammar import Setting, Token
from bot.reading.dates.kinds import Kind
from bot.reading.dates.when import Grain, Unit, When

# The mark of a day that was written with both its dots.
DAY_FIRST = "day first"

_DAY = r"\d{1,2}\.\d{1,2}\."
_YEAR = r"(?:(?:19|20)\d\d)?(?![\d.])"
EUROPEAN = (
    rf"(?<![\d.])(?:{_DAY}\s?[-–]\s?{_DAY}{_YEAR}"
    rf"|\d{{1,2}}\.?\s?[-–]\s?{_DAY}{_YEAR}|{_DAY}(?=\s*$|\s?[-–]\s?[mtwfs]|\s+(?:(?:at|to|till|until|for)\s+)?\d))"
)


def european(text: str, start: int, setting: Setting) -> Iterator[Token]:
    """Return the token of a day or of the days from one to another."""
    end = start + len(text)
    numbers = [int(figures) for figures in re.findall(r"\d+", text)]
    if not re.search("[-–]", text):
        of_month, month = numbers
        pair = (month, of_month) if setting.month_first else (of_month, month)
        yield Token(Kind.DOTTED, start, end, pair, DAY_FIRST)
        return
    year = numbers.pop() if numbers[-1] > 99 else None  # noqa: PLR2004 - it has four figures
    one, two = numbers[:-2], (numbers[-2], numbers[-1])
    month = one[1] if one[1:] else two[1]
    try:
        days = _span(date(2000, month, one[0]), two, year, setting.today)
    except ValueError:
        yield Token(Kind.NOTHING, start, end)
        return
    yield Token(Kind.SPAN, start, end, days)


def _span(one: date, two: tuple[int, int], year: int | None, today: date) -> When:
    of_month, month = two
    if year is None:
        last = calendar.next_day_of_month(month, of_month, today)
    else:
        last = date(year, month, of_month)
    first = one.replace(year=last.year)
    if first > last:
        first = one.replace(year=last.year - 1)
    return When(
        first=first,
        last=last,
        grain=Grain.SPAN,
        year_known=year is not None,
        repeats=Unit.YEAR if year is None else None,
    )
