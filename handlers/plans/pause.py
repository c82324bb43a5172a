"""`/pip pause P-3` and `/pip resume P-3`: a plan rests, and goes on.

While it rests nobody is asked or flagged about it. Before it goes on its lead sees how
the dates would move by the working days lost, and says whether they do. Its people hear
of all that.
"""

from contextlib import suppress
from datetime import datetime
from typing import Any

from aiohttp import ClientError
from slack_bolt.async_app import AsyncAck, AsyncRespond

from bot.ids import PlanId
from bot.people import Person
from bot.plans.access import Deed, may
from bot.plans.pausing import Turning, moves, rest_of
from bot.plans.plan import Plan, State
from bot.texts import TEXTS
from bot.views import Message
from bot.views.pausing import KEEP, MOVE, resume_question
from handlers.deps import Deps
from handlers.evaluation.close import go_on
from handlers.listening import App
from handlers.people import known_person
from handlers.plans.draft import continue_draft, is_draft
from handlers.plans.edit import store_revision
from handlers.plans.led import led_plan
from handlers.pressed import Pressed
from handlers.verbs import Asked
from storage.database import Store


def register(app: App) -> None:
    """Listen to the two ways to go on."""
    app.action(MOVE)(on_resume)
    app.action(KEEP)(on_resume)


async def pause(asked: Asked) -> Message | None:
    """Answer `pause P-3`."""
    return await asked.deps.once(
        asked.event_id, paused, asked.person, asked.rest, asked.now
    )


async def resume(asked: Asked) -> Message | None:
    """Answer `resume P-3`; `continue draft` goes on with a form instead."""
    if is_draft(asked.rest):
        return await continue_draft(asked)
    return await asked.deps.once(
        asked.event_id, to_resume, asked.person, asked.rest, asked.now
    )


async def on_resume(
    ack: AsyncAck, body: dict[str, Any], deps: Deps, respond: AsyncRespond
) -> None:
    """Let the plan go on, and say so in place of the question."""
    pressed, now = Pressed.of(body), deps.clock()
    person = await known_person(deps, pressed.user)
    moving = body["actions"][0]["action_id"] == MOVE
    plan = PlanId(pressed.value)
    said = await deps.once(pressed.event_id, resumed, person, plan, moving, now)
    await ack()
    if said:
        # The change is stored; only the reader's own view of it may be lost here.
        with suppress(ClientError, OSError):
            await respond(replace_original=True, **said.payload())


def paused(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Let the plan rest; return what to say."""
    plan = led_plan(store, person, rest, "pause")
    if isinstance(plan, Message):
        return plan
    texts = TEXTS[person.language].plans
    if plan.state is not State.ACTIVE:
        return Message.of(texts.is_already(plan))
    actions = store.actions.of([plan.id])
    revision = Turning(plan, person.id, now).to(State.PAUSED)
    store_revision(store, revision, plan, actions, now)
    return Message.of(texts.rests(plan))


def to_resume(store: Store, person: Person, rest: str, now: datetime) -> Message:
    """Ask how to go on; where no date would move, the plan goes on at once."""
    plan = led_plan(store, person, rest, "resume")
    if isinstance(plan, Message):
        return plan
    if plan.state is State.EVALUATING:
        return go_on(store, plan, person, now)
    texts = TEXTS[person.language]
    lost = rest_of(plan, store.changes.of(plan.id), person.tz.key, now)
    if lost is None:
        return Message.of(texts.plans.is_already(plan))
    moving = moves(store.goals.of([plan.id]), store.actions.of([plan.id]))
    if not lost.days or not moving:
        return _go_on(store, plan, person, now, moving=False)
    return resume_question(texts, plan, lost, moving, person.today(now))


def resumed(
    store: Store,
    person: Person,
    key: PlanId,
    moving: bool,  # noqa: FBT001  passed on by `once`, which takes values in order
    now: datetime,
) -> Message:
    """Let the plan go on, if the person leads it and it still rests."""
    texts = TEXTS[person.language]
    plan = store.plans.get(key, lock=True)
    if plan is None or not may(person.id, Deed.EDIT, plan, ()):
        return Message.of(texts.plan_form.gone())
    return _go_on(store, plan, person, now, moving=moving)


def _go_on(
    store: Store, plan: Plan, person: Person, now: datetime, *, moving: bool
) -> Message:
    texts = TEXTS[person.language]
    rest = rest_of(plan, store.changes.of(plan.id), person.tz.key, now)
    if rest is None:
        return Message.of(texts.plans.is_already(plan))
    known = store.actions.of([plan.id])
    held = store.actions.with_ids([each.id for each in known], lock=True)
    actions = sorted(held.values(), key=lambda each: each.number)
    turning = Turning(plan, person.id, now)
    if moving:
        dated = moves(store.goals.of([plan.id]), actions)
        revision = turning.resumed(rest, dated)
    else:
        revision = turning.to(State.ACTIVE)
    store_revision(store, revision, plan, actions, now)
    days = rest.days if moving else None
    return Message.of(texts.pausing.goes_on(plan, days))
