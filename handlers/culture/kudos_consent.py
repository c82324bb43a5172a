"""Praise is given, and the person praised says whether a channel may read it.

Nothing is posted before they agree; their first answer stays.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deliveries import Delivery, Kind
from bot.ids import ChannelId, DeliveryId, UserId, new_id
from bot.plans.kudos import Kudos, Reach
from bot.views.kudos import KEEP, POST
from handlers.deps import Deps
from handlers.listening import App
from handlers.overdue.redrawing import redraw
from handlers.pressed import Pressed
from storage.database import Store


def register(app: App) -> None:
    """Listen to the two buttons."""
    app.action(POST)(on_answer)
    app.action(KEEP)(on_answer)


async def on_answer(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Post it, or keep it between the two."""
    pressed = Pressed.of(body)
    agreed = body["actions"][0]["action_id"] == POST
    await deps.once(pressed.event_id, answer, pressed, agreed, deps.clock())
    await ack()


def give(store: Store, praise: Kudos, now: datetime) -> None:
    """Keep the praise and plan the message to the person praised."""
    store.kudos.add(praise)
    _tell(store, praise, f"kudos:{praise.id}", now, person=praise.to)


def answer(store: Store, pressed: Pressed, agreed: bool, now: datetime) -> None:  # noqa: FBT001  an answer is yes or no
    """Keep what the person praised wants, and do it; the first answer stays."""
    asked = store.kudos.get(pressed.value, lock=True)
    if asked is None or asked.to != pressed.user:
        return
    if pressed.channel and pressed.ts:
        redraw(store, pressed.channel, pressed.ts, pressed.event_id, now)
    place = asked.place(store.plans.get(asked.plan_id) if asked.plan_id else None)
    given = asked.answered(agreed=agreed and place is not None)
    store.kudos.save(given)
    if place and given.reach is Reach.POSTED:
        _tell(store, given, f"kudos:{given.id}:channel", now, channel=place)


def _tell(
    store: Store,
    praise: Kudos,
    key: str,
    now: datetime,
    *,
    person: UserId | None = None,
    channel: ChannelId | None = None,
) -> None:
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.KUDOS,
            key=key,
            person=person,
            to_channel=channel,
            about={"kudos": praise.id},
            due_at=now,
            created_at=now,
        )
    )
