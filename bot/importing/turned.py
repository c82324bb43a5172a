"""A table that stands on its side, or away from the margin, put right."""

from bot.importing.document import Table
from bot.importing.fields import fact_of, field_of, label
from bot.importing.kinds import Field
from bot.importing.rows import is_header


def trimmed(table: Table) -> Table:
    """Return a table without the columns before its first text."""
    filled = (
        next((place for place, cell in enumerate(row) if cell.strip()), None)
        for row in table.rows
    )
    start = min((place for place in filled if place is not None), default=0)
    return Table(tuple(row[start:] for row in table.rows))


def turned(table: Table) -> Table | None:
    """Return a table with its labels in the first column as one with a header."""
    rows = [row for row in table.rows if any(cell.strip() for cell in row)]
    if len(rows) < 3 or len(rows[0]) < 3 or is_header(rows[0]):  # noqa: PLR2004
        return None
    rows = [row for row in rows if row[0].strip()]
    if any(map(is_header, rows)):
        return None
    labels = tuple(row[0] for row in rows)
    others = [cell for row in rows for cell in row[1:]]
    if any(fact_of(cell) and len(label(cell)) > 1 for cell in others):
        return None
    wanted = {field_of(each) for each in labels} - {None}
    if not is_header(labels) or not wanted & {Field.TITLE, Field.GOAL}:
        return None
    return Table(tuple(zip(*rows, strict=True)))
