"""`/pip why`: why was I (not) asked: the delivery log for me, in plain words."""

from datetime import datetime

from bot.checkins.schedules import Recurring
from bot.deliveries import Delivery, Kind
from bot.people import Person
from bot.texts import TEXTS, Texts
from bot.views import Message
from bot.views.fitting import context, packed, section
from storage.database import Store

LOOKED_AT, SHOWN = 60, 15
ASKED_FOR = frozenset({Kind.RECEIPT, Kind.ANSWER})
"""What a person sets off themselves says nothing about why they were asked."""


def why_of(store: Store, person: Person, _: str, now: datetime) -> Message:
    """Return what was planned for the person, newest first, and what became of it."""
    texts = TEXTS[person.language]
    log = [
        each
        for each in store.deliveries.log_of(person.id, limit=LOOKED_AT)
        if each.update_of is None and each.kind not in ASKED_FOR
    ]
    lines = [_line(each, person, texts, now) for each in log[:SHOWN]]
    heading = texts.deliveries.log_heading() if lines else texts.deliveries.empty_log()
    blocks = [section(text) for text in packed([heading, *lines])]
    schedules = store.schedules.of(person.id)
    asked = [each.next_at for each in schedules if each.kind is Recurring.CHECKIN]
    if not asked:
        return Message(heading, blocks)
    at = person.local(min(asked))
    following = texts.home.next_checkin(at.date(), at.time(), person.today(now))
    return Message(heading, [*blocks, context(following)])


def _line(delivery: Delivery, person: Person, texts: Texts, now: datetime) -> str:
    local = person.local(delivery.sent_at or delivery.due_at)
    day = texts.words.day(local.date(), person.today(now))
    when = f"{day} {texts.words.wall_time(local.time())}"
    says = texts.deliveries.line(
        when, delivery.kind, delivery.state, delivery.reason or ""
    )
    return f"• {says}"
