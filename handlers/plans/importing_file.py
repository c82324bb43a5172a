"""A plan sent as a file in the DM: read, and answered with its draft.

A file with words beside it, or in a thread, goes with a report and is not read here.
"""

import asyncio
import re
from datetime import datetime
from functools import partial
from typing import Any

from bot.ids import UserId
from bot.importing.imported import Imported
from bot.importing.read_plan import OFFICE, REFUSED, TEXT, read_plan
from bot.importing.refused import RefusedError
from bot.people import Person
from bot.texts import TEXTS
from bot.views import Message
from bot.views.import_read import import_read
from handlers.answers import answer_with
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_person
from handlers.plans.importing import begin
from handlers.slack_files import fetched
from storage.database import Store

PICTURES = frozenset({"png", "jpg", "jpeg", "heic", "tiff"})
"""What people send for other reasons, too: a picture alone asks for nothing."""
ENDINGS = (frozenset(OFFICE) | frozenset(TEXT) | frozenset(REFUSED)) - PICTURES
ASKS = re.compile(r"\s*(?:(?:/pip\s+)?import|(?:/pip\s+)?导入)?\s*", re.IGNORECASE)


def register(app: App) -> None:
    """Listen to files sent in the DM."""
    app.event("message", matches=is_plan)(on_file)


async def is_plan(event: dict[str, Any]) -> bool:
    """Tell whether a message is a document by itself, or asks to import one."""
    if event.get("subtype") != "file_share":
        return False
    if event.get("channel_type") != "im" or event.get("bot_id"):
        return False
    if event.get("thread_ts") or not ASKS.fullmatch(event.get("text") or ""):
        return False
    return any(_ending(file) in ENDINGS for file in event.get("files") or ())


async def on_file(event: dict[str, Any], body: dict[str, Any], deps: Deps) -> None:
    """Read each document of the message; each has its own answer."""
    person = await known_person(deps, UserId(event["user"]))
    if not person.can_own:
        return
    now = deps.clock()
    for number, file in enumerate(event["files"]):
        if _ending(file) not in ENDINGS:
            continue
        event_id = f"{body['event_id']}:{number}"
        read = await imported_from(deps, file, person, now)
        await deps.once(event_id, answer, read, person, event_id, now)


async def imported_from(
    deps: Deps, file: dict[str, Any], person: Person, now: datetime
) -> Imported | Message:
    """Return what a file says, or what to say where it can't be read."""
    name = str(file.get("name") or "")
    try:
        content = await fetched(deps, file)
        read = partial(read_plan, name, content, today=person.today(now))
        return await asyncio.to_thread(read)
    except RefusedError as error:
        texts = TEXTS[person.language].imports
        return Message.of(texts.refused(error.reason, name))


def answer(
    store: Store,
    read: Imported | Message,
    person: Person,
    event_id: str,
    now: datetime,
) -> None:
    """Keep the draft, and plan to say what was read."""
    if isinstance(read, Imported):
        made = begin(store, person, read, now)
        read = import_read(read, made, TEXTS[person.language])
    answer_with(store, person.id, event_id, read, now)


def _ending(file: dict[str, Any]) -> str:
    return str(file.get("name") or "").rpartition(".")[2].casefold()
