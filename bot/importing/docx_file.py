"""A Word document."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from bot.importing.document import (
    Block,
    Document,
    Heading,
    Item,
    Paragraph,
    Table,
    tidy,
)

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVEL = re.compile(r"(?:heading|标题)\s*(\d)", re.IGNORECASE)
_TITLE = re.compile(r"title|标题|文档标题", re.IGNORECASE)
_LIST = re.compile(r"list|列表|列出段落", re.IGNORECASE)
_DEPTH = re.compile(r"\d$")
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_HIDDEN = frozenset({"del", "moveFrom", "txbxContent", "instrText", "pPr", "rPr"})
LONGEST_HEADING = 60
BODY = 9
"""The outline level of what is no heading."""


def read_docx(content: bytes) -> Document:
    """Return what the body holds; headers, footers and comments are left out."""
    import docx  # noqa: PLC0415  loaded when a file needs it: it is slow

    opened = docx.Document(BytesIO(content))
    styles = {
        style.style_id: str(style.name) for style in opened.styles if style.style_id
    }
    return tuple(_blocks(opened.element.body, styles))


def _blocks(parent: "_Element", styles: dict[str, str]) -> Iterator[Block]:
    for child in parent:
        tag = _tag(child)
        if tag == "p":
            block = _paragraph(child, styles)
            if block:
                yield block
        elif tag == "tbl":
            yield Table(tuple(_rows(child)))
        elif tag in ("sdt", "sdtContent", "ins", "customXml", "smartTag"):
            yield from _blocks(child, styles)


def _paragraph(paragraph: "_Element", styles: dict[str, str]) -> Block | None:
    text = tidy(_text(paragraph))
    if not text:
        return None
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = styles.get(_value(style), "") if style is not None else ""
    level = _level(paragraph, name)
    if level is not None:
        return Heading(text, level)
    numbered = paragraph.find(f"{_W}pPr/{_W}numPr")
    if numbered is not None or _LIST.match(name):
        return Item(text, _depth(numbered, name))
    if len(text) <= LONGEST_HEADING and "\n" not in text and _all_bold(paragraph):
        return Heading(text, 3)
    return Paragraph(text)


def _level(paragraph: "_Element", style: str) -> int | None:
    """Return the level of a heading, 0 for the title; None for all else."""
    if _TITLE.fullmatch(style):
        return 0
    if named := _LEVEL.match(style):
        return int(named[1])
    outline = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
    written = _value(outline) if outline is not None else ""
    return int(written) + 1 if written.isdigit() and int(written) < BODY else None


def _depth(numbered: "_Element | None", style: str) -> int:
    level = numbered.find(f"{_W}ilvl") if numbered is not None else None
    if level is not None:
        return int(_value(level) or 0)
    written = _DEPTH.search(style)
    return int(written[0]) - 1 if written else 0


def _all_bold(paragraph: "_Element") -> bool:
    runs = [run for run in paragraph.iter(f"{_W}r") if _text(run).strip()]
    return bool(runs) and all(_is_bold(run) for run in runs)


def _is_bold(run: "_Element") -> bool:
    mark = run.find(f"{_W}rPr/{_W}b")
    return mark is not None and _value(mark) not in ("0", "false")


def _rows(table: "_Element") -> Iterator[tuple[str, ...]]:
    """Return the rows; a cell merged with the one above repeats its text."""
    above: dict[int, str] = {}
    for row in _found(table, "tr"):
        cells: list[str] = [""] * _before(row)
        for cell in _found(row, "tc"):
            merged = cell.find(f"{_W}tcPr/{_W}vMerge")
            goes_on = merged is not None and _value(merged) != "restart"
            text = above.get(len(cells), "") if goes_on else _cell_text(cell)
            cells += [text] * _span(cell)
        above = dict(enumerate(cells))
        yield tuple(cells)


def _found(parent: "_Element", tag: str) -> Iterator["_Element"]:
    for child in parent:
        if _tag(child) == tag:
            yield child
        elif _tag(child) in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _found(child, tag)


def _cell_text(cell: "_Element") -> str:
    paragraphs = (tidy(_text(each)) for each in cell.iter(f"{_W}p"))
    return "\n".join(text for text in paragraphs if text)


def _span(cell: "_Element") -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    return int(_value(span) or 1) if span is not None else 1


def _before(row: "_Element") -> int:
    skipped = row.find(f"{_W}trPr/{_W}gridBefore")
    return int(_value(skipped) or 0) if skipped is not None else 0


def _text(element: "_Element") -> str:
    """Return the text as it is printed: with insertions, without deletions."""
    parts = []
    for child in element:
        tag = _tag(child)
        if tag == "t":
            parts.append(child.text or "")
        elif tag in _BREAKS:
            parts.append(_BREAKS[tag])
        elif tag not in _HIDDEN:
            parts.append(_text(child))
    return "".join(parts)


def _tag(element: "_Element") -> str:
    return str(element.tag).rpartition("}")[2]


def _value(element: "_Element") -> str:
    return str(element.get(f"{_W}val") or "")
