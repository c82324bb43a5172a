"""On the month's first working day, at ten: each plan's month, looked back on."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.checkins.instants import following
from bot.checkins.schedules import Recurring, Schedule
from bot.reports.recap import month_after, month_before
from handlers.clock.recurring import run_due
from handlers.deps import Deps
from handlers.recaps.sponsor import plan_digest
from handlers.recaps.telling import plan_recap
from storage.database import Store

LATEST = timedelta(hours=72)


async def tick(deps: Deps) -> None:
    """Plan the recaps whose day has come."""
    await run_due(deps, Recurring.RECAP, plan_month)


def plan_month(store: Store, schedule: Schedule, now: datetime) -> Schedule | None:
    """Plan one plan's recap of the month before, up to three days late.

    There is none of a month in which the plan was not there yet.
    """
    plan = store.plans.get(schedule.of)
    if plan is None or not plan.is_running:
        return None
    zone = ZoneInfo(plan.zone)
    month = month_before(schedule.next_at.astimezone(zone).date())
    began = plan.created_at.astimezone(zone).date()
    if began < month_after(month):
        too_late = now - schedule.next_at > LATEST
        plan_recap(store, plan, month, now, too_late=too_late)
        if not too_late:
            plan_digest(store, plan, month, now)
    return following(schedule, now)
