"""In the morning after a plan's last date: its lead is asked how it went, once."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.checkins.instants import following
from bot.checkins.schedules import Recurring, Schedule
from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, new_id
from bot.plans.evaluating import end_of
from handlers.clock.recurring import run_due
from handlers.deps import Deps
from storage.database import Store


async def tick(deps: Deps) -> None:
    """Plan to ask where a plan has ended."""
    await run_due(deps, Recurring.END, plan_end)


def plan_end(store: Store, schedule: Schedule, now: datetime) -> Schedule | None:
    """Plan to ask one plan's lead; again only where it was given a later date."""
    plan = store.plans.get(schedule.of)
    if plan is None or not plan.is_running:
        return None
    end = end_of(store.goals.of([plan.id]))
    if end and end < now.astimezone(ZoneInfo(plan.zone)).date():
        store.deliveries.add(
            Delivery(
                id=DeliveryId(new_id()),
                kind=Kind.EVALUATE,
                key=f"evaluate:{plan.id}:{end.isoformat()}",
                person=plan.lead,
                about={"plan": plan.id, "end": end.isoformat()},
                due_at=now,
                created_at=now,
            )
        )
    return following(schedule, now)
