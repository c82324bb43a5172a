"""What a finished action has come to: its effect, what shows it, a last reading.

Asked with buttons when it is done, on the receipt of a report and on the overdue
notice; *Add evidence* opens a form. The answer shows in the plan, its status and its
recap; "done, no effect" asks the lead whether the strategy still holds.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import ActionId, ProgressId, UserId, new_id
from bot.plans.access import Deed, may
from bot.plans.actions import Action, Progress, Source
from bot.plans.plan import Plan, State
from bot.plans.progress import Effect, Stated, Status
from bot.texts import TEXTS
from bot.views.effects import (
    CAME_TO,
    EFFECT,
    FORM,
    MORE,
    READING,
    SHOWN_BY,
    effect_form,
    reading_in,
)
from bot.views.entered import Entered
from bot.views.overdue_forms import Subject, noted_view
from handlers.checkins.standing import restate
from handlers.clicks import starting
from handlers.deps import Deps
from handlers.diagnosis.rethink import ask_lead
from handlers.listening import App
from handlers.overdue.redrawing import redraw
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from storage.database import Store

LONGEST = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """What somebody says of a finished action, where they were asked."""

    person: UserId
    action: ActionId
    event_id: str
    effect: Effect | None = None
    evidence: str | None = None
    value: float | None = None
    channel: str | None = None
    ts: str | None = None


def register(app: App) -> None:
    """Listen to the buttons and to the form."""
    app.action(MORE)(on_more)
    app.action(starting(f"{EFFECT}."))(on_effect)
    app.view(FORM)(on_form)


async def on_effect(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Note the effect; the message shows it from then on."""
    pressed, now = Pressed.of(body), deps.clock()
    chosen = body["actions"][0]["action_id"].removeprefix(f"{EFFECT}.")
    end = End(
        person=pressed.user,
        action=ActionId(pressed.value),
        event_id=pressed.event_id,
        effect=Effect(chosen),
        channel=pressed.channel,
        ts=pressed.ts,
    )
    await deps.once(pressed.event_id, note_end, end, now)
    await ack()


async def on_more(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form with what is known."""
    pressed = Pressed.of(body)
    person = await known_person(deps, pressed.user)
    texts = TEXTS[person.language]
    action = await deps.transact(closed_by, pressed.user, pressed.value)
    subject = Subject(action=pressed.value, channel=pressed.channel, ts=pressed.ts)
    form = (
        effect_form(texts, action, subject)
        if action
        else noted_view(texts, texts.effects.gone())
    )
    await open_view(deps, pressed.trigger_id, form)
    await ack()


async def on_form(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Note what the form says, or say at the field what is wrong."""
    entered, subject = Entered(view["state"]["values"]), Subject.of(view)
    person, now = await known_person(deps, UserId(body["user"]["id"])), deps.clock()
    texts = TEXTS[person.language]
    action = await deps.transact(closed_by, person.id, subject.action)
    if action is None:
        gone = noted_view(texts, texts.effects.gone())
        await ack(response_action="update", view=gone)
        return
    chosen, evidence = entered.choice(CAME_TO), entered.text(SHOWN_BY).strip()
    value = reading_in(entered, action)
    errors = {}
    if entered.text(READING).strip() and value is None:
        errors[READING] = texts.effects.no_number()
    elif not (chosen or evidence or value is not None):
        errors[SHOWN_BY] = texts.effects.nothing_said()
    elif len(evidence) > LONGEST:
        errors[SHOWN_BY] = texts.rethinking.too_long(LONGEST)
    if errors:
        await ack(response_action="errors", errors=errors)
        return
    event_id = f"{view['id']}:{view.get('hash', '')}"
    end = End(
        person=person.id,
        action=action.id,
        event_id=event_id,
        effect=Effect(chosen) if chosen else None,
        evidence=evidence or None,
        value=value,
        channel=subject.channel,
        ts=subject.ts,
    )
    await deps.once(event_id, note_end, end, now)
    await ack()


def closed_by(store: Store, person: UserId, action_id: str) -> Action | None:
    """Return the finished action, if it is the person's to report."""
    found = _found(store, person, action_id)
    return found[0] if found and _takes_more(*found) else None


def note_end(store: Store, end: End, now: datetime) -> None:
    """Store what an action that is done has come to, and ask on where it did not help.

    What is said again as it stands is not stored again.
    """
    found = _found(store, end.person, end.action)
    if found is None:
        return
    if end.channel and end.ts:
        redraw(store, end.channel, end.ts, end.event_id, now)
    action, plan = found
    known = (action.effect, action.evidence, action.value)
    said = (
        end.effect or action.effect,
        end.evidence or action.evidence,
        action.value if end.value is None else end.value,
    )
    if not _takes_more(action, plan) or said == known:
        return
    statement = Progress(
        id=ProgressId(new_id()),
        action_id=action.id,
        person=end.person,
        at=max(now, action.updated_at or now),  # Slack's clock may be ahead
        source=Source.LEAD if end.person == plan.lead else Source.BUTTON,
        stated=Stated(value=end.value),
        effect=end.effect,
        evidence=end.evidence,
    )
    store.statements.save(statement)
    restate(store, [action], now)
    if end.effect is Effect.NONE and action.effect is not Effect.NONE:
        ask_lead(store, plan, action.id, statement.id, now)


def _found(store: Store, person: UserId, key: str) -> tuple[Action, Plan] | None:
    action = store.actions.get(key, lock=True)
    plan = store.plans.get(action.plan_id) if action else None
    if action is None or plan is None or not may(person, Deed.REPORT, plan, [action]):
        return None
    return action, plan


def _takes_more(action: Action, plan: Plan) -> bool:
    return action.status is Status.DONE and plan.state is not State.CLOSED
