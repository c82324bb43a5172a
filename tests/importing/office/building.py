"""Office files from rows and lines.

A cell `<` goes with the cell before it, `^` with the one above.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO

import docx
from docx.document import Document as Word
from openpyxl import Workbook

Cell = str | float | date | None
Rows = Sequence[Sequence[Cell]]
Part = tuple[str, str] | Rows
"""A line with its style, or a table; `bold` is a heading that is no heading."""

STYLES = {
    "h1": "Heading 1",
    "h2": "Heading 2",
    "h3": "Heading 3",
    "title": "Title",
    "-": "List Bullet",
    "--": "List Bullet 2",
    "1.": "List Number",
    "2.": "List Number 2",
    "p": "Normal",
}


def word(*parts: Part, header: str = "", footer: str = "") -> bytes:
    """Return a .docx of lines and tables."""
    document = docx.Document()
    for part in parts:
        if isinstance(part[0], str):
            _line(document, str(part[0]), str(part[1]))
        else:
            _table(document, part)
    section = document.sections[0]
    section.header.paragraphs[0].text = header
    section.footer.paragraphs[0].text = footer
    return _saved(document)


def _line(document: Word, style: str, text: str) -> None:
    if style in STYLES:
        document.add_paragraph(text, style=STYLES[style])
    elif style == "bold":
        document.add_paragraph().add_run(text).bold = True
    else:  # a bold beginning, and the rest of the line
        document.add_paragraph().add_run(style).bold = True
        document.paragraphs[-1].add_run(text)


def _table(document: Word, rows: Iterable[Sequence[Cell]]) -> None:
    grid = [list(row) for row in rows]
    width = max(map(len, grid))
    table = document.add_table(rows=len(grid), cols=width)
    for y, row in enumerate(grid):
        for x, cell in enumerate(row):
            if cell not in ("<", "^", None):
                right, low = _reach(grid, y, x)
                target = table.cell(y, x)
                if (right, low) != (x, y):
                    target = target.merge(table.cell(low, right))
                target.text = str(cell)


def _reach(grid: list[list[Cell]], y: int, x: int) -> tuple[int, int]:
    right, low = x, y
    while right + 1 < len(grid[y]) and grid[y][right + 1] == "<":
        right += 1
    while low + 1 < len(grid) and x < len(grid[low + 1]) and grid[low + 1][x] == "^":
        low += 1
    return right, low


def book(
    sheets: dict[str, Rows],
    *,
    hidden: Sequence[str] = (),
    formats: dict[str, str] | None = None,
) -> bytes:
    """Return an .xlsx; `formats` goes by `sheet!cell`."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        grid = [list(row) for row in rows]
        for y, row in enumerate(grid):
            for x, cell in enumerate(row):
                if cell not in ("<", "^", None):
                    sheet.cell(y + 1, x + 1, cell)
                    right, low = _reach(grid, y, x)
                    if (right, low) != (x, y):
                        sheet.merge_cells(
                            start_row=y + 1,
                            start_column=x + 1,
                            end_row=low + 1,
                            end_column=right + 1,
                        )
        if name in hidden:
            sheet.sheet_state = "hidden"
    for place, code in (formats or {}).items():
        name, _, cell_name = place.partition("!")
        made[name][cell_name].number_format = code
    return _saved(made)


def _saved(made: Word | Workbook) -> bytes:
    content = BytesIO()
    made.save(content)
    return content.getvalue()
