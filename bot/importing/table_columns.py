"""The columns of a table while it is made out what they hold."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise

from bot.importing.fields import CHINESE, label
from bot.importing.kinds import Field, Section
from bot.importing.tables import Grid

ONE_FIGURE = re.compile(
    r"(?!.*(?:\d\s*月|\d[./-]\d+[./-]\d|\d(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul"
    r"|aug|sep|oct|nov|dec)))\D{0,8}\d[\d.,]*\s*\S{0,6}(?:\s\S{1,8})?$",
    re.IGNORECASE,
)
"""A cell that holds a figure, perhaps with a unit, and no day."""
_NAME = re.compile(r"(?:名称|名字|项目名称|name|title)", re.IGNORECASE)


class Columns:
    """The fields of a table's columns, in the section where the table stands."""

    def __init__(self, grid: Grid, section: Section | None) -> None:
        self.fields = list(grid.fields)
        self.grid = grid
        self.section = section

    def cells(self, field: Field) -> list[str]:
        """Return what stands in the columns of a field, without empty cells."""
        return replace(self.grid, fields=tuple(self.fields)).column(field)

    def has(self, *wanted: Field) -> bool:
        """Tell whether one of these fields has a column."""
        return any(field in self.fields for field in wanted)

    def headed(self, field: Field, pattern: re.Pattern[str]) -> bool:
        """Tell whether the header of a field's column is one of these words."""
        headers = zip(self.fields, self.grid.headers, strict=True)
        return any(
            each is field and pattern.fullmatch(label(header))
            for each, header in headers
        )

    def is_theme(self, place: int) -> bool:
        """Tell whether rows share what stands in a column."""
        cells = [row[place] for row in self.grid.rows if row[place].strip()]
        return len(set(cells)) < len(cells)

    def repeats(self, field: Field) -> bool:
        """Tell whether rows that follow each other share a text: a merged cell."""
        cells = self.cells(field)
        return any(one == other for one, other in pairwise(cells))

    def is_told_apart(self, field: Field) -> bool:
        """Tell whether each row has another text in a column."""
        cells = self.cells(field)
        told = len(set(cells)) == len(cells) == len(self.grid.rows)
        return told and all(len(cell) > _shortest(cell) for cell in cells)

    def turn(self, old: Field, new: Field) -> None:
        """Take the column of one field as that of another, which has none."""
        if not self.has(new) and self.has(old):
            self.fields[self.fields.index(old)] = new

    def mostly(self, wanted: Field, test: Callable[[str], object]) -> bool:
        """Tell whether more than half of a field's cells pass a test."""
        cells = self.cells(wanted)
        return bool(cells) and 2 * sum(bool(test(cell)) for cell in cells) > len(cells)

    def take_one_of(
        self, wanted: Iterable[Field | None], new: Field, longer: int
    ) -> None:
        """Take the first of these columns whose cells are longer than so many signs."""
        for field in wanted:
            for place, each in enumerate(self.fields):
                if each is field and self.length(place) > longer:
                    self.fields[place] = new
                    return

    def length(self, place: int) -> float:
        """Return how long the cells of a column are on average."""
        texts = [row[place] for row in self.grid.rows if row[place].strip()]
        return sum(map(len, texts)) / len(texts) if texts else 0

    def figured(
        self, old: Field | None, new: Field, before: Field | None = None
    ) -> None:
        """See figures in the one of several columns that holds nothing else."""
        end = self.fields.index(before) if before else len(self.fields)
        for place, field in enumerate(self.fields[:end]):
            cells = [row[place] for row in self.grid.rows if row[place].strip()]
            figures = [cell for cell in cells if ONE_FIGURE.match(cell)]
            if field is old and 2 * len(figures) > len(cells) and not self.has(new):
                self.fields[place] = new

    def take_named(self, new: Field) -> bool:
        """See what is listed in a column `Name`."""
        for place, header in enumerate(self.grid.headers):
            if _NAME.fullmatch(label(header)):
                self.fields[place] = new
                return True
        return False


def _shortest(cell: str) -> int:
    """Return how long a text is at least that says more than a topic."""
    return 3 if CHINESE.search(cell) else 10
