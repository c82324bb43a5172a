"""Answers by direct message, where there is nobody to answer at once.

A mention in a thread and a button are answered so: never where others read. Beside them
an answer with a chart, where nobody knows yet whether Slack takes one: what is sent
from the queue can be sent without it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.deliveries import Delivery, Kind
from bot.ids import AnswerId, DeliveryId, UserId, new_id
from bot.people import Person
from bot.texts import TEXTS
from bot.views import Message
from bot.views.fitting import context
from bot.views.plain import plain
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
        blocks=tuple(plain(block) for block in message.blocks),
    )
    store.answers.add(answer)
    will_answer(store, person, event, {"answer": answer.id}, now)


def charted(
    store: Store, person: Person, event: str, answer: Message, now: datetime
) -> Message:
    """Return what to answer at once to a verb whose answer has charts.

    Where Slack may refuse them, it is said in words, and comes with its charts by
    direct message.
    """
    taken = store.installations.takes_charts(now)
    if taken is None:
        answer_with(store, person.id, event, answer, now)
        note = TEXTS[person.language].commands.chart_in_dm()
        said = answer.without_charts()
        return replace(said, blocks=[*said.blocks, context(note)])
    return answer if taken else answer.without_charts()
