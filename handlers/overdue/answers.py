"""*Done*, *New date*, *Blocked* and *Need help* on what is past its date.

A press is noted at once or after a short form, and the message then says how the action
stands. Pressed on an answer that only its reader sees, the answer changes in place.
"""

from contextlib import suppress
from datetime import date
from typing import Any

from aiohttp import ClientError
from slack_bolt.async_app import AsyncAck, AsyncRespond

from bot.ids import ActionId, UserId
from bot.people import Person
from bot.plans.lags import LagReason
from bot.plans.progress import Stated, Status
from bot.texts import TEXTS
from bot.views.entered import Entered
from bot.views.flag import BLOCKED, DONE, HELP, NEW_DATE
from bot.views.overdue_forms import (
    BLOCKED_FORM,
    BLOCKER,
    DATE_FORM,
    DAY,
    REASON,
    STEP,
    Subject,
    blocked_form,
    date_form,
    noted_view,
)
from handlers.deps import Deps
from handlers.home import publish
from handlers.listening import App
from handlers.overdue.answering import Answer, note, open_to
from handlers.overdue.listing import overdue_of
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from handlers.support.asking import form_for
from storage.database import Store

STATES = {DONE: Stated(status=Status.DONE), HELP: Stated(help=True)}
LONGEST = 500


def register(app: App) -> None:
    """Listen to the buttons and their forms."""
    app.action(DONE)(on_answer)
    app.action(HELP)(on_answer)
    app.action(NEW_DATE)(on_form_wanted)
    app.action(BLOCKED)(on_form_wanted)
    app.view(DATE_FORM)(on_date)
    app.view(BLOCKED_FORM)(on_blocked)


async def on_answer(
    ack: AsyncAck, body: dict[str, Any], deps: Deps, respond: AsyncRespond
) -> None:
    """Note what a button says by itself; who needs help may say what at once."""
    pressed, now = Pressed.of(body), deps.clock()
    person = await known_person(deps, pressed.user)
    answer = Answer(
        person=person,
        action=ActionId(pressed.value),
        stated=STATES[body["actions"][0]["action_id"]],
        event_id=pressed.event_id,
        channel=pressed.channel,
        ts=pressed.ts,
    )
    noted = await deps.once(pressed.event_id, note, answer, now)
    if noted and noted.help:
        form = await form_for(deps, person, pressed)
        await open_view(deps, pressed.trigger_id, form)
    await ack()
    if body.get("view"):
        await publish(deps, person)
    elif pressed.ts is None:
        message = await deps.transact(overdue_of, person, now)
        # The change is stored; only the reader's own view of it may be lost here.
        with suppress(ClientError, OSError):
            await respond(replace_original=True, **message.payload())


async def on_form_wanted(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form for another date, or for what is in the way."""
    pressed, now = Pressed.of(body), deps.clock()
    person = await known_person(deps, pressed.user)
    texts = TEXTS[person.language]
    says = await deps.transact(_called, person, pressed.value, person.today(now))
    subject = Subject(
        action=pressed.value,
        channel=pressed.channel,
        ts=pressed.ts,
        on_home=bool(body.get("view")),
    )
    if says is None:
        view = noted_view(texts, texts.overdue.not_yours())
    elif body["actions"][0]["action_id"] == NEW_DATE:
        view = date_form(texts, says, subject, person.today(now))
    else:
        view = blocked_form(texts, says, subject)
    await open_view(deps, pressed.trigger_id, view)
    await ack()


async def on_date(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Note another date."""
    entered, now = Entered(view["state"]["values"]), deps.clock()
    person = await known_person(deps, UserId(body["user"]["id"]))
    texts, day = TEXTS[person.language], entered.day(DAY)
    if day is None or day < person.today(now):
        errors = {DAY: texts.overdue.date_is_past()}
        await ack(response_action="errors", errors=errors)
        return
    waits = _reason(entered) is LagReason.SUPPORT
    await _submit(ack, view, deps, person, Stated(due=day, help=waits))


async def on_blocked(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Note what is in the way."""
    entered = Entered(view["state"]["values"])
    person = await known_person(deps, UserId(body["user"]["id"]))
    stated = Stated(
        status=Status.BLOCKED,
        blocker=entered.text(BLOCKER).strip()[:LONGEST] or None,
        help=_reason(entered) is LagReason.SUPPORT,
    )
    await _submit(ack, view, deps, person, stated)


async def _submit(
    ack: AsyncAck, view: dict[str, Any], deps: Deps, person: Person, stated: Stated
) -> None:
    entered, subject = Entered(view["state"]["values"]), Subject.of(view)
    event_id, now = f"{view['id']}:{view['hash']}", deps.clock()
    answer = Answer(
        person=person,
        action=ActionId(subject.action),
        stated=stated,
        event_id=event_id,
        reason=_reason(entered),
        step=entered.text(STEP).strip()[:LONGEST] or None,
        channel=subject.channel,
        ts=subject.ts,
    )
    await deps.once(event_id, note, answer, now)
    if subject.ts is not None:
        await ack()
        return
    texts = TEXTS[person.language]
    today = person.today(now)
    says = await deps.transact(_stands, person, subject.action, today)
    shown = noted_view(texts, says or texts.overdue.not_yours())
    await ack(response_action="update", view=shown)
    if subject.on_home:
        await publish(deps, person)


def _reason(entered: Entered) -> LagReason | None:
    chosen = entered.choice(REASON)
    return LagReason(chosen) if chosen else None


def _called(store: Store, person: Person, action: str, today: date) -> str | None:
    """Return what the action is and how far, where it is open to the person."""
    found = open_to(store, person.id, ActionId(action))
    if found is None:
        return None
    return TEXTS[person.language].overdue.item(*found, None, today)


def _stands(store: Store, person: Person, action: str, today: date) -> str | None:
    """Return how the action stands after an answer."""
    found = open_to(store, person.id, ActionId(action))
    if found is None:
        return None
    return TEXTS[person.language].overdue.settled(*found, None, today)
