"""Tables and charts."""

from typing import Any

from sandbox.blocks.rich import RICH_TEXT_SHAPE
from sandbox.blocks.shapes import (
    ID,
    Check,
    boolean,
    by_type,
    choice,
    integer,
    listed,
    number,
    shape,
    string,
)

CELLS = 20
LARGEST_TABLE = 20_000
_CELL = by_type(
    {
        "raw_text": shape({"text": string(10_000)}),
        "raw_number": shape({"value": number}, {"text": string(255)}),
        "rich_text": RICH_TEXT_SHAPE,
    }
)
_ROW = listed(_CELL, CELLS, 1)
_COLUMN = shape({}, {"align": choice("left", "center", "right"), "is_wrapped": boolean})
_POINT = shape({"label": string(20), "value": number})
_AXES = shape(
    {"categories": listed(string(20), 20, 1)},
    {"x_label": string(50), "y_label": string(50)},
)
_SERIES = shape({"name": string(20), "data": listed(_POINT, 20, 1)})


def _even(value: dict[str, Any]) -> str | None:
    """Rule that all rows of a data_table are as long as its header."""
    if len({len(row) for row in value["rows"]}) == 1:
        return None
    return "all rows must have the same number of cells"


def _not_too_large(value: dict[str, Any]) -> str | None:
    cells = [cell for row in value["rows"] for cell in row]
    if sum(len(str(cell.get("text", ""))) for cell in cells) <= LARGEST_TABLE:
        return None
    return f"must be less than {LARGEST_TABLE + 1} characters"


def _complete(chart: dict[str, Any]) -> str | None:
    """Rule that each series has one point for each category."""
    categories = sorted(chart["axis_config"]["categories"])
    for series in chart["series"]:
        if sorted(point["label"] for point in series["data"]) != categories:
            return "each series must have exactly one data point per category"
    return None


def _positive(chart: dict[str, Any]) -> str | None:
    if all(segment["value"] > 0 for segment in chart["segments"]):
        return None
    return "segment values must be greater than 0"


_PLOT = shape({"series": listed(_SERIES, 6, 1), "axis_config": _AXES}, {}, _complete)
_PIE = shape({"segments": listed(_POINT, 6, 1)}, {}, _positive)
TABLES: dict[str, Check] = {
    "table": shape(
        {"rows": listed(_ROW, 100, 1)},
        {"block_id": ID, "column_settings": listed(_COLUMN, CELLS)},
        _not_too_large,
    ),
    "data_table": shape(
        {"rows": listed(_ROW, 101, 1), "caption": string(2000)},
        {
            "block_id": ID,
            "row_header_column_index": integer(0, CELLS - 1),
            "page_size": integer(1, 100),
        },
        _even,
        _not_too_large,
    ),
}
CHARTS: dict[str, Check] = {
    "data_visualization": shape(
        {
            "title": string(50),
            "chart": by_type(
                {"pie": _PIE} | dict.fromkeys(("line", "bar", "area"), _PLOT)
            ),
        },
        {"block_id": ID},
    )
}
