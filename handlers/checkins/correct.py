"""*Right*, *Change* and *Not a report* under what was noted, and the unsure readings.

Each press changes the receipt to what holds now. *Change* opens a form filled in with
the reading.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from re import compile as pattern
from typing import Any

from slack_bolt.async_app import AsyncAck
from slack_sdk.models.views import View

from bot.checkins.replies import Noted, Reply, Verdict
from bot.ids import ActionId, ReplyId, UserId
from bot.people import Person
from bot.plans.actions import Source
from bot.texts import TEXTS
from bot.views.change_form import change_form
from bot.views.receipt import CHANGE, CHOOSE, FIRST, NOT_A_REPORT, RIGHT, SECOND
from handlers.checkins.desk import desk_of
from handlers.checkins.noting import keep, queue_receipt, rewrite
from handlers.checkins.reading import numbered
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_person
from storage.database import Store

Correct = Callable[[Reply], Reply | None]


def register(app: App) -> None:
    """Listen to the buttons of a receipt."""
    app.action(RIGHT)(on_right)
    app.action(NOT_A_REPORT)(on_not_a_report)
    app.action(pattern(rf"^{CHOOSE}\."))(on_choice)
    app.action(CHANGE)(on_change)


async def on_right(
    ack: AsyncAck, body: dict[str, Any], action: dict[str, Any], deps: Deps
) -> None:
    """Keep that the person confirmed what was noted."""
    await _correct(body, action["value"], deps, confirmed)
    await ack()


async def on_not_a_report(
    ack: AsyncAck, body: dict[str, Any], action: dict[str, Any], deps: Deps
) -> None:
    """Let nothing of the reply count."""
    await _correct(body, action["value"], deps, rejected)
    await ack()


async def on_choice(
    ack: AsyncAck, body: dict[str, Any], action: dict[str, Any], deps: Deps
) -> None:
    """Take the reading that the person chose."""
    which = action["action_id"].removeprefix(f"{CHOOSE}.")
    reply_id, _, action_id = action["value"].partition(":")

    def choose(reply: Reply) -> Reply | None:
        return chosen(reply, ActionId(action_id), which)

    await _correct(body, reply_id, deps, choose)
    await ack()


async def on_change(
    ack: AsyncAck, body: dict[str, Any], action: dict[str, Any], deps: Deps
) -> None:
    """Open the form that corrects the reading."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    view = await deps.transact(form_for, ReplyId(action["value"]), person)
    await ack()
    if view is not None:
        client = deps.slack.client(deps.workspace)
        await client.views_open(trigger_id=body["trigger_id"], view=view)


def form_for(store: Store, reply_id: ReplyId, person: Person) -> View | None:
    """Return the form over the person's actions, those spoken of first."""
    reply = store.replies.get(reply_id)
    if reply is None or reply.person != person.id:
        return None
    stated = {each.action_id: each.stated for each in reply.noted}
    spoken = store.actions.with_ids(stated.keys()).values()
    listed = [
        each
        for each in numbered(store, desk_of(store, person.id), spoken)
        if each.action.id in stated or each.action.status.is_open
    ]
    if not listed:
        return None
    listed.sort(key=lambda each: (each.action.id not in stated, each.n))
    about = json.dumps({"reply": reply.id})
    return change_form(listed, stated, TEXTS[person.language], about)


def correct(
    store: Store, reply_id: ReplyId, user: UserId, how: Correct, now: datetime
) -> None:
    """Change a reply as its writer says; anybody else changes nothing."""
    known = store.replies.get(reply_id, lock=True)
    if known is None or known.person != user:
        return
    if known.verdict is Verdict.WITHDRAWN:
        return
    changed = how(known)
    if changed is None or changed == known:
        return
    reply = keep(store, known, changed, now)
    rewrite(store, reply, now, Source.BUTTON)
    queue_receipt(store, reply, now)


def confirmed(reply: Reply) -> Reply | None:
    """Return the reply as confirmed; None where there is nothing to confirm."""
    if reply.verdict is not Verdict.NOTED:
        return None
    return replace(reply, confirmed=True)


def rejected(reply: Reply) -> Reply | None:
    """Return the reply with nothing noted."""
    return replace(reply, verdict=Verdict.REJECTED, noted=(), confirmed=False)


def chosen(reply: Reply, action_id: ActionId, which: str) -> Reply | None:
    """Return the reply with the chosen reading of one action, or without any.

    The reading that was not chosen stays beside it.
    """
    noted: list[Noted] = []
    for each in reply.noted:
        if each.action_id != action_id or each.sure:
            noted.append(each)
        elif which == FIRST:
            noted.append(replace(each, sure=True))
        elif which == SECOND and each.other is not None:
            noted.append(replace(each, sure=True, stated=each.other, other=each.stated))
    verdict = reply.verdict if noted else Verdict.REJECTED
    return replace(reply, noted=tuple(noted), verdict=verdict)


async def _correct(
    body: dict[str, Any], reply_id: str, deps: Deps, how: Correct
) -> None:
    user, now = UserId(body["user"]["id"]), deps.clock()
    event_id = f"{user}:{body['actions'][0]['action_ts']}"
    await deps.once(event_id, correct, ReplyId(reply_id), user, how, now)
