"""`/pip report`: say how actions stand without waiting to be asked.

With words after it, they are read like a reply; without, a form takes them. What was
noted comes by DM, with the same buttons. The buttons of a prompt end up here too.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.models.views import View

from bot.checkins.replies import Noted, Reply, Verdict
from bot.ids import ActionId, ChannelId, ReplyId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Source
from bot.plans.progress import Stated
from bot.texts import TEXTS
from bot.views import Message
from bot.views.change_form import SAVE, change_form, entered
from handlers.checkin_reading import noted, numbered, understood
from handlers.checkin_receipts import REPORTED
from handlers.deps import Deps
from handlers.forms import open_form
from handlers.noting import keep, queue_receipt, rewrite
from handlers.people import known_person
from handlers.verbs import Asked
from storage.database import Store


def register(app: AsyncApp) -> None:
    """Listen to the form."""
    app.view(SAVE)(on_save)


async def report(asked: Asked) -> Message | None:
    """Answer `report [free text]`."""
    deps, person = asked.deps, asked.person
    text = asked.rest.strip()
    if text:
        answer = await deps.once(
            asked.event_id, note_report, person, text, asked.event_id, asked.now
        )
        return answer or Message.of(asked.texts.replies.report_taken())
    view = await deps.transact(report_form, person)
    if view is None:
        return Message.of(asked.texts.replies.nothing_open())
    return await open_form(asked, view)


def report_form(store: Store, person: Person) -> View | None:
    """Return an empty form over the person's open actions; None without any."""
    listed = [each for each in numbered(store, person.id) if each.action.status.is_open]
    about = json.dumps({"report": new_id()})
    texts = TEXTS[person.language]
    return change_form(listed, {}, texts, about) if listed else None


def note_report(
    store: Store, person: Person, text: str, event_id: str, now: datetime
) -> Message:
    """Store what somebody reported in words; queue the receipt, return the answer."""
    actions = store.actions.open_of(person.id, lock=True)
    says = TEXTS[person.language].replies
    if not actions:
        return Message.of(says.nothing_open())
    reading, listed = understood(store, text, actions, person, now)
    reply = replace(
        new_reply(store, person.id, text, event_id, now),
        verdict=Verdict.NOTED if reading.updates else Verdict.NOTHING,
        noted=noted(reading, listed),
        not_understood=reading.not_understood,
    )
    store.replies.save(reply)
    rewrite(store, reply, now, Source.REPORT)
    queue_receipt(store, reply, now)
    return Message.of(says.report_taken())


def new_reply(store: Store, person: UserId, text: str, ts: str, now: datetime) -> Reply:
    """Return a reply that is no message; `ts` is unique to what brought it."""
    checkin = store.checkins.latest(person)
    return Reply(
        id=ReplyId(new_id()),
        person=person,
        channel=ChannelId(REPORTED),
        ts=ts,
        said_at=now,
        text=text,
        checkin_id=checkin.id if checkin else None,
    )


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
