"""One transaction, as the stores see it.

What they write waits until something is read or the transaction ends: the rows of one
table then go to the database together, where each alone would be a journey of its own.
Whoever reads sees all that was written before.
"""

from collections.abc import Hashable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, CursorResult, Dialect, Executable, ScalarResult

from storage.writing import Values, Writing

Given = Values | Sequence[Values] | None
Found = CursorResult[*tuple[Any, ...]]


class Transaction:
    """A connection on which a transaction runs; whoever began it ends it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._waiting: dict[Hashable, tuple[Writing, list[Values]]] = {}

    @property
    def dialect(self) -> str:
        """The name of the engine's kind."""
        return self._connection.dialect.name

    @property
    def engine(self) -> Dialect:
        """How the engine keeps values."""
        return self._connection.dialect

    def write(self, writing: Writing, values: Values, *, anytime: bool = False) -> None:
        """Change rows; what becomes of them nobody is told.

        Writes of one table keep their order, but for those that may come at any time.
        `values` of one writing always have the same names.
        """
        place = writing if anytime else writing.table
        waiting = self._waiting.get(place)
        if waiting is not None and waiting[0] is not writing:
            self.flush()
        self._waiting.setdefault(place, (writing, []))[1].append(values)

    def write_now(self, writing: Writing, rows: Sequence[Values]) -> Found:
        """Change rows at once, and return what became of them."""
        self.flush()
        return self._write(writing, rows)

    def execute(self, statement: Executable, values: Given = None) -> Found:
        """Run a statement, and return what it finds or how many rows it changed."""
        self.flush()
        return self._connection.execute(statement, values)

    def scalar(self, statement: Executable, values: Given = None) -> Any:  # noqa: ANN401  of the column's type
        """Return the first column of the first row that a statement finds."""
        return self.execute(statement, values).scalar()

    def scalars(self, statement: Executable, values: Given = None) -> ScalarResult[Any]:
        """Return the first column of all rows that a statement finds."""
        return self.execute(statement, values).scalars()

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Undo what is written within where that raises, and nothing else."""
        self.flush()
        with self._connection.begin_nested():
            try:
                yield
                self.flush()
            except BaseException:
                self._waiting.clear()
                raise

    def flush(self) -> None:
        """Write what waits."""
        waiting, self._waiting = self._waiting, {}
        for writing, rows in waiting.values():
            self._write(writing, rows)

    def _write(self, writing: Writing, rows: Sequence[Values]) -> Found:
        given = writing.given(rows, self._connection.dialect)
        return self._connection.execute(writing.statement, given)
