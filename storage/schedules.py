"""What recurs, kept."""

from datetime import datetime

from sqlalchemy import Connection, select

from bot.checkins.schedules import Recurring, Schedule
from bot.ids import WorkspaceId
from storage.keeper import Keeper
from storage.schema.schedules import ScheduleRow


class Schedules(Keeper[Schedule]):
    """The recurring wall times of one workspace."""

    row = ScheduleRow
    value = Schedule

    def due(self, kind: Recurring, now: datetime, *, limit: int) -> list[Schedule]:
        """Return what is due, oldest first, locked against other processes."""
        query = (
            self._select()
            .where(ScheduleRow.kind == kind, ScheduleRow.next_at <= now)
            .order_by(ScheduleRow.next_at, ScheduleRow.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return self._values(query)

    def of(self, whom: str) -> list[Schedule]:
        """Return what recurs for one person or plan."""
        return self._all(ScheduleRow.of == whom)

    def drop(self, schedule: Schedule) -> None:
        """Let it recur no more."""
        self._delete(ScheduleRow.id == schedule.id)


class DueSchedules:
    """Where something is due, over all workspaces."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def workspaces(self, kind: Recurring, now: datetime) -> list[WorkspaceId]:
        """Return the workspaces in which something is due."""
        due = select(ScheduleRow.workspace_id).where(
            ScheduleRow.kind == kind, ScheduleRow.next_at <= now
        )
        found = self._connection.scalars(due.distinct())
        return [WorkspaceId(each) for each in found]

    def all_workspaces(self) -> list[WorkspaceId]:
        """Return the workspaces in which anything recurs."""
        every = select(ScheduleRow.workspace_id).distinct()
        return [WorkspaceId(each) for each in self._connection.scalars(every)]

    def next_at(self) -> datetime | None:
        """Return the next instant at which anything is due, where there is one."""
        first = select(ScheduleRow.next_at).order_by(ScheduleRow.next_at).limit(1)
        return self._connection.scalar(first)
