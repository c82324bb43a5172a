"""Whom a request for support concerns hears of it: planned here, said by `told`."""

from datetime import datetime

from bot.deliveries import Delivery, Kind
from bot.ids import DeliveryId, UserId, new_id
from bot.plans.support import SupportRequest
from storage.database import Store


def tell(
    store: Store,
    request: SupportRequest,
    part: str,
    people: set[UserId],
    now: datetime,
) -> None:
    """Plan to tell people of a request; `part` says what of it."""
    for person in sorted(people):
        store.deliveries.add(
            Delivery(
                id=DeliveryId(new_id()),
                kind=Kind.SUPPORT,
                key=f"support:{part}:{request.id}:{request.support_id}:{person}",
                person=person,
                about={"request": request.id, "part": part},
                due_at=now,
                created_at=now,
            )
        )
