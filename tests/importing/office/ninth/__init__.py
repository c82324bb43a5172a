"""The ninth set: office files by their makers, text in other encodings by name."""

from collections.abc import Callable

from tests.importing.office.ninth.books import theatre
from tests.importing.office.ninth.letters import analyst, zhusu

MADE: dict[str, Callable[[], bytes]] = {
    "analyst.docx": analyst,
    "zhusu.docx": zhusu,
    "theatre.xlsx": theatre,
}
ENCODED = {"yiyuan.csv": "gbk"}
