"""A document as a reader sees it, whatever file it came in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_GAPS = re.compile(
    r"[^\S\n]*(?:[^\S\n]{3}|\t|\u3000)[^\S\n]*"
    r"|[^\S\n]{2}(?=\w[^\s:：]{0,18}(?: [^\s:：]{1,14}){0,2}[:：])"
)
_SPACES = re.compile(r"[^\S\n\t]+")
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_BREAK = re.compile(rf"(?<=[{_WIDE}])\s*\n\s*(?=[{_WIDE}])")
_INVISIBLE = re.compile("[\u200b-\u200f\ufeff\u2060\u00ad]")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the document's own title has level 0."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list; `depth` 0 is the outermost."""

    text: str
    depth: int = 0
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a merged cell's text stands in every place that it covers."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The name of the sheet that follows."""

    name: str


Block = Heading | Paragraph | Item | Table | Sheet
Document = tuple[Block, ...]


def tidy(text: str) -> str:
    """Return text without needless spaces; line breaks and wide gaps (tabs) stay."""
    spaced = _GAPS.sub("\t", _INVISIBLE.sub("", text))
    lines = _SPACES.sub(" ", spaced).splitlines()
    return "\n".join(line.strip() for line in lines).strip()


def one_line(text: str) -> str:
    """Return text on one line; no space comes between Chinese characters."""
    return " ".join(_BREAK.sub("", tidy(text)).split())


def texts(document: Document) -> Iterator[str]:
    """Return every text of a document; what a merged cell repeats comes once a row."""
    for block in document:
        if isinstance(block, Table):
            for row in block.rows:
                yield from filter(None, dict.fromkeys(row))
        elif not isinstance(block, Sheet):
            yield block.text
