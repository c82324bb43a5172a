"""Dates as one document writes them: its year, its order of day and month."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.importing.fields import CHINESE
from bot.reading.dates.calendar import months_after, week_of
from bot.reading.dates.find import DateSpan, due_of, find_dates
from bot.reading.dates.when import Grain, Modifier

YEAR = timedelta(days=365)
FAR_AHEAD = timedelta(days=245)
LONG_AGO = timedelta(days=150)
_AT_ONCE = re.compile(
    r"\b(?:immediate(?:ly)?|asap|at once|right away|straight away|now"
    r"|today)\b|即日|即刻|立即|马上|立刻|现在",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"[34]\d{4}(?:\.\d+)?")
_EXCEL = date(1899, 12, 30)
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.?(?![\d%.])")
_DAY_DOT = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)")
"""18.01. as German and its neighbours write it."""
_COLON = re.compile(r"[:：](?=\s*\d{1,2}月)")
_OFTEN = re.compile(
    r"\b(?:weekends|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b"
)
_HOURS = re.compile(
    r"\d\s*(?:min|h|hrs?|hours?|sec|s|ms)\b|\d\s*minutes?|分钟|小时|秒", re.IGNORECASE
)
_FORMER = re.compile(
    r"[（(]?\s*(?:was|originally|previously|old|原定?|原为)\b[^)）;；]*[)）]?"
)
_NTH = re.compile(
    r"\b(?P<unit>day|week|wk|month)\.?\s*#?(?P<n>\d{1,3})\b"
    r"|第\s*(?P<zn>\d{1,3})\s*(?P<zunit>天|周|个?月)",
    re.IGNORECASE,
)
_UNITS = {"wk": "week", "天": "day", "周": "week", "个月": "month", "月": "month"}
_IS = re.compile(r"\s*(?:is|=|:|：|为|即|是|falls on|[(（])\s*")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)")
_MONTHS = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_MONTH_DAY = re.compile(rf"\b{_MONTHS}\.? \d{{1,2}}\b(?!:)", re.IGNORECASE)
_DAY_MONTH = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTHS}\b", re.IGNORECASE)


def is_month_first(text: str) -> bool:
    """Tell how a document writes 3/4, from its other dates and its money."""
    pairs = [(int(match[1]), int(match[2])) for match in _NUMERIC.finditer(text)]
    if any(first > 12 for first, _ in pairs):  # noqa: PLR2004  no month
        return False
    if any(second > 12 for _, second in pairs):  # noqa: PLR2004  no month
        return True
    american = len(_MONTH_DAY.findall(text)) + text.count("$")
    british = len(_DAY_MONTH.findall(text)) + text.count("£") + text.count("€")
    return american >= british


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Reads the dates of a document that was written on `as_of`.

    `start` is the plan's first day, which "Day 30" is counted from unless `named` says.
    """

    as_of: date
    month_first: bool = False
    start: date | None = None
    named: Mapping[tuple[str, int], date] = field(default_factory=dict)

    def spans(self, text: str) -> list[DateSpan]:
        """Return the dates of a text, each in the year that is nearest."""
        plain = _COLON.sub("，", text)  # a time of day would end in it
        plain = _DAY_DOT.sub(r"\1/\2 ", plain)
        found = find_dates(plain, self.as_of, month_first=self.month_first)
        days = (each for each in found if not _OFTEN.search(each.text.casefold()))
        return [self._in_year(each) for each in days if not _HOURS.search(each.text)]

    def due(self, cell: str) -> date | None:
        """Return the day on which something is due: the last that a cell names."""
        text = _FORMER.sub(" ", cell).strip()
        if _SERIAL.fullmatch(text):
            return _EXCEL + timedelta(days=int(float(text)))
        text = self._undotted(text)
        days = [due_of(span, self.as_of) for span in self.spans(text)]
        days += [self.nth(match) for match in _NTH.finditer(text)]
        return max((day for day in days if day), default=None)

    def begin(self, cell: str) -> date | None:
        """Return the day on which something starts: the first that a cell names."""
        text = cell.strip()
        if _SERIAL.fullmatch(text):
            return _EXCEL + timedelta(days=int(float(text)))
        text = self._undotted(text)
        for span in self.spans(text):
            return self.first_of(span)
        for match in _NTH.finditer(text):
            return self.nth(match)
        return self.as_of if _AT_ONCE.search(text) else None

    def both(self, cell: str) -> tuple[date | None, date | None]:
        """Return the start and the due day of a cell such as `3 March - 2 April`."""
        spans = self.spans(self._undotted(cell.strip()))
        due = self.due(cell)
        if not spans:
            at_once = self.as_of if _AT_ONCE.search(cell) else None
            return at_once, due
        ranged = (
            spans[0].grain is Grain.SPAN and "within" not in spans[0].modifier.value
        )
        if ranged or len(spans) > 1:
            return self.first_of(spans[0]), due
        if spans[0].modifier in (Modifier.SINCE, Modifier.AFTER):
            return self.first_of(spans[0]), None
        return (None, due) if due else (self.first_of(spans[0]), None)

    def first_of(self, span: DateSpan) -> date | None:
        """Return the day that a date names as a start; early March is the 5th."""
        if span.part is not None and span.grain is Grain.MONTH:
            return due_of(span, self.as_of) or span.first
        return span.first

    def nth(self, match: re.Match[str]) -> date | None:
        """Return the day that `Day 30` or 第2周 is."""
        number = int(match["n"] or match["zn"])
        unit = _unit(match)
        if (unit, number) in self.named:
            return self.named[unit, number]
        start = self.start or self.as_of
        if unit == "day":
            return start + timedelta(days=number)
        if unit == "week":
            return week_of(start, number - 1)[0] + timedelta(days=4)
        return months_after(start, number)

    def _in_year(self, span: DateSpan) -> DateSpan:
        if span.year_known or span.first is None or span.last is None:
            return span
        anchor = None
        if span.first - self.as_of > FAR_AHEAD:
            anchor = self.as_of - YEAR
        elif self.as_of - span.last > LONG_AGO:
            anchor = self.as_of + LONG_AGO
        if anchor is None:
            return span
        again = find_dates(span.text, anchor, month_first=self.month_first)
        if len(again) != 1:
            return span
        return again[0]._replace(start=span.start, end=span.end)

    def _undotted(self, text: str) -> str:
        """Return a cell with 3.16 as it would be written in full."""

        def full(match: re.Match[str]) -> str:
            first, second = int(match[1]), int(match[2])
            by_month = CHINESE.search(text) or self.month_first
            month, day = (first, second) if by_month else (second, first)
            month, day = (day, month) if month > 12 else (month, day)  # noqa: PLR2004
            return f"{month}月{day}日" if month and day else match[0]

        return _DOTTED.sub(full, text)


def _unit(match: re.Match[str]) -> str:
    said = (match["unit"] or match["zunit"]).casefold()
    return _UNITS.get(said, said)


def named_days(text: str, days: Days) -> dict[tuple[str, int], date]:
    """Return the days that a document gives a name: `Day 30 is April 15, 2026`."""
    named: dict[tuple[str, int], date] = {}
    for line in text.split("\n"):
        matches = list(_NTH.finditer(line))
        spans = days.spans(line) if matches else []
        for match in matches:
            for span in spans:
                if _IS.fullmatch(line[match.end() : span.start]):
                    unit = _unit(match)
                    if day := due_of(span, days.as_of):
                        named.setdefault((unit, int(match["n"] or match["zn"])), day)
    return named
