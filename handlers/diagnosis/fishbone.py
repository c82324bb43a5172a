"""The fishbone of a plan's causes, by direct message: a picture, and it in words."""

from datetime import datetime

from bot.deliveries import Delivery, Kind, Skip
from bot.ids import DeliveryId, PlanId, UserId, new_id
from bot.plans.access import Deed, may
from bot.texts import TEXTS
from bot.views import Message
from bot.views.causes import causes_message
from storage.database import Store


def will_draw(
    store: Store, plan: PlanId, person: UserId, event: str, now: datetime
) -> None:
    """Plan to send the fishbone to whoever asked for it; the same click sends one."""
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.FISHBONE,
            key=f"fishbone:{plan}:{event}",
            person=person,
            about={"plan": plan},
            due_at=now,
            created_at=now,
        )
    )


def render_fishbone(store: Store, delivery: Delivery, now: datetime) -> Message | Skip:
    """Say the causes as they now are; the picture is drawn when it is sent."""
    del now
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    plan = store.plans.get(delivery.about["plan"])
    if plan is None:
        return Skip("plan_gone")
    if not may(person.id, Deed.SEE, plan, store.actions.of([plan.id])):
        return Skip("not_theirs")
    causes = store.causes.of(plan.id)
    symptom = store.diagnoses.of(plan.id).symptom
    return causes_message(plan, symptom, causes, TEXTS[person.language])
