"""The plan's form grows, shrinks and turns its pages as asked; what was typed stays."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.errors import SlackApiError

from bot.ids import UserId
from bot.plans.drafts import Draft
from bot.texts import TEXTS
from bot.views.entered import Entered
from bot.views.notices import gone
from bot.views.plan_form import (
    ADD_ACTION,
    ADD_GOAL,
    KIND,
    PAGE,
    REMOVE,
    SUBMIT,
    PlanForm,
    Shown,
    last_page,
)
from bot.views.plan_form_entry import taken_over
from handlers.clicks import starting
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_person
from storage.database import Store

STALE = ("hash_conflict", "not_found")


@dataclass(frozen=True, slots=True)
class Turn:
    """A form as it now is, and the page of it to show."""

    draft: Draft
    page: int


Step = Callable[[Draft, int, str], Turn]


def register(app: App) -> None:
    """Listen to the form's buttons."""
    app.action(KIND)(on_click)
    app.action(ADD_GOAL)(on_click)
    app.action(ADD_ACTION)(on_click)
    app.action(starting(f"{REMOVE}."))(on_click)
    app.action(starting(f"{PAGE}."))(on_click)
    app.view_closed(SUBMIT)(on_close)


async def on_click(ack: AsyncAck, body: dict[str, Any], deps: Deps) -> None:
    """Show the form with one more action, without one, or on another page."""
    view, click = body["view"], body["actions"][0]
    person = await known_person(deps, UserId(body["user"]["id"]))
    shown = Shown.read(view["private_metadata"])
    entered = Entered(view["state"]["values"])
    kept = await deps.transact(keep, shown.draft, person.id, entered, deps.clock())
    texts, form = TEXTS[person.language], None
    if kept:
        step = STEPS[".".join(click["action_id"].split(".")[:2])]
        turn = step(kept, shown.page, click.get("value") or "")
        await deps.transact(keep_as_is, turn.draft)
        form = PlanForm(turn.draft, texts).view(turn.page)
    try:
        await deps.slack.client(deps.workspace).views_update(
            view_id=view["id"], hash=view.get("hash"), view=form or gone(texts)
        )
    except SlackApiError as error:
        if error.response["error"] not in STALE:  # a newer click has redrawn it
            raise
    await ack()


async def on_close(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Keep what a form holds that is closed unfinished, for `continue draft`."""
    person, shown = UserId(body["user"]["id"]), Shown.read(view["private_metadata"])
    entered = Entered((view.get("state") or {}).get("values") or {})
    await deps.transact(keep, shown.draft, person, entered, deps.clock())
    await ack()


def keep(
    store: Store, draft_id: str, person: UserId, entered: Entered, now: datetime
) -> Draft | None:
    """Return the draft with what the form holds, stored; None if it is no more."""
    draft = store.drafts.of(draft_id, person, lock=True)
    if draft is None:
        return None
    kept = taken_over(draft, entered, now)
    store.drafts.save(kept)
    return kept


def keep_as_is(store: Store, draft: Draft) -> None:
    """Store a draft."""
    store.drafts.save(draft)


def _one_more_action(draft: Draft, _: int, __: str) -> Turn:
    longer = draft.with_action()
    return Turn(longer, last_page(longer))


STEPS: dict[str, Step] = {
    KIND: lambda draft, page, _: Turn(draft, page),
    ADD_GOAL: lambda draft, page, _: Turn(draft.with_goal(), page),
    ADD_ACTION: _one_more_action,
    REMOVE: lambda draft, page, key: Turn(draft.without(key), page),
    PAGE: lambda draft, _, page: Turn(draft, int(page)),
}
