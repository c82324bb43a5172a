"""What a table holds: labelled values, headings that span it, rows under a header."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.importing.document import Table, one_line
from bot.importing.fields import ASIDE, CHINESE, fact_of, field_of, label, section_of
from bot.importing.kinds import Field

Cells = tuple[str, ...]
_SAYING = re.compile(r"(?:19|20)\d\d\D?\d|\d[/:]\d|[。；;，！？]|[a-z]{3}\.$")
_FIGURES = re.compile(r"\d|^[@＠]")
_PERIOD = re.compile(
    r"(?:19|20)\d\d|^\d{1,2}\s*月|^(?:q|h|w|week|day|month|第)\s*\d|\d$"
    r"|\b(?:fy|q|h)\d",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"^(?:grand |sub)?total|^average|^sum$|^合计|^总计|^小计|^平均|^汇总", re.IGNORECASE
)
_PAIR = re.compile(
    r"\s*((?:(?!\s[-–—]\s)[^:：\n。；，;,!?！？()（）【】—–]){1,30}?)\s*[:：]\s*(\S.*)",
    re.DOTALL,
)
_NOTE = re.compile(r"^\s*(?:notes?|nb|注|备注|说明)\s*[.:：\d]", re.IGNORECASE)
_SAID = frozenset({Field.SUPPORT, Field.EVIDENCE, Field.CAUSE})
_WORK = frozenset({Field.TITLE, Field.GOAL})
SHORT, SHORT_ZH = 20, 8
"""A text that is shorter and stands first in a row may name the rows below it."""
LONGEST_HEADER = 40
LONGEST_BAND = 40


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and its value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Band:
    """A text that spans the whole table."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A text among the rows of a table: a remark, or what a group of them is called."""

    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows under a header; `fields` and `headers` say what each column holds."""

    fields: tuple[Field | None, ...]
    headers: Cells
    rows: tuple[Cells, ...]

    def column(self, field: Field) -> list[str]:
        """Return what stands in the columns of a field, without empty cells."""
        places = [place for place, each in enumerate(self.fields) if each is field]
        return [
            row[place] for row in self.rows for place in places if row[place].strip()
        ]


Part = Pair | Band | Grid | Note


def parts(table: Table) -> list[Part]:
    """Return what a table holds, in order."""
    if turned := _turned(table):
        return list(_parts(turned))
    return list(_parts(table))


def _parts(table: Table) -> Iterator[Part]:
    header: list[Cells] = []
    rows: list[Cells] = []
    notes: list[str] = []
    full = [row for row in table.rows if _once(row)]
    for row, follower in zip(full, [*full[1:], ()], strict=False):
        once = _once(row)
        if _is_header(row):
            if rows:
                yield from _grid(header, rows, notes)
                header, rows, notes = [], [], []
            header.append(row)
        elif len(once) == 1 and len(row) > 1:
            text = once[0]
            if header and not _opens(text, follower):
                (rows.append(row) if _is_row(header, row) else notes.append(text))
                continue
            yield from _grid(header, rows, notes)
            header, rows, notes = [], [], []
            yield from _single(text)
        elif header and not _closes(row, once):
            if not _TOTAL.match(once[0]):
                rows.append(row)
        else:
            yield from _grid(header, rows, notes)
            header, rows, notes = [], [], []
            yield from _pairs(once if _filled(row) else row)
    yield from _grid(header, rows, notes)


def _is_row(header: list[Cells], row: Cells) -> bool:
    """Tell whether a lonely text is an entry: no remark, and in a column of entries."""
    places = [place for place, cell in enumerate(row) if cell.strip()]
    text = row[places[0]]
    if len(places) > 1 or _NOTE.match(text) or places[0] >= len(header[-1]):
        return False
    long = len(text) > (SHORT_ZH if CHINESE.search(text) else SHORT)
    found = field_of(header[-1][places[0]])
    return found in _SAID or (found in _WORK and (places[0] > 0 or long))


def _filled(row: Cells) -> bool:
    """Tell whether no cell between two others is empty."""
    inner = [bool(cell.strip()) for cell in row]
    return "".join("x" if each else " " for each in inner).strip().count(" ") == 0


def _once(row: Cells) -> list[str]:
    """Return the cells with text; a merged one counts once."""
    cells: list[str] = []
    before = None
    for cell in row:
        if cell.strip() and cell != before:
            cells.append(cell)
        before = cell
    return cells


def _is_header(row: Cells) -> bool:
    once = list(dict.fromkeys(_once(row)))
    if any(len(cell) > LONGEST_HEADER or _SAYING.search(cell) for cell in once):
        return False
    if any(_FIGURES.search(cell) and not _PERIOD.search(cell) for cell in once):
        return False
    fields = [field_of(cell) for cell in once]
    core = {field for field in fields if field and field not in ASIDE}
    known = sum(field is not None for field in fields)
    return len(core) > 1 and 2 * known >= len(once)


def _opens(text: str, follower: Cells) -> bool:
    """Tell whether a text that spans the table begins another part of the document.

    A group of rows is headed in the same way, but followed by a row like the others.
    """
    if len(text) > LONGEST_BAND or section_of(text) is None:
        return bool(follower) and _is_header(follower)
    return not follower or _is_header(follower) or _closes(follower, _once(follower))


def _closes(row: Cells, once: list[str]) -> bool:
    """Tell whether a row is no longer of the rows above, but a label and its value."""
    if len(once) != 2 or len(row) < 4:  # noqa: PLR2004  a label, a value, a wide table
        return False
    spread = sum(cell == once[1] for cell in row) > 1
    named = field_of(once[0]) or fact_of(once[0])
    return bool(named) and (spread or once[0].rstrip().endswith((":", "：")))


def _single(text: str) -> Iterator[Part]:
    pairs = list(labelled(text))
    if pairs and not _NOTE.match(text):
        yield from pairs
    else:
        yield Band(one_line(text))


def _pairs(cells: Cells | list[str]) -> Iterator[Part]:
    place = 0
    while place < len(cells):
        cell = cells[place]
        follower = cells[place + 1] if place + 1 < len(cells) else ""
        if not cell.strip():
            place += 1
        elif _names_value(cell) or not list(labelled(cell)):
            if follower.strip() and not _PAIR.fullmatch(follower):
                yield Pair(one_line(cell), follower)
                place += 1
            elif not (_names_value(cell) or field_of(cell) or fact_of(cell)):
                yield Band(one_line(cell))  # a form's empty field says nothing
            place += 1
        else:
            yield from labelled(cell)
            place += 1


def _names_value(cell: str) -> bool:
    return cell.rstrip().endswith((":", "："))


def labelled(text: str) -> Iterator[Pair]:
    """Return the labelled values of a line such as `Prepared: 12 May  Author: Bo`."""
    for piece in re.split(r"\s*[|｜\n\t]\s*", text):
        match = _PAIR.fullmatch(piece)
        if match and (fact_of(match[1]) or field_of(match[1])):
            yield Pair(one_line(match[1]), match[2])


def _grid(
    header: list[Cells], rows: list[Cells], notes: list[str]
) -> Iterator[Grid | Note]:
    if not header or not rows:
        yield from map(Note, notes)
        return
    width = max(len(row) for row in (*header, *rows))
    headers = [
        _header([row[n] for row in header if n < len(row)]) for n in range(width)
    ]
    fields = tuple(_field(names) for names in headers)
    shown = tuple(" ".join(dict.fromkeys(names)) for names in headers)
    padded = tuple(row + ("",) * (width - len(row)) for row in rows)
    yield Grid(fields, shown, padded)
    yield from map(Note, notes)


def _header(cells: list[str]) -> list[str]:
    return [one_line(cell) for cell in cells if cell.strip()]


def _field(names: list[str]) -> Field | None:
    """Return the field of a column: what its lowest header says, else those above."""
    for name in reversed(names):
        if found := field_of(name):
            return found
    return field_of(" ".join(names)) if names else None


def _turned(table: Table) -> Table | None:
    """Return a table with its labels in the first column as one with a header."""
    rows = [row for row in table.rows if any(cell.strip() for cell in row)]
    if len(rows) < 3 or len(rows[0]) < 3 or _is_header(rows[0]):  # noqa: PLR2004
        return None
    rows = [row for row in rows if row[0].strip()]
    if any(map(_is_header, rows)):
        return None
    labels = tuple(row[0] for row in rows)
    others = [cell for row in rows for cell in row[1:]]
    if any(fact_of(cell) and len(label(cell)) > 1 for cell in others):
        return None
    wanted = {field_of(each) for each in labels} - {None}
    if not _is_header(labels) or not wanted & {Field.TITLE, Field.GOAL}:
        return None
    return Table(tuple(zip(*rows, strict=True)))
