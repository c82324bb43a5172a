"""A plan's channel that can't be posted in: its lead keeps the post, and chooses anew.

What should have stood in the channel comes by DM with *Choose a channel*; once one is
chosen it is posted there, and so is all that follows.
"""

import json
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deliveries import Delivery, Skip
from bot.ids import ChangeId, ChannelId, DeliveryId, PlanId, UserId, new_id
from bot.plans.access import Deed, may, may_be_in_channel
from bot.plans.changes import Change, PlanChange, What
from bot.plans.plan import Plan
from bot.reports.recap import Audience
from bot.texts import TEXTS, Texts
from bot.views import Message
from bot.views.channel import CHANNEL, CHOOSE, FORM, channel_form, lost_message
from bot.views.entered import Entered
from bot.views.overdue_forms import noted_view
from bot.views.recap import recap_message
from handlers.deps import Deps
from handlers.listening import App
from handlers.overdue.redrawing import redraw
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from handlers.recaps.telling import MONTH, PLAN, listener_for, month_of
from handlers.slack import Channel
from storage.database import Store


def register(app: App) -> None:
    """Listen to the button and its form."""
    app.action(CHOOSE)(on_choose)
    app.view(FORM)(on_channel)


async def on_choose(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    plan = await deps.transact(_led, person.id, pressed.value)
    texts = TEXTS[person.language]
    kept = {"plan": pressed.value, "channel": pressed.channel, "ts": pressed.ts}
    view = (
        channel_form(texts, plan, json.dumps(kept))
        if plan
        else noted_view(texts, texts.overdue.not_yours())
    )
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_channel(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Take another channel, if the bot may post there."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    chosen = ChannelId(Entered(view["state"]["values"]).channel(CHANNEL) or "")
    facts = await deps.slack.channel(deps.workspace, chosen)
    error = _error(facts, TEXTS[person.language])
    if error:
        await ack(response_action="errors", errors={CHANNEL: error})
        return
    event_id = f"{view['id']}:{view['hash']}"
    kept = json.loads(view["private_metadata"])
    choice = Choice(
        person=person.id,
        plan=PlanId(kept["plan"]),
        channel=chosen,
        asked_in=(kept["channel"], kept["ts"]),
        event_id=event_id,
    )
    await deps.once(event_id, choose, choice, deps.clock())
    await ack()


def _error(facts: Channel | None, texts: Texts) -> str | None:
    if facts is not None and facts.is_archived:
        return texts.channels.archived()
    if facts is None or not facts.is_member:
        return texts.channels.not_seen()
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Another channel for a plan; `asked_in` is the message that asked."""

    person: UserId
    plan: PlanId
    channel: ChannelId
    asked_in: tuple[str, str]
    event_id: str


def choose(store: Store, choice: Choice, now: datetime) -> None:
    """Give the plan its channel, and post there what could not be posted."""
    plan = _led(store, choice.person, choice.plan)
    if plan is None:
        return
    _move(store, plan, choice, now)
    told = redraw(store, *choice.asked_in, choice.event_id, now)
    lost = told and store.deliveries.get(told.about.get("delivery", ""))
    if lost:
        store.deliveries.add(
            Delivery(
                id=DeliveryId(new_id()),
                kind=lost.kind,
                key=_again(lost.id),
                to_channel=choice.channel,
                about=lost.about,
                due_at=now,
                created_at=now,
            )
        )


def channel_lost(store: Store, delivery: Delivery, now: datetime) -> Message | Skip:
    """Tell the lead, with what should have been posted; later, where it went."""
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    about, texts = delivery.about, TEXTS[person.language]
    plan = _led(store, person.id, about.get(PLAN, ""))
    if plan is None:
        return Skip("plan_gone")
    again = store.deliveries.keyed(_again(about["delivery"]))
    if again is not None:
        return Message.of(texts.channels.found(plan, again.to_channel or ""))
    kept = None
    if MONTH in about:
        month = month_of(store, plan, date.fromisoformat(about[MONTH]), now)
        listener = listener_for(store, plan, Audience.CHANNEL, person.id)
        kept = recap_message(month, listener)
    return lost_message(texts, plan, about["channel"], about["error"], kept)


def _again(lost: str) -> str:
    return f"again:{lost}"


def _led(store: Store, person: UserId, plan_id: str) -> Plan | None:
    """Return the team plan, where the person may edit it."""
    plan = store.plans.get(plan_id, lock=True)
    if plan is None or not may(person, Deed.EDIT, plan, []):
        return None
    return plan if may_be_in_channel(plan) else None


def _move(store: Store, plan: Plan, choice: Choice, now: datetime) -> None:
    if plan.channel == choice.channel:
        return
    store.plans.save(replace(plan, channel=choice.channel))
    change = Change(what=What.CHANNEL, before=plan.channel, after=choice.channel)
    store.changes.save(
        PlanChange(
            id=ChangeId(new_id()),
            plan_id=plan.id,
            version=plan.version,
            by=choice.person,
            at=now,
            changes=(change,),
        )
    )
