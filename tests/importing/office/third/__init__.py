"""The third set: office files by their makers, text in other encodings by name."""

from collections.abc import Callable

from tests.importing.office.third.books import invoices, kucun
from tests.importing.office.third.letters import baozhuang, rahul

MADE: dict[str, Callable[[], bytes]] = {
    "rahul.docx": rahul,
    "baozhuang.docx": baozhuang,
    "invoices.xlsx": invoices,
    "kucun.xlsx": kucun,
}
ENCODED = {"corrective.csv": "cp1252", "shouhou.csv": "gb18030"}
