"""The rows of a table as actions or goals: what its columns say together."""

import re
from dataclasses import dataclass, field, replace

from bot.importing.columns import refined
from bot.importing.document import one_line
from bot.importing.kinds import Field, Section
from bot.importing.names import NOBODY
from bot.importing.rows import is_period
from bot.importing.tables import Grid

Row = dict[Field, str]
_GROUPS = re.compile(r"部门|单位|科室|department|dept|team|unit")
_SURNAME_FIRST = re.compile(r"\s*([A-Z][\w'’-]+),\s*([A-Z][\w'’-]+)\s*")
_BARE = re.compile(r"[\d.,]+")
_DIAGNOSIS = (Field.EVIDENCE, Field.CAUSE, Field.SUPPORT)


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
    grid = _first_names_first(refined(grid, section))
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
        if Field.TITLE in row or Field.SUPPORT not in row:
            row = {each: row[each] for each in _DIAGNOSIS if each in row}
        found.rows.append(row)
    if found.actions and Field.GOAL in grid.fields:
        found.goals += _goals_beside(grid)
        if found.goals:
            figures = (Field.BASELINE, Field.TARGET, Field.UNIT)
            found.actions = [
                {each: text for each, text in row.items() if each not in figures}
                for row in found.actions
            ]
    return found


def _first_names_first(grid: Grid) -> Grid:
    """Return a table with `Kaya, Emre` as Emre Kaya, where owners are all named so."""
    owners = grid.column(Field.OWNER)
    if len(owners) < 2 or not all(map(_SURNAME_FIRST.fullmatch, owners)):  # noqa: PLR2004  one may be two people
        return grid
    people = {Field.OWNER, Field.HELPERS}
    rows = (
        tuple(
            _SURNAME_FIRST.sub(r"\2 \1", cell) if each in people else cell
            for each, cell in zip(grid.fields, row, strict=True)
        )
        for row in grid.rows
    )
    return replace(grid, rows=tuple(rows))


def _row(grid: Grid, cells: tuple[str, ...]) -> Row:
    row: Row = {}
    alone = _people_columns(grid, cells)
    for place, (each, cell) in enumerate(zip(grid.fields, cells, strict=True)):
        if each is Field.OWNER and alone and place not in alone:
            continue
        if each and cell.strip():
            row.setdefault(each, cell)
            if each in (Field.OWNER, Field.HELPERS) and row[each] != cell:
                row[each] += f"\n{cell}"
    for each, header in zip(grid.fields, grid.headers, strict=True):
        if each is Field.TARGET and is_period(header):
            row.setdefault(Field.DUE, header)
        note = re.search(r"[（(]([^\d()（）]{1,12})[)）]\s*$", header)
        if note and each is Field.RESOURCES and _BARE.fullmatch(row.get(each, "")):
            row[each] = f"{row[each]}{note[1]}"
        if note and each in (Field.BASELINE, Field.TARGET) and "%" in note[1]:
            row.setdefault(Field.UNIT, "%")
    return row


def _people_columns(grid: Grid, cells: tuple[str, ...]) -> set[int]:
    """Return the columns of persons where departments have one of their own."""
    owners = [n for n, each in enumerate(grid.fields) if each is Field.OWNER]
    groups = {n for n in owners if _GROUPS.search(grid.headers[n].casefold())}
    persons = {n for n in owners if n not in groups and cells[n].strip()}
    return persons if groups else set()


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
        told = dict.fromkeys(map(one_line, grid.column(Field.GOAL)))
        return [{Field.GOAL: text} for text in told]
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
