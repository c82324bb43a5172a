"""How every recurring job runs: what is due is a query, each workspace by itself."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy.exc import DBAPIError

from bot.checkins.schedules import Recurring, Schedule
from bot.ids import WorkspaceId
from handlers.deps import Deps
from handlers.process.logs import log
from storage.database import Machinery, Store

BATCH = 50

logger = log("clock")

Planner = Callable[[Store, Schedule, datetime], Schedule | None]
"""Plans what is due and returns the schedule with its next instant; None ends it."""


async def run_due(deps: Deps, kind: Recurring, plan: Planner) -> int:
    """Plan all that is due of one kind; return how much that was.

    Each batch is one transaction: what is planned and when it recurs next are stored
    together, so a crash does neither or both, and keys make the second planning void.
    What can't be planned is logged, stays due, and holds up no other.
    """
    now = deps.clock()
    count = 0
    for workspace in await deps.database.run(_workspaces, kind, now):
        broken: list[str] = []
        while True:
            due, failed = await deps.database.run(
                _batch, workspace, kind, plan, now, tuple(broken)
            )
            broken += failed
            count += due - len(failed)
            if not due:
                break
    return count


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
    but: Sequence[str],
) -> tuple[int, list[str]]:
    """Plan what is due; return how much that was, and the ids of what failed."""
    store = machinery.store(workspace)
    due = store.schedules.due(kind, now, limit=BATCH, but=but)
    try:
        machinery.attempt(_plan, store, due, plan, now)
    except DBAPIError:
        raise
    except Exception:  # noqa: BLE001  logged below, where it shows whose it is
        return len(due), _one_by_one(machinery, store, due, plan, now)
    return len(due), []


def _one_by_one(
    machinery: Machinery,
    store: Store,
    due: Sequence[Schedule],
    plan: Planner,
    now: datetime,
) -> list[str]:
    failed = []
    for each in due:
        try:
            machinery.attempt(_plan, store, [each], plan, now)
        except DBAPIError:
            raise
        except Exception:
            logger.exception("not_planned", reference=each.id, kind=each.kind.value)
            failed.append(each.id)
    return failed


def _plan(store: Store, due: Sequence[Schedule], plan: Planner, now: datetime) -> None:
    for schedule in due:
        following = plan(store, schedule, now)
        if following is None:
            store.schedules.drop(schedule)
        else:
            store.schedules.save(following)
