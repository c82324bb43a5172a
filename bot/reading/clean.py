"""The reply as it is matched: plain, lower case, simplified, with the way back."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from bot.reading.lazily import Lazily
from bot.reading.simplified import SIMPLIFIED

DONE_MARK = "✅"
OPEN_MARK = "❌"
GOING_MARK = "⏳"
STOP_MARK = "⛔"

_SHORTCODES = {
    **dict.fromkeys(
        [
            "white_check_mark",
            "heavy_check_mark",
            "ballot_box_with_check",
            "checkered_flag",
            "tada",
            "done",
            "check",
            "checkmark",
        ],
        DONE_MARK,
    ),
    **dict.fromkeys(["x", "negative_squared_cross_mark", "white_square"], OPEN_MARK),
    **dict.fromkeys(
        [
            "hourglass",
            "hourglass_flowing_sand",
            "construction",
            "arrows_counterclockwise",
            "wip",
            "large_yellow_circle",
            "runner",
            "soon",
        ],
        GOING_MARK,
    ),
    **dict.fromkeys(
        [
            "no_entry",
            "no_entry_sign",
            "octagonal_sign",
            "warning",
            "red_circle",
            "stop_sign",
            "double_vertical_bar",
        ],
        STOP_MARK,
    ),
}
_MARKS = {
    **dict.fromkeys("✅✔☑🏁🟢", DONE_MARK),
    **dict.fromkeys("❌✖✗✘☐⬜", OPEN_MARK),
    **dict.fromkeys("⏳⌛🚧🔄🟡🏃", GOING_MARK),
    **dict.fromkeys("⛔🚫🛑⚠🔴⏸", STOP_MARK),
}
_ALIKE = {
    **dict.fromkeys("‘’`´ʼ", "'"),
    **dict.fromkeys("“”„«»「」『』", '"'),
    **dict.fromkeys("–—―‐‑−", "-"),
    **dict.fromkeys("•▪◦●‣·∙*", "•"),
    **dict.fromkeys("\u200b\u200c\u200d\ufeff\ufe0f\u00ad\u2060", ""),
    **dict.fromkeys("\t\u00a0\u3000\r\u2028", " "),
    "【": "\n",
    "】": ":",
    "→": ">",
    "➡": ">",
    "、": "、",
    "…": "...",
}


@cache
def _markup() -> re.Pattern[str]:
    """Made when first needed: it takes longer than reading a text."""
    return re.compile(
        r"<https?://[^|<>\s]{1,500}\|(?P<label>[^<>\n]{0,200})>|<[a-z@#!]+[^<>\n]{1,500}>"
        r"|https?://[^\s<>\u3000-\u9fff]+"
        r"|(?<![\w*])\*(?=[^\s*][^*\n]{0,80}\*)|(?<=[^\s*])\*(?!\w)"
        r"|\[(?P<box>[xX ✓])\]|:(?P<emoji>[a-z0-9_+\-]{1,40}):"
        r"|(?<!\w)[:;]-?[()/DPp|](?!\w)"
        r"|&(?P<entity>amp|lt|gt);|```|[己巳](?=[经完交发改提上做办签装收修弄好定批到解])|(?<![可所加难用予给足予得])以(?=完成|提交|经完|经交|经发|经做|经弄|经改|经上|发给|发出|交给|做完|弄好|办好|签完|上线|搞定)|(?<![周月年期季本始岁])末(?=完成|开始|启动|动工|提交|到货|批|处理|解决)|(?<=一)办(?=[了,。;!吧\s]|$)|(?<=完)程(?=[了,。;!\s]|$)|(?<=[做弄写改搞办对录填查修装跑印测审整核贴画讲报排理])玩(?=[了啦,。;]|$)|(?<![A-Za-z])IT(?![A-Za-z'])|因(?=该)|(?<=[还正仍])再(?=[\u4e00-\u9fff])|(?:(?<=[直,。;\n])|^)再(?=[做弄写改搞跟办]|[补录查催核整理填赶修装画拍审测编排](?:[,。;!呢着中\s]|$))",
    )


_ENTITIES = {"amp": "&", "lt": "<", "gt": ">"}
_TYPED = {
    "IT": "itd",
    "己": "已",
    "巳": "已",
    "以": "已",
    "末": "未",
    "程": "成",
    "办": "半",
    "玩": "完",
    "因": "应",
    "再": "在",
}
_FACE = Lazily(r"[:;]-?[()/DPp|]\s+[A-Z]")
_PLAIN = str.maketrans(
    {sign: said for sign, said in _ALIKE.items() if sign.isascii() and len(sign) == 1}
)
_CIRCLED = Lazily(r"[①-⑳⓪❶-❿㈠-㈩]")


@dataclass(frozen=True, slots=True)
class Clean:
    """`text` to match in, `original`, and for each place in `text` its origin.

    `origins` holds one index more than `text` has characters: the original's end.
    """

    text: str
    original: str
    origins: tuple[int, ...] | range

    def quote(self, start: int, end: int) -> str:
        """Return what was written from `start` to `end` of `text`."""
        return self.original[slice(*self.place(start, end))]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the original's offsets for `start` and `end` of `text`."""
        if end <= start:
            return self.origins[start], self.origins[start]
        last = self.origins[end - 1] + 1
        return self.origins[start], max(last, min(self.origins[end], last + 1))


def clean(original: str) -> Clean:
    """Return the reply without Slack's markup, in one spelling, to be matched."""
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for found in _markup().finditer(original):
        _spell(original, done, found.start(), pieces, origins)
        _replace(found, pieces, origins)
        done = found.end()
    _spell(original, done, len(original), pieces, origins)
    return Clean("".join(pieces), original, (*origins, len(original)))


def _spell(
    original: str, start: int, end: int, pieces: list[str], origins: list[int]
) -> None:
    piece = original[start:end]
    if piece.isascii():  # nothing to spell, and most English replies are
        pieces.append(piece.lower().translate(_PLAIN))
        origins.extend(range(start, end))
        return
    for place in range(start, end):
        spelt = _character(original[place])
        pieces.append(spelt)
        origins.extend([place] * len(spelt))


def _replace(found: re.Match[str], pieces: list[str], origins: list[int]) -> None:
    if found["label"] is not None:
        _spell(found.string, found.start("label"), found.end("label"), pieces, origins)
        return
    if found["emoji"] is not None:
        said = _SHORTCODES.get(found["emoji"], " ")
        if found["emoji"].isdigit():
            said = found[0]
    elif found["box"]:
        said = OPEN_MARK if found["box"] == " " else DONE_MARK
    elif found["entity"]:
        said = _ENTITIES[found["entity"]]
    elif found[0] in _TYPED:
        said = _TYPED[found[0]]
    elif _FACE.match(found.string, found.start()):
        said = "."  # it ends a sentence
    else:
        said = "@u" if found[0].startswith("<@") else " "
    pieces.append(said)
    origins.extend([found.start()] * len(said))


@cache
def _character(char: str) -> str:
    if char in _MARKS:
        return _MARKS[char]
    if char in _ALIKE:
        return _ALIKE[char]
    if _CIRCLED.match(char):
        return f"#{int(unicodedata.numeric(char, 0))} "
    if unicodedata.category(char) == "So":
        return ","
    plain = unicodedata.normalize("NFKC", char).lower().replace("\u2044", "/")
    plain = "".join(SIMPLIFIED.get(one, one) for one in plain)
    return _ALIKE.get(plain, plain)
