"""The rows of a table as actions or goals: what its columns say together."""

import re
from dataclasses import dataclass, field, replace

from bot.importing.document import one_line
from bot.importing.fields import field_of
from bot.importing.kinds import Field, Section
from bot.importing.people import NOBODY
from bot.importing.tables import Grid

Row = dict[Field, str]
_FIGURE = re.compile(r"^\W*[-+]?\d[\d.,]*\s*\S{0,12}$|^\W*\d")
_DIGIT = re.compile(r"\d")
_DIAGNOSIS = (Field.EVIDENCE, Field.CAUSE, Field.SUPPORT)
_WORK = (Field.OWNER, Field.DUE, Field.START, Field.PERIOD, Field.HELPERS)
_KNOWN = frozenset({Field.NUMBER, Field.GROUP})


@dataclass(slots=True)
class Records:
    """What the rows of one table are; `unclear` are columns that were left out."""

    actions: list[Row] = field(default_factory=list)
    goals: list[Row] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)


def records(grid: Grid, section: Section | None) -> Records:
    """Return the rows of a table by what they are."""
    if section is Section.ASIDE:
        return Records(
            unclear=[" | ".join(filter(None, map(one_line, row))) for row in grid.rows]
        )
    grid = _refined(grid, section)
    found = Records(unclear=_left_out(grid))
    for cells in grid.rows:
        row = _row(grid, cells)
        if Field.TITLE in row:
            found.actions.append(row)
        elif _is_goal(grid, row):
            found.goals.append(row)
            row = {
                each: text for each, text in row.items() if each is not Field.EVIDENCE
            }
        elif (
            section is Section.CAUSES
            and Field.CAUSE not in row
            and Field.EVIDENCE in row
        ):
            row = {Field.CAUSE: row[Field.EVIDENCE]}
        found.rows.append({each: row[each] for each in _DIAGNOSIS if each in row})
    if found.actions and Field.GOAL in grid.fields:
        found.goals += _goals_beside(grid)
    return found


def _refined(grid: Grid, section: Section | None) -> Grid:
    """Return the table with those columns put right that others speak about."""
    fields = list(grid.fields)
    has = set(fields)

    def turn(old: Field, new: Field) -> None:
        if new not in has and old in has:
            fields[fields.index(old)] = new
            has.add(new)

    measured = Field.METRIC in has or Field.BASELINE in has or Field.UNIT in has
    work = has & set(_WORK) - {Field.DUE}
    if (
        Field.GOAL in has
        and measured
        and Field.TITLE not in has
        and _figures(grid, Field.GOAL)
    ):
        turn(Field.GOAL, Field.TARGET)
    if (
        Field.START in has
        and Field.TITLE not in has
        and _plain_figures(grid, Field.START)
    ):
        turn(Field.START, Field.BASELINE)
        turn(Field.DUE, Field.TARGET)
    if section is Section.GOALS and Field.GOAL not in has and not work:
        turn(Field.EXPECTED, Field.GOAL)
        if Field.METRIC not in has or Field.TITLE in has:
            turn(Field.TITLE, Field.GOAL)
    if Field.TITLE in has and Field.GOAL in has and Field.TARGET not in has:
        if Field.METRIC not in has and _figures(grid, Field.GOAL, anywhere=True):
            turn(Field.GOAL, Field.METRIC)
    if section is not Section.GOALS and Field.TITLE not in has and work:
        for old in (
            Field.GROUP,
            None,
            Field.GOAL,
            Field.EXPECTED,
            Field.EVIDENCE,
            Field.SUPPORT,
        ):
            place = _place(grid, fields, old)
            if place is not None:
                fields[place] = Field.TITLE
                break
    if Field.EVIDENCE in has and Field.EXPECTED in has and Field.TITLE not in fields:
        turn(Field.EXPECTED, Field.GOAL)
    return replace(grid, fields=tuple(fields))


def _place(grid: Grid, fields: list[Field | None], old: Field | None) -> int | None:
    """Return the column of a field that holds sentences."""
    for place, each in enumerate(fields):
        texts = [row[place] for row in grid.rows if row[place].strip()]
        if each is old and texts and sum(map(len, texts)) / len(texts) > 5:  # noqa: PLR2004
            return place
    return None


def _figures(grid: Grid, wanted: Field, *, anywhere: bool = False) -> bool:
    cells = grid.column(wanted)
    pattern = _DIGIT if anywhere else _FIGURE
    return bool(cells) and sum(bool(pattern.search(cell)) for cell in cells) * 2 > len(
        cells
    )


def _plain_figures(grid: Grid, wanted: Field) -> bool:
    cells = grid.column(wanted)
    return bool(cells) and all(re.fullmatch(r"\W*[\d.,]+\s*%?", cell) for cell in cells)


def _row(grid: Grid, cells: tuple[str, ...]) -> Row:
    row: Row = {}
    for each, cell in zip(grid.fields, cells, strict=True):
        if each and cell.strip():
            row.setdefault(each, cell)
            if each in (Field.OWNER, Field.HELPERS) and row[each] != cell:
                row[each] += f"\n{cell}"
    for each, header in zip(grid.fields, grid.headers, strict=True):
        note = re.search(r"[（(]([^\d()（）]{1,12})[)）]\s*$", header)
        if note and each in (Field.BASELINE, Field.TARGET) and "%" in note[1]:
            row.setdefault(Field.UNIT, "%")
    return row


def _is_goal(grid: Grid, row: Row) -> bool:
    has = set(grid.fields)
    if has & {Field.TARGET, Field.BASELINE}:
        return bool({Field.GOAL, Field.METRIC} & set(row))
    return (Field.GOAL in row and not has & {Field.OWNER}) or (
        Field.GOAL in row and bool(has & {Field.METRIC})
    )


def _goals_beside(grid: Grid) -> list[Row]:
    """Return the goals that a table of actions names in a column of its own."""
    if not {Field.TARGET, Field.BASELINE} & set(grid.fields):
        return []
    goals: dict[str, Row] = {}
    for cells in grid.rows:
        row = _row(grid, cells)
        if Field.GOAL in row:
            kept = (Field.GOAL, Field.METRIC, Field.UNIT, Field.BASELINE, Field.TARGET)
            goals.setdefault(
                one_line(row[Field.GOAL]), {k: row[k] for k in kept if k in row}
            )
    return list(goals.values())


def _left_out(grid: Grid) -> list[str]:
    """Return the headers of the columns that nothing is made of."""
    return [
        header
        for each, header in zip(grid.fields, grid.headers, strict=True)
        if header
        and (each is None or each is Field.ASIDE)
        and not NOBODY.fullmatch(header)
    ]


__all__ = ["Records", "field_of", "records"]
