"""What the columns of a table are, where that shows from each other and the cells."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise

from bot.importing.fields import CHINESE, label
from bot.importing.kinds import Field, Section
from bot.importing.people import NAME, is_chinese_name, is_group, named_in
from bot.importing.rows import MONTH, is_period
from bot.importing.tables import Grid

SENTENCE = 5
"""Cells that hold sentences are on average longer than this."""
_FIGURE = re.compile(r"^\W*[-+]?\d[\d.,]*\s*\S{0,12}$|^\W*\d")
_MEASURE = re.compile(r"(?:counter|corrective |improvement )?measures?")
_ONE_FIGURE = re.compile(
    r"(?!.*(?:\d\s*月|\d[./-]\d+[./-]\d|\d(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul"
    r"|aug|sep|oct|nov|dec)))\D{0,8}\d[\d.,]*\s*\S{0,6}(?:\s\S{1,8})?$",
    re.IGNORECASE,
)
_PLAIN_FIGURE = re.compile(r"\W*\d+(?:[.,]\d+)?\s*%?")
_WORK = {Field.OWNER, Field.START, Field.PERIOD, Field.HELPERS}
_TITLES = (
    Field.GROUP,
    None,
    Field.GOAL,
    Field.EXPECTED,
    Field.EVIDENCE,
)
_NAME = re.compile(r"(?:名称|名字|项目名称|name|title)", re.IGNORECASE)


def refined(grid: Grid, section: Section | None) -> Grid:
    """Return a table with those columns put right whose header alone misleads."""
    columns = _Columns(grid, section)
    columns.find_figures()
    columns.find_goals()
    columns.find_titles()
    columns.find_measures()
    columns.find_helpers()
    return replace(grid, fields=tuple(columns.fields))


class _Columns:
    """The fields of a table's columns while they are looked at."""

    def __init__(self, grid: Grid, section: Section | None) -> None:
        self.fields = list(grid.fields)
        self._grid = grid
        self._section = section

    def find_figures(self) -> None:
        """See a target in `KPI, Now, Goal`, and figures in `From, To`."""
        if self._has(Field.TITLE) and self._section is not Section.GOALS:
            self._turn(Field.SOURCE, Field.METRIC)
            if self._has(Field.GOAL, Field.TARGET):
                self._figured(Field.EVIDENCE, Field.BASELINE)
            return
        measured = self._has(Field.METRIC, Field.BASELINE, Field.UNIT)
        if measured:
            self._figured(Field.GOAL, Field.TARGET)
        if self._has(Field.TARGET) and not self._has(Field.BASELINE):
            self._take_month()
        if self._has(Field.METRIC) and not self._has(Field.TARGET):
            self._take_last_day()
        if self._has(Field.METRIC, Field.GOAL) and self._has(Field.BASELINE):
            self._figured(None, Field.TARGET)
            self._figured(Field.DUE, Field.TARGET)
        if self._has(Field.TARGET):
            self._figured(Field.EVIDENCE, Field.BASELINE)
        if self._mostly(Field.START, _PLAIN_FIGURE.fullmatch):
            self._turn(Field.START, Field.BASELINE)
            self._turn(Field.DUE, Field.TARGET)

    def find_goals(self) -> None:
        """See goals in `Expected` beside `Gap`, or in what a goals section lists."""
        if self._section is Section.GOALS and not self._has(Field.GOAL):
            self._name(Field.GOAL)
            if self._has(Field.METRIC) and self._is_told_apart(Field.GROUP):
                self._turn(Field.GROUP, Field.GOAL)
        of_goals = self._section is Section.GOALS and not self._has(*_WORK)
        if of_goals and not self._has(Field.GOAL):
            self._turn(Field.EXPECTED, Field.GOAL)
            if not self._has(Field.METRIC) or self._has(Field.TITLE):
                self._turn(Field.TITLE, Field.GOAL)
        if self._has(Field.EVIDENCE) and not self._has(Field.TITLE, *_WORK):
            self._turn(Field.EXPECTED, Field.GOAL)
        beside = self._has(Field.TITLE) and not self._has(Field.TARGET, Field.METRIC)
        measured = self._mostly(Field.GOAL, re.compile(r"\d").search)
        if beside and measured and not self._repeats(Field.GOAL):
            self._turn(Field.GOAL, Field.METRIC)
        plain = self._has(Field.TITLE) and not self._has(Field.TARGET)
        if plain and not measured and self._is_told_apart(Field.GOAL):
            self._turn(Field.GOAL, Field.EXPECTED)

    def find_titles(self) -> None:
        """See actions where somebody has something to do under another name."""
        if self._section is Section.SUPPORT:
            self._turn(Field.TITLE, Field.SUPPORT)
        if self._section is Section.GOALS or self._has(Field.TITLE, Field.SUPPORT):
            return
        if self._section is Section.ACTIONS and self._name(Field.TITLE):
            return
        if self._has(*_WORK):
            told = not self._mostly(Field.METRIC, re.compile(r"\d|%").search)
            if told and self._headed(Field.METRIC, _MEASURE):
                self._turn(Field.METRIC, Field.TITLE)
                return
            self._take_one_of(_TITLES, Field.TITLE, SENTENCE)

    def find_measures(self) -> None:
        """See what is measured beside figures: `Item, Now, Wanted`."""
        figures = self._has(Field.TARGET, Field.BASELINE)
        if figures and not self._has(Field.METRIC, Field.TITLE):
            self._turn(Field.SOURCE, Field.METRIC)
        if self._has(Field.TITLE) and self._has(*_WORK):
            return
        if figures and not self._has(Field.GOAL, Field.METRIC):
            others = (
                None,
                Field.GROUP,
                Field.TITLE,
                Field.EVIDENCE,
                Field.EXPECTED,
            )
            self._take_one_of(others, Field.METRIC, 1)

    def find_helpers(self) -> None:
        """See people in a column `Support`."""
        if self._has(Field.TITLE) and self._mostly(Field.SUPPORT, _are_names):
            self._turn(Field.SUPPORT, Field.HELPERS)

    def _has(self, *wanted: Field) -> bool:
        return any(field in self.fields for field in wanted)

    def _take_last_day(self) -> None:
        """See the target in the last of several days by which a figure is reached."""
        for place in range(len(self.fields) - 1, -1, -1):
            cells = [row[place] for row in self._grid.rows if row[place].strip()]
            dated = is_period(self._grid.headers[place])
            if dated and cells and all(map(_ONE_FIGURE.match, cells)):
                self.fields[place] = Field.TARGET
                self._figured(Field.EVIDENCE, Field.BASELINE)
                return

    def _take_month(self) -> None:
        """See where a measure stood: the last month before its target."""
        for place in range(self.fields.index(Field.TARGET) - 1, -1, -1):
            if MONTH.fullmatch(self._grid.headers[place].strip()):
                self.fields[place] = Field.BASELINE
                return

    def _figured(self, old: Field | None, new: Field) -> None:
        """See figures in the one of several columns that holds nothing else."""
        for place, field in enumerate(self.fields):
            cells = [row[place] for row in self._grid.rows if row[place].strip()]
            figures = [cell for cell in cells if _ONE_FIGURE.match(cell)]
            if field is old and 2 * len(figures) > len(cells) and not self._has(new):
                self.fields[place] = new

    def _name(self, new: Field) -> bool:
        """See what is listed in a column `Name`."""
        for place, header in enumerate(self._grid.headers):
            if _NAME.fullmatch(label(header)):
                self.fields[place] = new
                return True
        return False

    def _headed(self, field: Field, pattern: re.Pattern[str]) -> bool:
        """Tell whether the header of a field's column is one of these words."""
        headers = zip(self.fields, self._grid.headers, strict=True)
        return any(
            each is field and pattern.fullmatch(label(header))
            for each, header in headers
        )

    def _repeats(self, field: Field) -> bool:
        """Tell whether rows that follow each other share a text: a merged cell."""
        cells = self._grid.column(field)
        return any(one == other for one, other in pairwise(cells))

    def _is_told_apart(self, field: Field) -> bool:
        """Tell whether each row has another text in a column."""
        cells = self._grid.column(field)
        told = len(set(cells)) == len(cells) == len(self._grid.rows)
        return told and all(len(cell) > _shortest(cell) for cell in cells)

    def _turn(self, old: Field, new: Field) -> None:
        if not self._has(new) and self._has(old):
            self.fields[self.fields.index(old)] = new

    def _mostly(self, wanted: Field, test: Callable[[str], object]) -> bool:
        cells = self._grid.column(wanted)
        return bool(cells) and 2 * sum(bool(test(cell)) for cell in cells) > len(cells)

    def _take_one_of(
        self, wanted: Iterable[Field | None], new: Field, longer: int
    ) -> None:
        for field in wanted:
            for place, each in enumerate(self.fields):
                if each is field and self._length(place) > longer:
                    self.fields[place] = new
                    return

    def _length(self, place: int) -> float:
        texts = [row[place] for row in self._grid.rows if row[place].strip()]
        return sum(map(len, texts)) / len(texts) if texts else 0


def _shortest(cell: str) -> int:
    """Return how long a text is at least that says more than a topic."""
    return 3 if CHINESE.search(cell) else 10


def _are_names(cell: str) -> bool:
    names = named_in(cell)
    known = [
        name
        for name in names
        if re.fullmatch(NAME, name) or is_chinese_name(name) or is_group(name)
    ]
    return bool(names) and 2 * len(known) >= len(names)
