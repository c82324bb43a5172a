"""The seventh set: office files by their makers, text in other encodings by name."""

from collections.abc import Callable

from tests.importing.office.seventh.books import admissions, shebei
from tests.importing.office.seventh.letters import warehouse_lead, yanjiu

MADE: dict[str, Callable[[], bytes]] = {
    "lead.docx": warehouse_lead,
    "yanjiu.docx": yanjiu,
    "admissions.xlsx": admissions,
    "shebei.xlsx": shebei,
}
ENCODED = {"school.csv": "cp1252", "kuaidi.csv": "gb18030"}
