"""The receipt of a reply, as it stands when it is sent."""

from datetime import datetime

from bot.checkins.receipts import Receipt
from bot.checkins.replies import Reply, Verdict
from bot.checkins.small_talk import asks_who_sees
from bot.deliveries import Delivery, Later, Skip
from bot.ids import ReplyId, UserId
from bot.people import Person
from bot.texts import TEXTS
from bot.views import Message
from bot.views.prompt import seen_message
from bot.views.receipt import receipt_message
from handlers.checkins.desk import desk_of
from handlers.checkins.questions import question
from handlers.checkins.reading import numbered
from storage.database import Store

REPORTED = "report"
"""Stands for the channel of what was not written in the DM."""


def render_receipt(
    store: Store, delivery: Delivery, now: datetime
) -> Message | Skip | Later:
    """Return what became of the reply by now."""
    reply = store.replies.get(ReplyId(delivery.about["reply"]))
    person = store.people.get(UserId(delivery.person or ""))
    if reply is None or person is None or not person.is_active:
        return Skip("inactive")
    if reply.verdict is Verdict.NOTHING and asks_who_sees(reply.text):
        rows = [
            each
            for each in numbered(store, desk_of(store, person.id))
            if each.action.status.is_open
        ]
        asked = question(store, person, rows, now)
        return seen_message(asked, TEXTS[person.language])
    return receipt_message(receipt(store, reply, person, now), TEXTS[person.language])


def receipt(store: Store, reply: Reply, person: Person, now: datetime) -> Receipt:
    """Return the reply with all that its receipt shows."""
    spoken = {each.action_id for each in reply.noted}
    desk = desk_of(store, person.id)
    others = store.actions.with_ids(spoken - desk.actions.keys())
    every = {each.action.id: each for each in numbered(store, desk, others.values())}
    shown = {
        action_id: each
        for action_id, each in every.items()
        if action_id in spoken or each.action.status.is_open
    }
    checkin = desk.checkin
    missing = checkin.missing if checkin and checkin.answered else ()
    doubtful = {each.action_id for each in reply.noted if not each.sure}
    return Receipt(
        reply=reply,
        listed=shown,
        today=person.today(now),
        missing=tuple(
            shown[each].n
            for each in missing
            if each in shown
            and each not in doubtful
            and shown[each].action.status.is_open
        ),
        is_echoed=reply.channel == REPORTED,
    )
