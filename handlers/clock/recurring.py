"""How every recurring job runs: what is due is a query, each workspace by itself."""

from collections.abc import Callable
from datetime import datetime

from bot.checkins.schedules import Recurring, Schedule
from bot.ids import WorkspaceId
from handlers.deps import Deps
from storage.database import Machinery, Store

BATCH = 50

Planner = Callable[[Store, Schedule, datetime], Schedule | None]
"""Plans what is due and returns the schedule with its next instant; None ends it."""


async def run_due(deps: Deps, kind: Recurring, plan: Planner) -> int:
    """Plan all that is due of one kind; return how much that was.

    Each batch is one transaction: what is planned and when it recurs next are stored
    together, so a crash does neither or both, and keys make the second planning void.
    """
    now = deps.clock()
    count = 0
    for workspace in await deps.database.run(_workspaces, kind, now):
        while done := await deps.of(workspace).transact(_batch, kind, plan, now):
            count += done
    return count


def _workspaces(
    machinery: Machinery, kind: Recurring, now: datetime
) -> list[WorkspaceId]:
    return machinery.due.workspaces(kind, now)


def _batch(store: Store, kind: Recurring, plan: Planner, now: datetime) -> int:
    due = store.schedules.due(kind, now, limit=BATCH)
    for schedule in due:
        following = plan(store, schedule, now)
        if following is None:
            store.schedules.drop(schedule)
        else:
            store.schedules.save(following)
    return len(due)
