"""How every recurring job runs: what is due is a query, each workspace by itself."""

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.checkins.schedules import Recurring, Schedule
from bot.ids import WorkspaceId
from handlers.checkins.schedules import renew
from handlers.deps import Deps
from handlers.process.logs import log
from storage.database import Database, Machinery, Store
from storage.rows import UnreadableError

BATCH = 50

logger = log("clock")

Planner = Callable[[Store, Schedule, datetime], Schedule | None]
"""Plans what is due and returns the schedule with its next instant; None ends it."""


async def run_due(deps: Deps, kind: Recurring, plan: Planner) -> int:
    """Plan all that is due of one kind; return how much that was.

    Each batch is one transaction: what is planned and when it recurs next are stored
    together, so a crash does neither or both, and keys make the second planning void.
    What can't be planned is logged, tried again later, and holds up no other.
    """
    now = deps.clock()
    count = 0
    for workspace in await deps.database.run(_workspaces, kind, now):
        while found := await _some(deps.database, workspace, kind, plan, now):
            count += found
    return count


async def _some(
    database: Database,
    workspace: WorkspaceId,
    kind: Recurring,
    plan: Planner,
    now: datetime,
) -> int:
    """Plan some of what is due; what can't even be read is made anew first."""
    try:
        return await database.run(_batch, workspace, kind, plan, now)
    except UnreadableError:
        renewed = await database.run(_renew, workspace, kind, now)
        if not renewed:
            raise
    return await database.run(_batch, workspace, kind, plan, now)


def _workspaces(
    machinery: Machinery, kind: Recurring, now: datetime
) -> list[WorkspaceId]:
    return machinery.due.workspaces(kind, now)


def _batch(
    machinery: Machinery,
    workspace: WorkspaceId,
    kind: Recurring,
    plan: Planner,
    now: datetime,
) -> int:
    """Plan what is due; return how much that was."""
    store = machinery.store(workspace)
    due = store.schedules.due(kind, now, limit=BATCH)
    if machinery.trouble_with(_plan, store, due, plan, now):
        _one_by_one(machinery, store, due, plan, now)
    return len(due)


def _one_by_one(
    machinery: Machinery,
    store: Store,
    due: Sequence[Schedule],
    plan: Planner,
    now: datetime,
) -> None:
    for each in due:
        if error := machinery.trouble_with(_plan, store, [each], plan, now):
            _put_off(store, each.id, error, now)


def _put_off(store: Store, schedule: str, error: Exception, now: datetime) -> None:
    """Try it again later; only the first time is it an error in the log."""
    failures = store.schedules.put_off(schedule, now)
    tell = logger.error if failures == 1 else logger.warning
    tell("not_planned", reference=schedule, failures=failures, exc_info=error)


def _renew(
    machinery: Machinery, workspace: WorkspaceId, kind: Recurring, now: datetime
) -> int:
    """Make anew what is due and can't be read; return how much that was."""
    store = machinery.store(workspace)
    found = store.schedules.unreadable_due(kind, now)
    if error := machinery.trouble_with(renew, store, found, now):
        for each in found:
            _put_off(store, each, error, now)
    return len(found)


def _plan(store: Store, due: Sequence[Schedule], plan: Planner, now: datetime) -> None:
    for schedule in due:
        following = plan(store, schedule, now)
        if following is None:
            store.schedules.drop(schedule.id)
        else:
            store.schedules.save(following)
