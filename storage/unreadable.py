"""Finding the rows that can't be read, where all that were asked for raised."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Table,
    bindparam,
    select,
    tuple_,
    type_coerce,
)
from sqlalchemy.types import NULLTYPE

from storage.transaction import Transaction

PAGE = 500


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row, and the names of its columns that hold what they can't."""

    workspace: str
    id: str
    columns: tuple[str, ...]


def unreadable(
    transaction: Transaction,
    table: Table,
    where: Sequence[ColumnElement[bool]],
    values: dict[str, object],
) -> Iterator[Unreadable]:
    """Return the rows of a table, of those asked for, that can't be read."""
    place = tuple_(table.c.workspace_id, table.c.id)
    page = (
        select(*(type_coerce(each, NULLTYPE).label(each.name) for each in table.c))
        .where(*where, place > tuple_(bindparam("last_place"), bindparam("last_id")))
        .order_by(table.c.workspace_id, table.c.id)
        .limit(PAGE)
    )
    last = {"last_place": "", "last_id": ""}
    while rows := transaction.execute(page, values | last).mappings().all():
        for row in rows:
            wrong = tuple(_wrong(table, dict(row), transaction.engine))
            if wrong:
                yield Unreadable(row["workspace_id"], row["id"], wrong)
        last = {"last_place": rows[-1]["workspace_id"], "last_id": rows[-1]["id"]}


def _wrong(table: Table, row: dict[str, Any], dialect: Dialect) -> Iterator[str]:
    for column in table.c:
        read = column.type.dialect_impl(dialect).result_processor(dialect, None)
        try:
            if read is not None:
                read(row[column.name])
        except (ValueError, LookupError, TypeError):
            yield column.name
