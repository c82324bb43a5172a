"""Traditional characters: read as simplified ones, given back as they were written."""

from dataclasses import replace

from bot.importing.document import Block, Document, Sheet, Table, texts
from bot.importing.zh.traditional import MORE, SPELT
from bot.reading.clean.simplified import simplified

_SIMPLE = str.maketrans({**simplified(), **MORE})


class Script:
    """The characters of one document; nothing is done where none is traditional."""

    def __init__(self, document: Document) -> None:
        self._written = "\n".join(texts(document))
        self._simple = _simple(self._written)

    def read(self, document: Document) -> Document:
        """Return the document in simplified characters, each in its place."""
        if self._simple == self._written:
            return document
        return tuple(_block(block) for block in document)

    def as_written(self, text: str) -> str:
        """Return what was read with the characters of the document."""
        if self._simple == self._written:
            return text
        written, at = "", 0
        while at < len(text):
            end = self._longest(text, at)
            place = self._simple.find(text[at:end])
            written += self._written[place : place + end - at] if place >= 0 else ""
            written += text[at:end] if place < 0 else ""
            at = end
        return written

    def _longest(self, text: str, at: int) -> int:
        """Return the end of the longest piece from here that the document holds."""
        low, high = at + 1, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if text[at:middle] in self._simple:
                low = middle
            else:
                high = middle - 1
        return low


def _simple(text: str) -> str:
    simple = text.translate(_SIMPLE)
    for one, other in SPELT:
        simple = simple.replace(one, other)
    return simple


def _block(block: Block) -> Block:
    if isinstance(block, Table):
        return Table(tuple(tuple(map(_simple, row)) for row in block.rows))
    if isinstance(block, Sheet):
        return Sheet(_simple(block.name))
    return replace(block, text=_simple(block.text))
