"""The form of `/pip report` and of *Change*: what it says is noted like a reply.

What is wrong is told at the field; what was noted comes by DM, or changes the receipt.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.checkins.replies import Noted, Reply, Verdict
from bot.ids import ActionId, ChannelId, UserId
from bot.people import Person
from bot.plans.actions import Source
from bot.plans.progress import Stated
from bot.texts import TEXTS
from bot.views.change_form import SAVE
from bot.views.change_form_entry import entered
from handlers.checkins.noting import keep, queue_receipt, rewrite
from handlers.checkins.receipts import REPORTED
from handlers.checkins.report import new_reply
from handlers.deps import Deps
from handlers.listening import App
from handlers.people import known_person
from storage.database import Store


def register(app: App) -> None:
    """Listen to the form."""
    app.view(SAVE)(on_save)


async def on_save(
    ack: AsyncAck, body: dict[str, Any], view: dict[str, Any], deps: Deps
) -> None:
    """Store the form, or say at the field what is wrong with it."""
    person = await known_person(deps, UserId(body["user"]["id"]))
    about = json.loads(view["private_metadata"])
    errors = await deps.transact(
        take_form, person, about, view["state"]["values"], view["id"], deps.clock()
    )
    if errors:
        await ack(response_action="errors", errors=errors)
    else:
        await ack()


def take_form(
    store: Store,
    person: Person,
    about: Mapping[str, str],
    values: Mapping[str, Mapping[str, Any]],
    view_id: str,
    now: datetime,
) -> dict[str, str]:
    """Store what a form says; return the errors by field, storing nothing, if any."""
    ids = {ActionId(block_id.partition(":")[2]) for block_id in values}
    held = store.actions.with_ids(ids, lock=True)
    mine = {key: each for key, each in held.items() if each.owner == person.id}
    texts = TEXTS[person.language]
    form = entered(values, mine, texts, person.today(now))
    if form.errors:
        return dict(form.errors)
    if not form.stated:
        return {next(iter(values)): texts.replies.empty_form()}
    known = store.replies.get(about.get("reply", ""), lock=True)
    if known and known.person != person.id:
        return {}
    if not known:
        known = store.replies.at(ChannelId(REPORTED), view_id)
    if not known:
        _report(store, person, form.stated, view_id, now)
    elif noted_as(form.stated) != known.noted:
        _change(store, known, form.stated, now)
    return {}


def noted_as(stated: Mapping[ActionId, Stated]) -> tuple[Noted, ...]:
    """Return as noted, for certain, what somebody stated by form or button."""
    return tuple(Noted(action_id=key, stated=each) for key, each in stated.items())


def _report(
    store: Store,
    person: Person,
    stated: Mapping[ActionId, Stated],
    view_id: str,
    now: datetime,
) -> None:
    reply = replace(
        new_reply(store, person.id, "", view_id, now),
        verdict=Verdict.NOTED,
        noted=noted_as(stated),
        confirmed=True,
    )
    store.replies.save(reply)
    rewrite(store, reply, now, Source.FORM)
    queue_receipt(store, reply, now)


def _change(
    store: Store, known: Reply, stated: Mapping[ActionId, Stated], now: datetime
) -> None:
    changed = replace(
        known,
        verdict=Verdict.NOTED,
        noted=noted_as(stated),
        not_understood=(),
        confirmed=True,
    )
    reply = keep(store, known, changed, now)
    rewrite(store, reply, now, Source.FORM)
    queue_receipt(store, reply, now)
