"""A message that somebody has pressed a button on, drawn as things stand since."""

from datetime import datetime

from bot.deliveries import Delivery
from bot.ids import DeliveryId, new_id
from storage.database import Store


def redraw(
    store: Store, channel: str, ts: str, event_id: str, now: datetime
) -> Delivery | None:
    """Plan to show in a message how its actions stand now; return what it said."""
    told = store.deliveries.at(channel, ts)
    if told is None:
        return None
    first = told.update_of or told.id
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=told.kind,
            key=f"redraw:{first}:{event_id}",
            person=told.person,
            to_channel=told.to_channel,
            about=told.about,
            update_of=first,
            due_at=now,
            created_at=now,
        )
    )
    original = store.deliveries.get(first)
    if original is not None:
        store.deliveries.answered(original.key, now)
    return told
