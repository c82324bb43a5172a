"""`/pip settings`: language, day and time of check-ins, time zone, how much to hear.

A form shows how it is; what is saved counts from the next prompt on.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import UserId
from bot.people import Person
from bot.texts import TEXTS
from bot.views import Message
from bot.views.entered import Entered
from bot.views.fitting import section
from bot.views.settings_form import SAVE, ZONE, Wrong, entered_settings, settings_form
from handlers.checkins.schedules import reschedule
from handlers.deps import Deps
from handlers.forms import open_form
from handlers.listening import App
from handlers.people import known_person
from handlers.verbs import Asked
from storage.database import Store


def register(app: App) -> None:
    """Listen to the form."""
    app.view(SAVE)(on_save)


async def settings(asked: Asked) -> Message | None:
    """Answer `settings`."""
    return await open_form(asked, settings_form(asked.person, asked.now))


async def on_save(body: dict[str, Any], ack: AsyncAck, deps: Deps) -> None:
    """Keep what was chosen, and say how it is from now on."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    changed = entered_settings(person, Entered(body["view"]["state"]["values"]))
    if isinstance(changed, Wrong):
        says = TEXTS[person.language].settings
        await ack(response_action="errors", errors={ZONE: says.unknown_zone()})
        return
    await deps.transact(keep, changed, deps.clock())
    await ack(response_action="update", view=saved(changed))


def keep(store: Store, person: Person, now: datetime) -> None:
    """Store the settings, and plan the next check-in by them."""
    store.people.save(person)
    reschedule(store, [person.id], now)


def saved(person: Person) -> dict[str, Any]:
    """Return what the form turns into."""
    texts = TEXTS[person.language]
    day = None if person.weekday is None else texts.words.weekday(person.weekday)
    says = texts.settings.saved(person, day, person.at)
    return {
        "type": "modal",
        "title": {"type": "plain_text", "text": texts.settings.title()},
        "blocks": [section(says).to_dict()],
    }
