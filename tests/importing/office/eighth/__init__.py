"""The eighth set: office files by their makers, text in other encodings by name."""

from collections.abc import Callable

from tests.importing.office.eighth.books import peixun, printshop
from tests.importing.office.eighth.letters import clinic_front, ruzhi

MADE: dict[str, Callable[[], bytes]] = {
    "frontdesk.docx": clinic_front,
    "ruzhi.docx": ruzhi,
    "printshop.xlsx": printshop,
    "peixun.xlsx": peixun,
}
ENCODED = {"zhijian.csv": "big5"}
