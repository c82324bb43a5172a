"""A plan document of any kind, read: bytes in, values out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.importing.archive import inspect
from bot.importing.csv_file import read_csv
from bot.importing.document import Block, Document, Sheet, Table, texts
from bot.importing.docx_file import read_docx
from bot.importing.encodings import decoded
from bot.importing.imported import Imported
from bot.importing.refused import Reason, RefusedError
from bot.importing.text_file import read_text
from bot.importing.xlsx_file import read_xlsx
from bot.importing.yaml_file import read_yaml

LARGEST = 5_000_000
LONGEST_TEXT = 120_000
LONGEST_PART = 1_500
"""What is longer than this in one paragraph or cell is no entry of a plan."""
OFFICE: dict[str, tuple[str, Callable[[bytes], Document]]] = {
    "docx": ("word/document", read_docx),
    "xlsx": ("xl/workbook", read_xlsx),
}
TEXT: dict[str, Callable[[str], Document]] = {
    "csv": read_csv,
    "tsv": read_csv,
    "md": read_text,
    "markdown": read_text,
    "txt": read_text,
    "text": read_text,
    "yaml": read_yaml,
    "yml": read_yaml,
}
OLD = ("doc", "xls", "rtf", "odt", "ods", "pages", "numbers", "wps", "et")
REFUSED: dict[str, Reason] = {
    **dict.fromkeys(OLD, Reason.OLD_FORMAT),
    **dict.fromkeys(("docm", "xlsm", "xlsb", "dotm"), Reason.MACROS),
    **dict.fromkeys(("pdf", "png", "jpg", "jpeg", "heic", "tiff"), Reason.PAGES),
}
"""Kinds of file that plans come in, too, with what to say of them."""


def read_plan(name: str, content: bytes, *, today: date) -> Imported:
    """Return what a file says; `today` stands in where it names no date of its own.

    Raises:
        RefusedError: the file can't be read; its reason says why.

    """
    ending = name.rpartition(".")[2].casefold()
    if len(content) > LARGEST:
        raise RefusedError(Reason.TOO_LARGE)
    if not content.strip():
        raise RefusedError(Reason.EMPTY)
    if ending in OFFICE:
        document = _office(ending, content)
    elif ending in TEXT:
        document = _text(decoded(content), TEXT[ending])
    else:
        raise RefusedError(REFUSED.get(ending, Reason.UNKNOWN_KIND))
    return _interpreted(document, name, today)


def read_pasted(text: str, *, today: date) -> Imported:
    """Return what a pasted text says.

    Raises:
        RefusedError: there is nothing in it, or too much.

    """
    return _interpreted(_text(text, read_text), "", today)


def _office(ending: str, content: bytes) -> Document:
    main, read = OFFICE[ending]
    inspect(content, main)
    try:
        return read(content)
    except Exception as error:  # their parsers fail in ways that they don't name
        raise RefusedError(Reason.BROKEN) from error


def _text(text: str, read: Callable[[str], Document]) -> Document:
    if len(text) > LONGEST_TEXT:
        raise RefusedError(Reason.TOO_LONG)
    return read(text)


def _bounded(document: Document) -> Document:
    if not document:
        raise RefusedError(Reason.EMPTY)
    length = sum(map(len, texts(document)))
    if length > LONGEST_TEXT:
        raise RefusedError(Reason.TOO_LONG)
    return tuple(_cut(block) for block in document)


def _cut(block: Block) -> Block:
    if isinstance(block, Sheet):
        return block
    if isinstance(block, Table):
        rows = (tuple(cell[:LONGEST_PART] for cell in row) for row in block.rows)
        return Table(tuple(rows))
    return replace(block, text=block.text[:LONGEST_PART])


def _interpreted(document: Document, name: str, today: date) -> Imported:
    from bot.importing.interpret import (  # noqa: PLC0415  a tenth of the start, rarely wanted
        interpreted,
    )

    return interpreted(_bounded(document), name, today)
