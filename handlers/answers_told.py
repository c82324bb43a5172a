"""Answers as they are sent: looked up then, or known since they were asked for."""

from datetime import datetime

from bot.deliveries import Delivery, Skip
from bot.texts import TEXTS
from bot.views import Message
from bot.views.chart import parsed
from handlers.commands import LOOKS
from storage.answers import Answer
from storage.database import Store


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
    look = LOOKS.get(about["verb"])
    return look(store, person, about["rest"], now) if look else Skip("nothing_to_say")


def _message(answer: Answer) -> Message:
    return Message(answer.text, parsed(answer.blocks))
