"""The causes of a plan as a fishbone: a picture, and all of it in words.

It is drawn with Pillow and Noto Sans SC (Open Font License), which is installed with
the package `zhplot`, so that no font of the machine is needed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from bot.texts.quote import ELLIPSIS

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH, EDGE = 1240, 30  # Slack shows it at 360 to 480 before it is opened
BIG, SMALL = 30, 24
LEADING = 1.3
TEXT = 300  # how wide a cause's text may be
SLANT = 110
JOINTS = (450, 860)  # where a bone meets the spine
HEAD = (885, WIDTH - EDGE)
MOST = 12
HEAD_LINES = 11
SHORTEST = 230  # a bone as long as half the head is high
BELOW = 6  # room for the tails of letters
INK, GREY, BONE, HEAD_FILL = "#1d1c1d", "#616061", "#1f4d4a", "#e3efed"
_WIDE = "\\u2e80-\\u9fff\\uff00-\\uffef"
_TOKEN = re.compile(rf"[{_WIDE}]|[^\s{_WIDE}]+|\s+")


@dataclass(frozen=True, slots=True)
class Twig:
    """A cause: what it is, and in smaller print what else is known of it."""

    text: str
    small: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bone:
    """A level and its causes; `empty` stands there where there are none."""

    name: str
    twigs: tuple[Twig, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class Fishbone:
    """What is noticed at the head, and four bones: two above the spine, two below."""

    head: str
    bones: tuple[Bone, Bone, Bone, Bone]

    def png(self) -> bytes:
        """Return the picture; it takes a moment, so call it in a thread."""
        from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415  slow to import

        fonts = [ImageFont.truetype(font_file(), size) for size in (BIG, SMALL)]
        page = _Page(fonts[0], fonts[1])
        columns = [page.column(bone) for bone in self.bones]
        above = max(column.height for column in columns[:2])
        below = max(column.height for column in columns[2:])
        image = Image.new("RGB", (WIDTH, above + below + 2 * EDGE), "white")
        page.draw(ImageDraw.Draw(image), self.head, columns, EDGE + above)
        kept = BytesIO()
        image.save(kept, format="PNG", optimize=True)
        return kept.getvalue()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of text, small or not."""

    text: str
    small: bool = False

    @property
    def step(self) -> int:
        """How far below it the next one begins."""
        return _step(SMALL if self.small else BIG)


@dataclass(frozen=True, slots=True)
class _Column:
    """A bone, its texts broken into lines, twig by twig."""

    name: str
    twigs: tuple[tuple[_Line, ...], ...]

    @property
    def height(self) -> int:
        """How high it is with its name."""
        texts = sum(_height(twig) for twig in self.twigs)
        return max(SHORTEST, texts + _step(BIG) + 3 * EDGE)


class _Page:
    """A picture being drawn."""

    def __init__(self, big: "FreeTypeFont", small: "FreeTypeFont") -> None:
        self._big = big
        self._small = small

    def column(self, bone: Bone) -> _Column:
        """Return a bone's lines."""
        twigs = [self._twig(each) for each in bone.twigs[:MOST]]
        if len(bone.twigs) > MOST:
            twigs.append((_Line(f"+ {len(bone.twigs) - MOST}", small=True),))
        return _Column(bone.name, tuple(twigs) or ((_Line(bone.empty, small=True),),))

    def _twig(self, twig: Twig) -> tuple[_Line, ...]:
        lines = [_Line(each) for each in wrapped(twig.text, self._big, TEXT)]
        for small in twig.small:
            found = wrapped(small, self._small, TEXT)
            lines += [_Line(each, small=True) for each in found]
        return tuple(lines)

    def draw(
        self, draw: "ImageDraw", head: str, columns: Sequence[_Column], spine: int
    ) -> None:
        """Draw the spine, the head and the bones."""
        draw.line([(EDGE, spine), (HEAD[0], spine)], fill=BONE, width=6)
        self._head(draw, head, spine)
        for place, column in enumerate(columns):
            joint, up = JOINTS[place % 2], place < len(columns) // 2
            self._bone(draw, column, joint, spine, up=up)

    def _head(self, draw: "ImageDraw", text: str, spine: int) -> None:
        lines = wrapped(text, self._big, HEAD[1] - HEAD[0] - 40)
        if len(lines) > HEAD_LINES:
            lines = [*lines[: HEAD_LINES - 1], ELLIPSIS]
        half = (len(lines) * _step(BIG)) // 2 + 16
        box = (HEAD[0], spine - half, HEAD[1], spine + half)
        draw.rounded_rectangle(box, 16, fill=HEAD_FILL, outline=BONE, width=4)
        for number, line in enumerate(lines):
            at = (HEAD[0] + 20, spine - half + 12 + number * _step(BIG))
            draw.text(at, line, fill=INK, font=self._big)

    def _bone(
        self, draw: "ImageDraw", column: _Column, joint: int, spine: int, *, up: bool
    ) -> None:
        end = spine - column.height if up else spine + column.height
        draw.line([(joint, spine), (joint - SLANT, end)], fill=BONE, width=4)

        def right(y: float) -> float:
            return joint - SLANT * abs(spine - y) / column.height

        y = float(end if up else spine + EDGE)
        if up:
            y = self._name(draw, column, joint - SLANT, y)
        for twig in column.twigs:
            bottom = y + _height(twig) - EDGE // 2
            left = min(right(y), right(bottom)) - TEXT - 16
            for line in twig:
                self._text(draw, (left, y), line)
                y += line.step
            draw.line([(left, bottom), (right(bottom), bottom)], fill=BONE, width=2)
            y = bottom + EDGE // 2
        if not up:
            self._name(draw, column, joint - SLANT, end - _step(BIG) - 8)

    def _text(self, draw: "ImageDraw", at: tuple[float, float], line: _Line) -> None:
        font, ink = (self._small, GREY) if line.small else (self._big, INK)
        draw.text(at, line.text, fill=ink, font=font)

    def _name(self, draw: "ImageDraw", column: _Column, right: int, y: float) -> float:
        """Draw a bone's name in a box at its end; return where the rest begins."""
        width = self._big.getlength(column.name) + 28
        box = (right - width, y, right, y + _step(BIG) + 8)
        draw.rounded_rectangle(box, 10, fill=BONE)
        draw.text((right - width + 14, y), column.name, fill="white", font=self._big)
        return y + _step(BIG) + EDGE // 2 + 8


def wrapped(text: str, font: "FreeTypeFont", width: float) -> list[str]:
    """Return the text in lines of at most `width`; a longer word is broken."""
    lines = [""]
    for token in _TOKEN.findall(" ".join(text.split())):
        if font.getlength(lines[-1] + token) <= width:
            lines[-1] += token
            continue
        for part in token if font.getlength(token) > width else [token]:
            if lines[-1] and font.getlength(lines[-1] + part) > width:
                lines.append("")
            lines[-1] = (lines[-1] + part).lstrip()
    return [line.strip() for line in lines]


def font_file() -> Path:
    """Return the font's file; the package is not imported, it needs matplotlib."""
    package = find_spec("zhplot")
    if package is None or package.origin is None:
        raise FileNotFoundError("the package zhplot, which holds the font")
    return Path(package.origin).parent / "fonts" / "NotoSansSC-Regular.ttf"


def _step(size: int) -> int:
    return int(size * LEADING)


def _height(twig: Sequence[_Line]) -> int:
    return sum(line.step for line in twig) + BELOW + EDGE // 2
