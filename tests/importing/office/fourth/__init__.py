"""The fourth set: office files by their makers, text in other encodings by name."""

from collections.abc import Callable

from tests.importing.office.fourth.books import lab_safety, wuliu
from tests.importing.office.fourth.letters import liaoyu, ops

MADE: dict[str, Callable[[], bytes]] = {
    "ops.docx": ops,
    "liaoyu.docx": liaoyu,
    "labsafety.xlsx": lab_safety,
    "wuliu.xlsx": wuliu,
}
ENCODED = {"zhuangxiu.csv": "utf-8-sig"}
