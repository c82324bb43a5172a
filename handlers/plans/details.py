"""The details of one action: a step over the plan's form, and back to it.

What is wrong is said at the field; what is right shows in short in the form below.
"""

from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.errors import SlackApiError

from bot.ids import UserId
from bot.plans.detail_checks import detail_faults
from bot.plans.drafts import Draft
from bot.texts import TEXTS
from bot.views.action_details import SAVE, Detailed, details_form, with_entered
from bot.views.entered import Entered
from bot.views.notices import errors, gone
from bot.views.plan_form import DETAILS, PlanForm, Shown
from handlers.clicks import starting
from handlers.deps import Deps
from handlers.forms import LATE
from handlers.listening import App
from handlers.people import known_people, known_person
from handlers.plans.form import STALE, keep
from storage.database import Store


def register(app: App) -> None:
    """Listen to the button under an action, and to the step."""
    app.action(starting(f"{DETAILS}."))(on_details)
    app.view(SAVE)(on_save)


async def on_details(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Keep what the form holds, and lay the step over it."""
    view, key = body["view"], body["actions"][0].get("value") or ""
    person = await known_person(deps, UserId(body["user"]["id"]))
    shown, texts = Shown.read(view["private_metadata"]), TEXTS[person.language]
    entered = Entered(view["state"]["values"])
    draft = await deps.transact(keep, shown.draft, person.id, entered, deps.clock())
    action = draft.action(key) if draft else None
    step = gone(texts)
    if draft and action:
        place = Detailed(draft.id, key, view["id"], shown.page)
        step = details_form(draft, action, place, texts)
    try:
        client = deps.slack.client(deps.workspace)
        await client.views_push(trigger_id=body["trigger_id"], view=step)
    except SlackApiError as error:
        if error.response["error"] not in LATE:
            raise
    await ack()


async def on_save(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Take the details over into the form below, or say what is wrong."""
    now = deps.clock()
    person = await known_person(deps, UserId(body["user"]["id"]))
    place, texts = Detailed.read(view["private_metadata"]), TEXTS[person.language]
    entered = Entered(view["state"]["values"])
    draft = await deps.transact(entered_into, place, person.id, entered, now)
    action = draft.action(place.key) if draft else None
    if draft is None or action is None:
        await ack(response_action="update", view=gone(texts))
        return
    people = await known_people(deps, action.helpers)
    found = list(detail_faults(draft, action, people, person.today(now)))
    if found:
        await ack(response_action="errors", errors=errors(found, texts))
        return
    form = PlanForm(draft, texts).view(place.page)
    try:
        client = deps.slack.client(deps.workspace)
        await client.views_update(view_id=place.view, view=form)
    except SlackApiError as error:
        if error.response["error"] not in STALE:
            raise
    await ack()


def entered_into(
    store: Store, place: Detailed, person: UserId, entered: Entered, now: datetime
) -> Draft | None:
    """Return the draft with what the step holds, stored; None if it is no more."""
    draft = store.drafts.of(place.draft, person, lock=True)
    action = draft.action(place.key) if draft else None
    if draft is None or action is None:
        return None
    kept = draft.with_details(with_entered(action, entered), now)
    store.drafts.save(kept)
    return kept
