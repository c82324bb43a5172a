"""The sixth set: office files by their makers, text in other encodings by name."""

from collections.abc import Callable

from tests.importing.office.sixth.books import caiwu, hotel
from tests.importing.office.sixth.letters import jiaowu, nurse

MADE: dict[str, Callable[[], bytes]] = {
    "nurse.docx": nurse,
    "jiaowu.docx": jiaowu,
    "hotel.xlsx": hotel,
    "caiwu.xlsx": caiwu,
}
ENCODED = {"wuye.csv": "gbk", "council.csv": "utf-8-sig"}
