"""What every store does: find, lock, add and save values of one kind."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import Executable, Table

from bot.ids import WorkspaceId
from storage.finding import condition_of, deleting, given, selecting, shape_of
from storage.rows import columns_of, values_of
from storage.schema.base import Base
from storage.transaction import Transaction
from storage.writing import adding, keeping, telling

V = TypeVar("V")


class Keeper(Generic[V]):
    """Values of one kind, of one workspace, inside the caller's transaction.

    Every statement that it makes asks for its own workspace.
    """

    row: ClassVar[type[Base]]
    value: ClassVar[type[Any]]
    _table: ClassVar[Table]

    def __init_subclass__(cls) -> None:
        """Know the table."""
        super().__init_subclass__()
        cls._table = cls.row.metadata.tables[cls.row.__tablename__]

    def __init__(self, transaction: Transaction, workspace: WorkspaceId) -> None:
        self._transaction = transaction
        self._workspace = workspace

    def get(self, key: str, *, lock: bool = False) -> V | None:
        """Return the value with this id; `lock` holds it until the commit."""
        return self._one(lock=lock, id=key)

    def save(self, value: V) -> None:
        """Store the value as it now is, new or changed."""
        columns = self._columns(value)
        keep = keeping(self._table, self._transaction.dialect, tuple(columns))
        self._transaction.write(keep, columns)

    def add(self, value: V) -> None:
        """Store a new value; where a unique key is known nothing changes."""
        columns = self._columns(value)
        add = adding(self._table, self._transaction.dialect, tuple(columns))
        self._transaction.write(add, columns)

    def try_add(self, value: V) -> bool:
        """Do the same, and tell whether it was new."""
        return bool(self.new_among([value]))

    def new_among(self, values: Iterable[V]) -> set[str]:
        """Store those of the values that are new; return the ids of these."""
        rows = [self._columns(each) for each in values]
        if not rows:
            return set()
        add = telling(self._table, self._transaction.dialect, tuple(rows[0]))
        return set(self._transaction.write_now(add, rows).scalars())

    def _one(self, *, lock: bool = False, **wanted: object) -> V | None:
        return next(iter(self._found(wanted, (), 1, lock=lock)), None)

    def _all(
        self,
        *,
        order_by: tuple[str, ...] = (),
        lock: bool = False,
        limit: int | None = None,
        **wanted: object,
    ) -> list[V]:
        """Return the values whose columns hold what is wanted (see `finding`)."""
        return self._found(wanted, order_by, limit, lock=lock)

    def _found(
        self,
        wanted: Mapping[str, object],
        order_by: tuple[str, ...],
        limit: int | None,
        *,
        lock: bool,
    ) -> list[V]:
        asked = {name: condition_of(wish) for name, wish in wanted.items()}
        if any(each.value == [] for each in asked.values()):
            return []
        query = selecting(self._table, shape_of(asked), order_by, limit, lock=lock)
        return self._values(query, given(asked))

    def _values(self, query: Executable, values: Mapping[str, object]) -> list[V]:
        """Return what a query finds that asks for one `workspace`."""
        here = {"workspace": self._workspace, **values}
        return values_of(self.value, self._transaction.execute(query, here))

    def _delete(self, **wanted: object) -> int:
        asked = {name: condition_of(wish) for name, wish in wanted.items()}
        gone = deleting(self._table, shape_of(asked))
        here = {"workspace": self._workspace, **given(asked)}
        return self._transaction.execute(gone, here).rowcount

    def _columns(self, value: V) -> dict[str, Any]:
        return {"workspace_id": self._workspace, **columns_of(value)}
