"""Statements that change rows, and how they are given the values of many rows.

SQLite takes rows one by one. PostgreSQL takes all that are inserted together as one
JSON text: to be passed each by itself takes it longer than to store them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from pydantic_core import to_json
from sqlalchemy import (
    Dialect,
    Executable,
    Table,
    Text,
    bindparam,
    cast,
    func,
    select,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import JSON

Values = Mapping[str, Any]
Given = Values | Sequence[Values]
Process = Callable[[Any], Any]
Pack = Callable[[Table, Dialect, Sequence[Values]], Given]
Insert = sqlite.Insert | postgresql.Insert
KEY = ("workspace_id", "id")


def one_by_one(_: Table, __: Dialect, rows: Sequence[Values]) -> Given:
    """Pass rows as they are."""
    return rows


def as_records(table: Table, dialect: Dialect, rows: Sequence[Values]) -> Given:
    """Pass rows as one JSON text."""
    processes = _processes(table, dialect)
    records = []
    for row in rows:
        record = dict(row)
        for name, process in processes:
            if name in record:
                record[name] = process(record[name])
        records.append(record)
    return {"records": to_json(records).decode()}


def as_last_records(table: Table, dialect: Dialect, rows: Sequence[Values]) -> Given:
    """Do the same; of rows with one key, which no statement may change twice, the last.

    It has the values of all columns.
    """
    last = {tuple(row[name] for name in KEY): row for row in rows}
    return as_records(table, dialect, list(last.values()))


@dataclass(frozen=True, slots=True, eq=False)
class Writing:
    """A statement that changes rows; `pack` makes of their values what it takes."""

    statement: Executable
    table: Table
    pack: Pack = one_by_one

    def given(self, rows: Sequence[Values], dialect: Dialect) -> Given:
        """Return what the statement is executed with to write these rows."""
        return self.pack(self.table, dialect, rows)


@cache
def adding(table: Table, dialect: str, columns: tuple[str, ...]) -> Writing:
    """Insert rows; where a unique key is known nothing changes."""
    insert = _insert(table, dialect, columns).on_conflict_do_nothing()
    return Writing(insert, table, _packed(dialect, as_records))


@cache
def telling(table: Table, dialect: str, columns: tuple[str, ...]) -> Writing:
    """Do the same, and find the ids of those that are new."""
    insert = _insert(table, dialect, columns).on_conflict_do_nothing()
    found = insert.returning(table.c.id)
    return Writing(found, table, _packed(dialect, as_records))


@cache
def keeping(table: Table, dialect: str, columns: tuple[str, ...]) -> Writing:
    """Insert rows, or change those that have their keys."""
    insert = _insert(table, dialect, columns)
    changed = {name: insert.excluded[name] for name in columns if name not in KEY}
    kept = insert.on_conflict_do_update(index_elements=KEY, set_=changed)
    return Writing(kept, table, _packed(dialect, as_last_records))


def _packed(dialect: str, together: Pack) -> Pack:
    return one_by_one if dialect == "sqlite" else together


def _insert(table: Table, dialect: str, columns: tuple[str, ...]) -> Insert:
    if dialect == "sqlite":
        return sqlite.insert(table)
    like_row = text(f'CAST(NULL AS "{table.name}")')
    records = cast(bindparam("records", type_=Text()), JSON())
    rows = func.json_populate_recordset(like_row, records)
    found = select(rows.table_valued(*columns))
    return postgresql.insert(table).from_select(columns, found)


@lru_cache(maxsize=256)
def _processes(table: Table, dialect: Dialect) -> tuple[tuple[str, Process], ...]:
    """Return which columns keep something else than their value, and what makes it."""
    made = (
        (each.name, each.type.dialect_impl(dialect).bind_processor(dialect))
        for each in table.columns
    )
    return tuple((name, process) for name, process in made if process)
