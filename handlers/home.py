"""The Home tab: what needs me now, my actions, the plans I lead, and every verb.

It is drawn anew each time somebody opens it, and after each button on it.
"""

from datetime import datetime
from typing import Any

from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from bot.ids import UserId
from bot.people import Person
from bot.views.home import home_view, needs_blocks
from handlers.deps import Deps
from handlers.listening import App
from handlers.overview import overview
from handlers.people import known_person
from storage.database import Store


def register(app: App) -> None:
    """Listen to people opening the tab."""
    app.event("app_home_opened")(on_opened)


async def on_opened(event: dict[str, Any], deps: Deps) -> None:
    """Draw the tab; the messages tab sends the same event, and shows no view."""
    if event.get("tab") == "home":
        person = await known_person(deps, UserId(event["user"]))
        await publish(deps, person)


async def publish(deps: Deps, person: Person) -> None:
    """Draw the tab as things stand now."""
    view = await deps.transact(tab, person, deps.clock())
    client = deps.slack.client(deps.workspace)
    await client.views_publish(user_id=person.id, view=view)


async def publish_again(deps: Deps, body: dict[str, Any], person: Person) -> None:
    """Draw the tab anew where it is there that a button was pressed."""
    if (body.get("view") or {}).get("type") == "home":
        await publish(deps, person)


def tab(store: Store, person: Person, now: datetime) -> View:
    """Return the whole tab."""
    return home_view(*overview(store, person, now))


def needs_me(store: Store, person: Person, now: datetime) -> list[Block]:
    """Return what needs the person now, for `/pip` alone."""
    return needs_blocks(*overview(store, person, now))
