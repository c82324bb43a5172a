"""Whether a finished action had an effect: asked with three buttons when it is done.

They stand on the receipt of a report and on the overdue notice. The answer shows in
status and recap: "done, no effect" tells that the strategy is to be thought over.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp

from bot.ids import ProgressId, new_id
from bot.plans.access import Deed, may
from bot.plans.actions import Progress, Source
from bot.plans.plan import State
from bot.plans.progress import Effect, Stated, Status
from bot.views.effects import EFFECT
from handlers.checkins.noting import restate
from handlers.clicks import starting
from handlers.deps import Deps
from handlers.overdue.redrawing import redraw
from handlers.pressed import Pressed
from storage.database import Store


def register(app: AsyncApp) -> None:
    """Listen to the buttons."""
    app.action(starting(f"{EFFECT}."))(on_effect)


async def on_effect(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Note the effect; the message shows it from then on."""
    pressed, now = Pressed.of(body), deps.clock()
    effect = Effect(body["actions"][0]["action_id"].removeprefix(f"{EFFECT}."))
    await deps.once(pressed.event_id, note_effect, pressed, effect, now)
    await ack()


def note_effect(store: Store, pressed: Pressed, effect: Effect, now: datetime) -> None:
    """Store the effect of an action that is done, if it is the person's to report."""
    action = store.actions.get(pressed.value, lock=True)
    plan = action and store.plans.get(action.plan_id)
    if not action or not plan or not may(pressed.user, Deed.REPORT, plan, [action]):
        return
    if pressed.channel and pressed.ts:
        redraw(store, pressed.channel, pressed.ts, pressed.event_id, now)
    if action.status is not Status.DONE or plan.state is State.CLOSED:
        return
    store.statements.save(
        Progress(
            id=ProgressId(new_id()),
            action_id=action.id,
            person=pressed.user,
            at=max(now, action.updated_at or now),  # Slack's clock may be ahead
            source=Source.LEAD if pressed.user == plan.lead else Source.BUTTON,
            stated=Stated(),
            effect=effect,
        )
    )
    restate(store, [action], now)
