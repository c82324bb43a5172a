"""What recurs, kept."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, or_, select, update

from bot.checkins.schedules import Recurring, Schedule
from bot.ids import WorkspaceId
from storage.keeper import Keeper
from storage.schema.schedules import ScheduleRow
from storage.transaction import Transaction
from storage.unreadable import unreadable

TABLE = ScheduleRow.metadata.tables[ScheduleRow.__tablename__]
HERE = TABLE.c.workspace_id == bindparam("workspace")
IS_DUE = (
    TABLE.c.kind == bindparam("kind"),
    TABLE.c.next_at <= bindparam("now"),
    or_(
        TABLE.c.not_before.is_(None),
        TABLE.c.not_before <= bindparam("now"),
        TABLE.c.not_before > bindparam("longest"),  # a clock was set back since
    ),
)
DUE = (
    select(TABLE)
    .where(HERE, *IS_DUE)
    .order_by(TABLE.c.next_at, TABLE.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
DUE_WORKSPACES = select(TABLE.c.workspace_id).where(*IS_DUE).distinct()
WORKSPACES = select(TABLE.c.workspace_id).distinct()
FIRST = (
    select(TABLE.c.next_at)
    .where(TABLE.c.not_before.is_(None))
    .order_by(TABLE.c.next_at)
    .limit(1)
)
THIS = (HERE, TABLE.c.id == bindparam("schedule"))
FAILURES = select(TABLE.c.failures).where(*THIS)
PUT_OFF = (
    update(TABLE)
    .where(*THIS)
    .values(not_before=bindparam("until"), failures=TABLE.c.failures + 1)
)
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=15), timedelta(hours=6)


class Schedules(Keeper[Schedule]):
    """The recurring wall times of one workspace."""

    row = ScheduleRow
    value = Schedule

    def due(self, kind: Recurring, now: datetime, *, limit: int) -> list[Schedule]:
        """Return what is due, oldest first, locked against other processes."""
        return self._values(DUE, {**_due(kind, now), "most": limit})

    def unreadable_due(self, kind: Recurring, now: datetime) -> list[str]:
        """Return the ids of what is due and can't be read."""
        return self._unreadable((HERE, *IS_DUE), _due(kind, now))

    def unreadable(self) -> list[str]:
        """Return the ids of all that can't be read."""
        return self._unreadable((HERE,), {})

    def _unreadable(
        self, where: Sequence[ColumnElement[bool]], values: dict[str, object]
    ) -> list[str]:
        here = {"workspace": self._workspace, **values}
        return [each.id for each in unreadable(self._transaction, TABLE, where, here)]

    def put_off(self, schedule: str, now: datetime) -> int:
        """Try what went wrong again, later each time; return how often it has."""
        this = {"workspace": self._workspace, "schedule": schedule}
        failures = int(self._transaction.scalar(FAILURES, this) or 0)
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(failures, 10))
        self._transaction.execute(PUT_OFF, this | {"until": now + pause})
        return failures + 1

    def of(self, whom: str) -> list[Schedule]:
        """Return what recurs for one person or plan."""
        return self._all(of=whom)

    def drop(self, schedule: str) -> None:
        """Let it recur no more."""
        self._delete(id=schedule)

    def _columns(self, value: Schedule) -> dict[str, Any]:
        return {**super()._columns(value), "not_before": None, "failures": 0}


class DueSchedules:
    """Where something is due, over all workspaces."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def workspaces(self, kind: Recurring, now: datetime) -> list[WorkspaceId]:
        """Return the workspaces in which something is due."""
        found = self._transaction.scalars(DUE_WORKSPACES, _due(kind, now))
        return [WorkspaceId(each) for each in found]

    def all_workspaces(self) -> list[WorkspaceId]:
        """Return the workspaces in which anything recurs."""
        return [WorkspaceId(each) for each in self._transaction.scalars(WORKSPACES)]

    def next_at(self) -> datetime | None:
        """Return the next instant at which anything is due, where there is one."""
        first: datetime | None = self._transaction.scalar(FIRST)
        return first


def _due(kind: Recurring, now: datetime) -> dict[str, object]:
    return {"kind": kind, "now": now, "longest": now + LONGEST_PAUSE}
