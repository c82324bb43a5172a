"""The fifth set: office files by their makers, text in other encodings by name."""

from collections.abc import Callable

from tests.importing.office.fifth.books import dianshang, museum
from tests.importing.office.fifth.letters import tenant, xiaoshou

MADE: dict[str, Callable[[], bytes]] = {
    "tenant.docx": tenant,
    "xiaoshou.docx": xiaoshou,
    "museum.xlsx": museum,
    "dianshang.xlsx": dianshang,
}
ENCODED = {"yunwei.csv": "utf-16", "werkstatt.csv": "utf-8-sig"}
