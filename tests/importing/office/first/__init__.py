"""The first set: office files by their makers, text in other encodings by name."""

from collections.abc import Callable

from tests.importing.office.first.books import dock, menshi
from tests.importing.office.first.letters import overdue_visits, qingxi

MADE: dict[str, Callable[[], bytes]] = {
    "visits.docx": overdue_visits,
    "qingxi.docx": qingxi,
    "dock.xlsx": dock,
    "menshi.xlsx": menshi,
}
ENCODED = {"helpdesk.csv": "utf-16", "caigou.csv": "gbk"}
