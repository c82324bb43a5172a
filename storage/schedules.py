"""What recurs, kept."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select

from bot.checkins.schedules import Recurring, Schedule
from bot.ids import WorkspaceId
from storage.keeper import Keeper
from storage.schema.schedules import ScheduleRow
from storage.transaction import Transaction

TABLE = ScheduleRow.metadata.tables[ScheduleRow.__tablename__]
IS_DUE = (TABLE.c.kind == bindparam("kind"), TABLE.c.next_at <= bindparam("now"))
DUE = (
    select(TABLE)
    .where(
        TABLE.c.workspace_id == bindparam("workspace"),
        *IS_DUE,
        TABLE.c.id.not_in(bindparam("but", expanding=True)),
    )
    .order_by(TABLE.c.next_at, TABLE.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
DUE_WORKSPACES = select(TABLE.c.workspace_id).where(*IS_DUE).distinct()
WORKSPACES = select(TABLE.c.workspace_id).distinct()
FIRST = select(TABLE.c.next_at).order_by(TABLE.c.next_at).limit(1)


class Schedules(Keeper[Schedule]):
    """The recurring wall times of one workspace."""

    row = ScheduleRow
    value = Schedule

    def due(
        self, kind: Recurring, now: datetime, *, limit: int, but: Sequence[str] = ()
    ) -> list[Schedule]:
        """Return what is due, oldest first, locked against other processes.

        Not those with an id in `but`.
        """
        chosen = {"kind": kind, "now": now, "most": limit, "but": list(but)}
        return self._values(DUE, chosen)

    def of(self, whom: str) -> list[Schedule]:
        """Return what recurs for one person or plan."""
        return self._all(of=whom)

    def drop(self, schedule: Schedule) -> None:
        """Let it recur no more."""
        self._delete(id=schedule.id)


class DueSchedules:
    """Where something is due, over all workspaces."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def workspaces(self, kind: Recurring, now: datetime) -> list[WorkspaceId]:
        """Return the workspaces in which something is due."""
        found = self._transaction.scalars(DUE_WORKSPACES, {"kind": kind, "now": now})
        return [WorkspaceId(each) for each in found]

    def all_workspaces(self) -> list[WorkspaceId]:
        """Return the workspaces in which anything recurs."""
        return [WorkspaceId(each) for each in self._transaction.scalars(WORKSPACES)]

    def next_at(self) -> datetime | None:
        """Return the next instant at which anything is due, where there is one."""
        first: datetime | None = self._transaction.scalar(FIRST)
        return first
