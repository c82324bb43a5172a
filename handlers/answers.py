"""Answers by direct message, where there is nobody to answer at once.

A mention in a thread and a button are answered so: never where others read.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from slack_sdk.models.blocks import Block

from bot.deliveries import Delivery, Kind, Skip
from bot.ids import AnswerId, DeliveryId, UserId, new_id
from bot.texts import TEXTS
from bot.views import Message
from handlers.commands import VERBS
from storage.answers import Answer
from storage.database import Store

KEPT = timedelta(days=7)
REST = 80


def will_answer(
    store: Store, person: UserId, event: str, about: Mapping[str, str], now: datetime
) -> None:
    """Plan an answer to one person; the same event is answered once."""
    store.deliveries.add(
        Delivery(
            id=DeliveryId(new_id()),
            kind=Kind.ANSWER,
            key=f"answer:{event}",
            person=person,
            about=about,
            due_at=now,
            created_at=now,
        )
    )


def look_later(
    store: Store, person: UserId, event: str, asked: tuple[str, str], now: datetime
) -> None:
    """Plan an answer that is looked up when it is sent: a verb, and the rest."""
    verb, rest = asked
    will_answer(store, person, event, {"verb": verb, "rest": rest[:REST]}, now)


def answer_with(
    store: Store, person: UserId, event: str, message: Message, now: datetime
) -> None:
    """Plan an answer that is known already."""
    store.answers.forget_before(now - KEPT)
    answer = Answer(
        id=AnswerId(new_id()),
        person=person,
        at=now,
        text=message.text,
        blocks=tuple(block.to_dict() for block in message.blocks),
    )
    store.answers.add(answer)
    will_answer(store, person, event, {"answer": answer.id}, now)


def render_answer(store: Store, delivery: Delivery, now: datetime) -> Message | Skip:
    """Say what somebody asked for, as it is when it is sent."""
    person = store.people.get(delivery.person or "")
    if person is None or not person.is_active:
        return Skip("person_gone")
    about = delivery.about
    if "late" in about:
        return Message.of(TEXTS[person.language].commands.too_late())
    if "reference" in about:
        texts = TEXTS[person.language].commands
        return Message.of(texts.went_wrong(about["reference"]))
    if "answer" in about:
        answer = store.answers.get(about["answer"])
        return _message(answer) if answer else Skip("too_late")
    entry = VERBS.get(about["verb"])
    if entry is None or entry.look is None:
        return Skip("nothing_to_say")
    return entry.look(store, person, about["rest"], now)


def _message(answer: Answer) -> Message:
    parsed = [Block.parse(block) for block in answer.blocks]
    return Message(answer.text, [block for block in parsed if block])
