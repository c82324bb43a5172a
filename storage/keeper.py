"""What every store does: find, lock, add and save values of one kind."""

from collections.abc import Sequence
from functools import cache
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Select,
    Table,
    delete,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from bot.ids import WorkspaceId
from storage.rows import columns_of, value_of
from storage.schema.base import Base

V = TypeVar("V")
KEY = ("workspace_id", "id")


class Keeper(Generic[V]):
    """Values of one kind, of one workspace, inside the caller's transaction.

    Every statement that it makes asks for its own workspace.
    """

    row: ClassVar[type[Base]]
    value: ClassVar[type[Any]]

    def __init__(self, connection: Connection, workspace: WorkspaceId) -> None:
        self._connection = connection
        self._workspace = workspace
        self._table: Table = self.row.metadata.tables[self.row.__tablename__]

    def get(self, key: str, *, lock: bool = False) -> V | None:
        """Return the value with this id; `lock` holds it until the commit."""
        return self._one(self.row.id == key, lock=lock)

    def save(self, value: V) -> None:
        """Store the value as it now is, new or changed."""
        columns = self._columns(value)
        keep = _keep(self._table, self._connection.dialect.name, tuple(columns))
        self._connection.execute(keep, columns)

    def add(self, value: V) -> bool:
        """Store a new value; return False, changing nothing, where a unique key is."""
        insert = _add(self._table, self._connection.dialect.name)
        added = self._connection.execute(insert, self._columns(value))
        return added.first() is not None

    def _one(self, *where: ColumnElement[bool], lock: bool = False) -> V | None:
        return next(iter(self._all(*where, lock=lock, limit=1)), None)

    def _all(
        self,
        *where: ColumnElement[bool],
        order_by: Sequence[Any] = (),
        lock: bool = False,
        limit: int | None = None,
    ) -> list[V]:
        query = self._select().where(*where)
        if order_by:
            query = query.order_by(*order_by)
        if limit is not None:
            query = query.limit(limit)
        if lock:
            query = query.with_for_update()
        return self._values(query)

    def _values(self, query: Select[Any]) -> list[V]:
        rows = self._connection.execute(query).mappings()
        return [value_of(self.value, row) for row in rows]

    def _delete(self, *where: ColumnElement[bool]) -> int:
        gone = delete(self._table).where(
            self.row.workspace_id == self._workspace, *where
        )
        return self._connection.execute(gone).rowcount

    def _select(self) -> Select[Any]:
        return _selected(self._table).where(
            self._table.c.workspace_id == self._workspace
        )

    def _columns(self, value: V) -> dict[str, Any]:
        return {"workspace_id": self._workspace, **columns_of(value)}


# Statements are made once and given their values later: making one takes longer than
# running it.


@cache
def _selected(table: Table) -> Select[Any]:
    return select(table)


@cache
def _add(table: Table, dialect: str) -> Executable:
    return _insert(table, dialect).on_conflict_do_nothing().returning(table.c.id)


@cache
def _keep(table: Table, dialect: str, columns: tuple[str, ...]) -> Executable:
    insert = _insert(table, dialect)
    changed = {name: insert.excluded[name] for name in columns if name not in KEY}
    return insert.on_conflict_do_update(index_elements=KEY, set_=changed)


def _insert(table: Table, dialect: str) -> sqlite.Insert | postgresql.Insert:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
