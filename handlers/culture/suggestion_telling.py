"""When a lead hears of a suggestion: at once; without a name, the next day."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, new_id
from bot.plans.plan import Plan
from bot.plans.suggestions import Suggestion
from storage.database import Store


def plan_telling(
    store: Store, plan: Plan, suggestion: Suggestion, now: datetime
) -> None:
    """Plan to tell the lead of a suggestion; each is told once."""
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.SUGGESTION,
            key=f"suggestion:{suggestion.id}",
            person=plan.lead,
            about={"suggestion": suggestion.id},
            due_at=now,
            created_at=now,
        )
    )


def tell_of_anonymous(store: Store, now: datetime) -> None:
    """Plan to tell leads of what was suggested without a name before today.

    Deliveries keep their times to the second, and stand in the order in which they were
    planned. Planned on another day, they don't tell when somebody wrote.
    """
    waiting = store.suggestions.anonymous()
    plans = store.plans.with_ids({each.plan_id for each in waiting})
    for suggestion in waiting:
        plan = plans.get(suggestion.plan_id)
        if plan and suggestion.day < now.astimezone(ZoneInfo(plan.zone)).date():
            plan_telling(store, plan, suggestion, now)
