"""`/pip import`: a plan that is written already becomes a draft to check.

Pasted after the verb, it opens in the form of `/pip new`; beside it the person sees
what was read and what was left out. Only submitting the form registers anything.
"""

import asyncio
from datetime import datetime
from functools import partial
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.ids import DraftId, UserId, new_id
from bot.importing.drafting import Drafted, drafted, matched, names_in
from bot.importing.imported import Imported
from bot.importing.read_plan import read_pasted
from bot.importing.refused import RefusedError
from bot.people import Person
from bot.plans.drafts import Draft
from bot.reading.clean.markup import USER
from bot.texts import TEXTS
from bot.views import Message
from bot.views.import_read import OPEN, import_read
from bot.views.notices import gone
from bot.views.plan_form import MOST_ACTIONS, MOST_GOALS, PlanForm
from handlers.deps import Deps
from handlers.forms import open_form
from handlers.listening import App
from handlers.people import known_person
from handlers.plans.new import KEPT
from handlers.verbs import Asked
from storage.database import Store


def register(app: App) -> None:
    """Listen to the button that opens a draft."""
    app.action(OPEN)(on_open)


async def import_plan(asked: Asked) -> Message | None:
    """Answer `import TEXT` with what was read, and open the draft; alone, say how."""
    texts = asked.texts
    if not asked.rest.strip():
        return Message.of(texts.imports.how())
    try:
        read = partial(
            read_pasted, shown(asked.rest), today=asked.person.today(asked.now)
        )
        imported = await asyncio.to_thread(read)
    except RefusedError as error:
        return Message.of(texts.imports.refused(error.reason, ""))
    made = await asked.deps.transact(begin, asked.person, imported, asked.now)
    if asked.trigger_id and (imported.goals or imported.actions):
        note = texts.imports.note(imported, made.unknown)
        await open_form(asked, PlanForm(made.draft, texts).view(note=note))
    return import_read(imported, made, texts)


async def on_open(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Open the draft as it stands."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    texts = TEXTS[person.language]
    value = body["actions"][0].get("value") or ""
    draft = await deps.transact(draft_of, DraftId(value), person.id)
    form = PlanForm(draft, texts).view() if draft else gone(texts)
    client = deps.slack.client(deps.workspace)
    await client.views_open(trigger_id=body["trigger_id"], view=form)
    await ack()


def begin(store: Store, person: Person, imported: Imported, now: datetime) -> Drafted:
    """Return a new draft of what was read, stored."""
    store.drafts.forget_before(now - KEPT)
    made = drafted(
        imported,
        DraftId(new_id()),
        person,
        matched(names_in(imported), store.people.all()),
        now,
        most_goals=MOST_GOALS,
        most_actions=MOST_ACTIONS,
    )
    store.drafts.save(made.draft)
    return made


def draft_of(store: Store, id_: DraftId, person: UserId) -> Draft | None:
    """Return somebody's draft, if it is still there."""
    return store.drafts.of(id_, person)


def shown(text: str) -> str:
    """Return pasted text as its author sees it: `<@U1|bo>` is @U1, `&amp;` is &."""
    text = USER.sub(lambda at: f"@{at[1]}", text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
