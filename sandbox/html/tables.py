"""Tables: table and data_table."""

from markupsafe import Markup

from sandbox.html.element import Child, el
from sandbox.html.reader import Reader
from sandbox.html.rich_text import rich_text_html
from sandbox.html.text import text_html
from sandbox.jsons import Json


def table_html(block: Json, reader: Reader) -> Markup:
    """Return a table whose first row is its head."""
    return _table(block["rows"], block.get("column_settings") or [], reader)


def data_table_html(block: Json, reader: Reader) -> Markup:
    """Return a data table with its caption and row headings."""
    rows = block["rows"]
    settings = [
        {"align": "right"} if _numeric(rows, column) else {}
        for column in range(len(rows[0]))
    ]
    heading = block.get("row_header_column_index", 0)
    return _table(rows, settings, reader, caption=block["caption"], heading=heading)


def _table(
    rows: list[list[Json]],
    settings: list[Json],
    reader: Reader,
    *,
    caption: str | None = None,
    heading: int = -1,
) -> Markup:
    def cells(row: list[Json], *, head: bool) -> Markup:
        return el(
            "tr",
            *(
                el(
                    "th" if head or column == heading else "td",
                    cell_html(cell, reader),
                    class_=_look(settings, column),
                    scope="col" if head else "row" if column == heading else None,
                )
                for column, cell in enumerate(row)
            ),
        )

    body = (cells(row, head=False) for row in rows[1:])
    title: Child = el("caption", caption) if caption else None
    head = el("thead", cells(rows[0], head=True))
    table = el("table", title, head, el("tbody", *body))
    return el("div", table, class_="table", tabindex=0)


def cell_html(cell: Json, reader: Reader) -> Markup:
    """Return a cell: raw text, raw number or rich text."""
    if cell["type"] == "rich_text":
        return rich_text_html(cell, reader)
    return text_html(str(cell.get("text", cell.get("value", ""))), reader)


def _look(settings: list[Json], column: int) -> str | None:
    setting = settings[column] if column < len(settings) else None
    if not setting:
        return None
    wrap = "wrap" if setting.get("is_wrapped") else "cut"
    return f"{setting.get('align', 'left')} {wrap}"


def _numeric(rows: list[list[Json]], column: int) -> bool:
    return all(row[column]["type"] == "raw_number" for row in rows[1:])
