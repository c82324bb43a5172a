"""The second set: office files by their makers, text in other encodings by name."""

from collections.abc import Callable

from tests.importing.office.second.books import bakery, xiangmu
from tests.importing.office.second.letters import claims, crew_room, gaishan, yewu

MADE: dict[str, Callable[[], bytes]] = {
    "crew.docx": crew_room,
    "claims.docx": claims,
    "gaishan.docx": gaishan,
    "yewu.docx": yewu,
    "bakery.xlsx": bakery,
    "xiangmu.xlsx": xiangmu,
}
ENCODED = {"library.csv": "utf-8-sig", "menshi2.csv": "big5", "canyin.csv": "utf-16"}
