"""Office files are zip archives of XML: looked at with care before they are parsed."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from bot.importing.refused import Reason, RefusedError

MOST_PARTS = 500
MOST_BYTES = 30_000_000
MOST_TIMES = 200
SMALL = 1_000_000
"""A part of up to so many bytes may be packed more tightly than `MOST_TIMES`."""
MOST_ROWS = 2_000
MOST_CELLS = 100_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_XML = (".xml", ".rels", ".vml")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_ROW = re.compile(rb"<(?:\w+:)?row[\s>/]")
_CELL = re.compile(rb"<(?:\w+:)?(?:c|tc)[\s>/]")
_CORNER = re.compile(rb'<(?:\w+:)?c\s[^>]*?r="([A-Z]{1,3})(\d{1,7})"')
_SPAN = re.compile(rb'gridSpan\s[^>]*val="(\d+)"')
_WIDEST = 300


def inspect(content: bytes, main: str) -> None:
    """Look into an office file whose text is in the part that starts with `main`.

    Raises:
        RefusedError: it is no such file, or one that could do harm.

    """
    if content.startswith(_OLE):
        protected = _ENCRYPTED in content
        raise RefusedError(Reason.PROTECTED if protected else Reason.OLD_FORMAT)
    try:
        with ZipFile(BytesIO(content)) as archive:
            _inspect(archive, main)
    except RefusedError:
        raise
    except (BadZipFile, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise RefusedError(Reason.BROKEN) from error
    except Exception as error:  # zlib and struct have errors of their own
        raise RefusedError(Reason.BROKEN) from error


def _inspect(archive: ZipFile, main: str) -> None:
    parts = archive.infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise RefusedError(Reason.PROTECTED)
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_BYTES:
        raise RefusedError(Reason.UNSAFE)
    if any(_is_bomb(part) for part in parts):
        raise RefusedError(Reason.UNSAFE)
    if not any(part.filename.startswith(main) for part in parts):
        raise RefusedError(Reason.BROKEN)
    rows = cells = 0
    for part in parts:
        if part.filename.lower().endswith(_XML):
            text = _read(archive, part)
            _inspect_part(text)
            rows += len(_ROW.findall(text))
            cells += len(_CELL.findall(text))
    if rows > MOST_ROWS or cells > MOST_CELLS:
        raise RefusedError(Reason.TOO_LONG)


def _is_bomb(part: ZipInfo) -> bool:
    """Tell whether a part is packed as no real text is."""
    return part.file_size > SMALL and part.file_size > MOST_TIMES * part.compress_size


def _read(archive: ZipFile, part: ZipInfo) -> bytes:
    """Return a part; one that is longer than it says is refused."""
    with archive.open(part) as opened:
        text = opened.read(part.file_size + 1)
    if len(text) > part.file_size:
        raise RefusedError(Reason.UNSAFE)
    return text


def _inspect_part(text: bytes) -> None:
    plain = text.replace(b"\0", b"").upper()  # UTF-16 too
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise RefusedError(Reason.UNSAFE)
    for left, top, right, bottom in _MERGED.findall(text):
        height = int(bottom) - int(top) + 1
        if height * (_column(right) - _column(left) + 1) > MOST_CELLS:
            raise RefusedError(Reason.TOO_LONG)
    for column, row in _CORNER.findall(text):
        if int(row) * _column(column) > MOST_ROWS * _WIDEST:
            raise RefusedError(Reason.TOO_LONG)
    if any(int(width) > _WIDEST for width in _SPAN.findall(text)):
        raise RefusedError(Reason.TOO_LONG)


def _column(letters: bytes) -> int:
    """Return the number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
