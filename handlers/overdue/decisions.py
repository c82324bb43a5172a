"""A lead's decision on what is seven working days late: new date, support, or drop.

Its owner is told, and so is whoever is to give support: that becomes an action of its
own, owed like any other. The bot decides nothing by itself.
"""

from datetime import date
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import ActionId
from bot.people import Person
from bot.plans.access import Deed
from bot.plans.progress import Stated, Status
from bot.texts import TEXTS
from bot.views.digest import (
    DROP,
    NEW_DATE,
)
from bot.views.overdue_forms import Subject, date_form, noted_view
from handlers.deps import Deps
from handlers.listening import App
from handlers.overdue.answering import Answer, note, open_to
from handlers.people import known_person
from handlers.pressed import Pressed, open_view
from storage.database import Store

LONGEST = 500


def register(app: App) -> None:
    """Listen to the buttons of a digest."""
    app.action(DROP)(on_drop)
    app.action(NEW_DATE)(on_form_wanted)


async def on_drop(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Drop an action."""
    pressed, now = Pressed.of(body), deps.clock()
    answer = Answer(
        person=await known_person(deps, pressed.user),
        action=ActionId(pressed.value),
        stated=Stated(status=Status.DROPPED),
        event_id=pressed.event_id,
        channel=pressed.channel,
        ts=pressed.ts,
    )
    await deps.once(pressed.event_id, note, answer, now, Deed.EDIT)
    await ack()


async def on_form_wanted(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the form for a new date."""
    pressed, now = Pressed.of(body), deps.clock()
    person = await known_person(deps, pressed.user)
    texts, today = TEXTS[person.language], person.today(now)
    says = await deps.transact(_called, person, pressed.value, today)
    subject = Subject(action=pressed.value, channel=pressed.channel, ts=pressed.ts)
    if says is None:
        view = noted_view(texts, texts.overdue.not_yours())
    else:
        view = date_form(texts, says, subject, today)
    await open_view(deps, pressed.trigger_id, view)
    await ack()


def _called(store: Store, person: Person, action: str, today: date) -> str | None:
    """Return what the action is, where the person may decide on it."""
    found = open_to(store, person.id, ActionId(action), Deed.EDIT)
    if found is None:
        return None
    return TEXTS[person.language].overdue.item(*found, None, today)
