"""A table as text, with whatever separator the author's programme wrote."""

import csv
import re
from collections import Counter

from bot.importing.document import Document, Table, tidy
from bot.importing.refused import Reason, RefusedError

SEPARATORS = ",;\t|，"
MOST_ROWS = 2_000
_SAMPLE = 60
_COMMENT = re.compile(r"^#+\s+(?=\D)")


def read_csv(text: str) -> Document:
    """Return the rows as one table.

    Raises:
        RefusedError: there are too many.

    """
    lines = text.splitlines(keepends=True)
    if lines and lines[0].lower().startswith("sep="):
        lines = lines[1:]
    separator = max(SEPARATORS, key=lambda each: _fit(lines, each))
    rows = []
    for row in _rows(lines, separator):
        rows.append(tuple(_COMMENT.sub("", tidy(cell)) for cell in row))
        if len(rows) > MOST_ROWS:
            raise RefusedError(Reason.TOO_LONG)
    width = max(map(len, rows), default=0)
    return (Table(tuple(row + ("",) * (width - len(row)) for row in rows)),)


def _rows(lines: list[str], separator: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=separator))
    except csv.Error as error:
        raise RefusedError(Reason.BROKEN) from error


def _fit(lines: list[str], separator: str) -> tuple[int, int]:
    """Return how many rows a separator cuts into equally many cells, and how many."""
    try:
        rows = _rows(lines[: 10 * _SAMPLE], separator)[:_SAMPLE]
    except RefusedError:
        return 0, 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0, 0
    width, count = max(widths.items(), key=lambda each: (each[1], each[0]))
    return count, width
