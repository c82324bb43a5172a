"""`/pip report`: say how actions stand without waiting to be asked.

With words after it, they are read like a reply; without, a form takes them. What was
noted comes by DM, with the same buttons. The buttons of a prompt end up here too.
"""

import json
from dataclasses import replace
from datetime import datetime

from slack_sdk.models.views import View

from bot.checkins.replies import Reply, Verdict
from bot.ids import ChannelId, ReplyId, UserId, new_id
from bot.people import Person
from bot.plans.actions import Source
from bot.texts import TEXTS
from bot.views import Message
from bot.views.change_form import change_form
from handlers.checkins.desk import desk_of
from handlers.checkins.noting import queue_receipt, rewrite
from handlers.checkins.reading import noted, numbered, question, understood
from handlers.checkins.receipts import REPORTED
from handlers.forms import open_form
from handlers.verbs import Asked
from storage.database import Store


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
    listed = [
        each
        for each in numbered(store, desk_of(store, person.id))
        if each.action.status.is_open
    ]
    about = json.dumps({"report": new_id()})
    texts = TEXTS[person.language]
    return change_form(listed, {}, texts, about) if listed else None


def note_report(
    store: Store, person: Person, text: str, event_id: str, now: datetime
) -> Message:
    """Store what somebody reported in words; queue the receipt, return the answer."""
    desk = desk_of(store, person.id, lock=True)
    says = TEXTS[person.language].replies
    if not desk.actions:
        return Message.of(says.nothing_open())
    asked = question(store, text, desk, person, now)
    (reading,) = understood([asked])
    reply = replace(
        new_reply(store, person.id, text, event_id, now),
        verdict=Verdict.NOTED if reading.updates else Verdict.NOTHING,
        noted=noted(reading, asked.listed),
        not_understood=reading.not_understood,
    )
    store.replies.save(reply)
    rewrite(store, reply, now, Source.REPORT, desk)
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
