"""An Excel workbook: the sheets that are shown, as they look."""

from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from bot.importing.document import Block, Document, Sheet, Table, tidy
from bot.plans.measures import written

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet


def read_xlsx(content: bytes) -> Document:
    """Return the shown sheets, each a table; hidden ones are nobody's plan."""
    from openpyxl import load_workbook  # noqa: PLC0415  loaded when a file needs it

    book = load_workbook(BytesIO(content), data_only=True)
    blocks: list[Block] = []
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            blocks += [Sheet(sheet.title), _table(sheet)]
    return tuple(blocks)


def _table(sheet: "Worksheet") -> Table:
    rows = [[_shown(cell) for cell in row] for row in sheet.iter_rows()]
    for span in sheet.merged_cells.ranges:
        text = rows[span.min_row - 1][span.min_col - 1]
        for row in rows[span.min_row - 1 : span.max_row]:
            width = span.max_col - span.min_col + 1
            row[span.min_col - 1 : span.max_col] = [text] * width
    shown = (
        tuple(row)
        for number, row in enumerate(rows, start=1)
        if not sheet.row_dimensions[number].hidden
    )
    return Table(tuple(shown))


def _shown(cell: "Cell | MergedCell") -> str:
    """Return a cell as text: days as 2026-03-31, a share of 0.048 as 4.8%."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()[:10]
    if isinstance(value, bool):
        return "✓" if value else ""
    if isinstance(value, int | float):
        if "%" in str(cell.number_format):
            return f"{written(round(value * 100, 6))}%"
        return written(round(value, 9))
    return tidy(str(value))
