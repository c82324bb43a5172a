"""What a table holds: labelled values, headings that span it, rows under a header."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.importing.document import Table, one_line
from bot.importing.fields import field_of
from bot.importing.kinds import Field
from bot.importing.labelled import PAIR, Pair, is_label, labelled, names_value
from bot.importing.rows import (
    NOTE,
    TOTAL,
    Cells,
    closes,
    is_entry,
    is_filled,
    is_header,
    once,
    opens,
)
from bot.importing.turned import trimmed, turned


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
    table = trimmed(table)
    return list(_Rows().parts(turned(table) or table))


@dataclass(slots=True)
class _Rows:
    """Goes down a table; keeps the rows under one header until another part begins."""

    header: list[Cells] = field(default_factory=list)
    rows: list[Cells] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    labelled: tuple[str, int] | None = None
    """The label of the row before, and the column of its value."""

    def parts(self, table: Table) -> Iterator[Part]:
        """Return what the rows are."""
        full = [row for row in table.rows if once(row)]
        for row, follower in zip(full, [*full[1:], ()], strict=False):
            yield from self._part(row, follower)
        yield from self._closed()

    def _part(self, row: Cells, follower: Cells) -> Iterator[Part]:
        cells = once(row)
        if is_header(row):
            if self.rows:
                yield from self._closed()
            self.header.append(row)
        elif more := self._more(row):
            yield more
        elif len(cells) == 1:
            if self.header and not opens(cells[0], follower):
                self._keep(row)
                return
            yield from self._closed()
            yield from _single(cells[0])
        elif self.header and not closes(row, cells):
            if not TOTAL.fullmatch(cells[0]):
                self.rows.append(row)
        else:
            yield from self._closed()
            self._remember(row)
            yield from _pairs(cells if is_filled(row) else list(row))

    def _keep(self, row: Cells) -> None:
        """Keep a row with one text: an entry, a remark, or what a group is called."""
        if is_entry(self.header, row):
            self.rows.append(row)
        else:
            self.notes.append(once(row)[0])

    def _closed(self) -> Iterator[Part]:
        header, rows, notes = self.header, self.rows, self.notes
        self.header, self.rows, self.notes, self.labelled = [], [], [], None
        yield from _grid(header, rows)
        yield from map(Note, notes)

    def _remember(self, row: Cells) -> None:
        places = _starts(row)
        if len(places) == 2 and is_label(row[places[0]]):  # noqa: PLR2004  and a value
            self.labelled = row[places[0]], places[1]

    def _more(self, row: Cells) -> Pair | None:
        """Return a further value of the label above, under the one before."""
        places = _starts(row)
        if self.labelled and places == [self.labelled[1]]:
            return Pair(one_line(self.labelled[0]), row[places[0]])
        return None


def _starts(row: Cells) -> list[int]:
    """Return where the texts of a row begin; a merged one begins once."""
    return [
        place
        for place, cell in enumerate(row)
        if cell.strip() and (place == 0 or cell != row[place - 1])
    ]


def _single(text: str) -> Iterator[Part]:
    pairs = list(labelled(text))
    if pairs and not NOTE.match(text):
        yield from pairs
    else:
        yield Band(text)


def _pairs(cells: list[str]) -> Iterator[Part]:
    place = 0
    while place < len(cells):
        cell = cells[place]
        follower = cells[place + 1] if place + 1 < len(cells) else ""
        if not cell.strip():
            place += 1
        elif names_value(cell) or not list(labelled(cell)):
            beside = (
                list(labelled(follower)) if is_label(cell) else PAIR.fullmatch(follower)
            )
            if follower.strip() and not beside:
                yield Pair(one_line(cell), follower)
                place += 1
            elif not (names_value(cell) or is_label(cell)):
                yield Band(one_line(cell))  # a form's empty field says nothing
            place += 1
        else:
            yield from labelled(cell)
            place += 1


def _grid(header: list[Cells], rows: list[Cells]) -> Iterator[Grid]:
    if not header or not rows:
        return
    width = max(len(row) for row in (*header, *rows))
    headers = [
        _header([row[n] for row in header if n < len(row)]) for n in range(width)
    ]
    fields = tuple(_field(names) for names in headers)
    shown = tuple(" ".join(dict.fromkeys(names)) for names in headers)
    padded = tuple(row + ("",) * (width - len(row)) for row in rows)
    yield Grid(fields, shown, padded)


def _header(cells: list[str]) -> list[str]:
    return [one_line(cell) for cell in cells if cell.strip()]


def _field(names: list[str]) -> Field | None:
    """Return the field of a column: what its lowest header says, else those above."""
    for name in reversed(names):
        if found := field_of(name):
            return found
    return field_of(" ".join(names)) if names else None
