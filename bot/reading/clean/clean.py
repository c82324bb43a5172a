"""The reply as it is matched: plain, lower case, simplified, with the way back."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from bot.reading.clean.opening import around_report
from bot.reading.clean.simplified import simplified
from bot.reading.lazily import Lazily
from bot.reading.words import holds_chinese
from bot.reading.zh.typed import TYPED

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
    **dict.fromkeys("✅✔✓☑√🏁🟢", DONE_MARK),
    **dict.fromkeys("❌✖✗✘✕☐⬜", OPEN_MARK),
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
    "🆗": "ok",
    "【": "\n",
    "】": ":",
    "→": ">",
    "➡": ">",
    "、": "、",
    "…": "...",
}


_SLACK = (
    r"<https?://[^|<>\s]{1,500}\|(?P<label>[^<>\n]{0,200})>",
    r"<[a-z@#!]+[^<>\n]{1,500}>",
    r"https?://[^\s<>\u3000-\u9fff]+",
    r"\*(?<![\w*]\*)(?=[^\s*][^*\n]{0,80}\*)",
    r"\*(?<=[^\s*]\*)(?!\w)",
    r"\[(?P<box>[xX ✓])\]",
    r":(?P<emoji>[a-z0-9_+\-]{1,40}):",
    *(rf"{eyes}(?<!\w{eyes})-?[()/DPp|](?!\w)" for eyes in ":;"),
    r"&(?P<entity>amp|lt|gt);",
    r"```",
    r" (?<=[\w.,;:!?)%] ) +(?=\S)",
    r"\n(?=\n{1,2} {0,3}[-•] )",
)
_IT = ("IT", "itd", "(?<![A-Za-z]IT)", "(?![A-Za-z'])")  # those who mend computers
_TYPOS = (_IT, *TYPED)
_TYPED = {typed: meant for typed, meant, *_ in _TYPOS}
_MARKUP, _MARKUP_EN = (
    Lazily(
        "|".join(
            (*_SLACK, *(f"{re.escape(typed)}{near}{far}" for typed, _, near, far in of))
        )
    )
    for of in (_TYPOS, (_IT,))
)
"""Each part begins with a sign, so that no time goes where none of them stands."""

_ENTITIES = {"amp": "&", "lt": "<", "gt": ">"}
_NEW = (
    r"(?:everything|all|the rest|the others|others|we|we're|we'll|i|i'm|i'll|will"
    r"|still|waiting|hopefully|should|now|but|it|it's|no|not)\b"
)
_FACE = Lazily(rf"[:;]-?[()/DPp|]\s+(?:[A-Z]|[a-z]+(?: [a-z]+){{0,3}}:\s|{_NEW})")
_NEXT = Lazily(rf" +(?:[A-Z][a-z']+ +[a-z]|I'?[a-z]* +[a-z]|{_NEW})")
"""Begins a sentence behind an emoji: "Fixed it :snowflake: The rest is fine"."""
_SIGNS, _PAIR, _WORDS = frozenset(".,;:!?\n"), 2, 3
_PLAIN = str.maketrans(
    {sign: said for sign, said in _ALIKE.items() if sign.isascii() and len(sign) == 1}
)
_CIRCLED = Lazily(r"[①-⑳⓪❶-❿㈠-㈩]")


class Clean(NamedTuple):
    """`text` to match in, `original`, and for each place in `text` its origin.

    `origins` holds one index more than `text` has characters: the original's end.
    """

    text: str
    original: str
    origins: tuple[int, ...] | range

    def part(self, start: int, end: int) -> "Clean":
        """Return what stands from `start` to `end` of `text`, by itself."""
        origins = self.origins[start : end + 1]
        return self._replace(text=self.text[start:end], origins=origins)

    def with_signs(self, said: Mapping[int, str]) -> "Clean":
        """Return it with signs said otherwise, "" for not at all, by their places."""
        if not said:
            return self
        text, origins = [*self.text], [*self.origins]
        for place in sorted(said, reverse=True):
            text[place] = said[place]
            origins[place : place + 1] = [self.origins[place]] * len(said[place])
        return self._replace(text="".join(text), origins=tuple(origins))

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
    done, end = around_report(original)
    end = max(done, len(original[:end].rstrip()))
    markup = _MARKUP_EN if original.isascii() else _MARKUP
    for found in markup.finditer(original, done, end):
        _spell(original, done, found.start(), pieces, origins)
        _replace(found, pieces, origins)
        done = found.end()
    _spell(original, done, end, pieces, origins)
    return Clean("".join(pieces), original, (*origins, end))


def _spell(
    original: str, start: int, end: int, pieces: list[str], origins: list[int]
) -> None:
    piece = original[start:end]
    if piece.isascii():  # nothing to spell, and most English replies are
        pieces.append(piece.lower().translate(_PLAIN))
        origins.extend(range(start, end))
        return
    spelt = list(map(_character, piece))
    pieces += spelt
    if {*map(len, spelt)} == {1}:
        origins.extend(range(start, end))
        return
    for place, signs in enumerate(spelt, start):
        origins.extend([place] * len(signs))


def _replace(found: re.Match[str], pieces: list[str], origins: list[int]) -> None:
    if found["label"] is not None:
        _spell(found.string, found.start("label"), found.end("label"), pieces, origins)
        return
    if found["emoji"] is not None:
        opens = _NEXT.match(found.string, found.end()) is not None
        said = _SHORTCODES.get(found["emoji"], "." if opens else " ")
        if found["emoji"].isdigit():
            said = found[0]
    elif found["box"]:
        said = OPEN_MARK if found["box"] == " " else DONE_MARK
    elif found["entity"]:
        said = _ENTITIES[found["entity"]]
    elif found[0] in _TYPED:
        # "ON IT" is no word of those who mend computers
        shouted = found.string.isupper() and not holds_chinese(found.string)
        said = found[0].lower() if shouted else _TYPED[found[0]]
    elif _FACE.match(found.string, found.start()):
        said = "."  # it ends a sentence
    else:
        parts = found[0].isspace() and _parted_by_blanks(found.string)
        said = "@u" if found[0].startswith("<@") else "," if parts else " "
    pieces.append(said)
    origins.extend([found.start()] * len(said))


def _parted_by_blanks(text: str) -> bool:
    """Whether wide blanks stand for signs: "crates counted  labels half done"."""
    if not text.isascii() or not _SIGNS.isdisjoint(text):
        return False
    pieces = [piece.split() for piece in text.split("  ") if piece.strip()]
    if 2 * len(pieces) > sum(map(len, pieces)):
        return False  # so all blanks are written
    return len(pieces) > _PAIR or min(map(len, pieces), default=0) >= _WORDS


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
    plain = "".join(simplified().get(one, one) for one in plain)
    return _ALIKE.get(plain, plain)
