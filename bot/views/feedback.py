"""Stakeholders' forms and messages, and what they say where an evaluation is shown."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, ButtonElement, InputBlock
from slack_sdk.models.views import View

from bot.ids import FeedbackId, PlanId
from bot.plans.feedback import MOST_ASKED, Feedback
from bot.plans.plan import Plan
from bot.texts import Texts
from bot.views import Message
from bot.views.entered import Entered
from bot.views.fitting import section
from bot.views.inputs import Input
from bot.views.status import Reader

ASK, VOICE, ANSWER = "feedback.ask", "feedback.voice", "feedback.answer"
PEOPLE, NAME = "people", "name"
CHANGED, WORKS, MISSING = "changed", "works", "missing"
QUESTIONS = (CHANGED, WORKS, MISSING)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a form is about; `below` is the form that it lies over."""

    plan: PlanId
    below: str | None = None

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: dict[str, Any]) -> "About":
        """Return what a submitted form is about."""
        return cls(**json.loads(view["private_metadata"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which request a form answers, and the message whose button opened it."""

    feedback: FeedbackId
    channel: str | None = None
    ts: str | None = None

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: dict[str, Any]) -> "Asked":
        """Return what a submitted form is about."""
        return cls(**json.loads(view["private_metadata"]))


def people_input(texts: Texts, plan: Plan, *, optional: bool) -> InputBlock:
    """Return the field for the colleagues to ask."""
    says = texts.feedback
    field = Input(
        PEOPLE, says.people_label(), optional=optional, hint=says.people_hint(plan)
    )
    return field.users([], MOST_ASKED)


def ask_form(texts: Texts, about: About, plan: Plan) -> View:
    """Return the form that asks colleagues."""
    return View(
        type="modal",
        callback_id=ASK,
        private_metadata=about.kept(),
        title=texts.feedback.ask_title(),
        submit=texts.feedback.ask_send(),
        close=texts.plan_form.cancel(),
        blocks=[people_input(texts, plan, optional=False)],
    )


def voice_form(texts: Texts, about: About) -> View:
    """Return the form for a customer's voice."""
    says = texts.feedback
    whose = Input(NAME, says.voice_label(), hint=says.voice_hint())
    return View(
        type="modal",
        callback_id=VOICE,
        private_metadata=about.kept(),
        title=says.voice_title(),
        submit=says.send(),
        close=texts.plan_form.cancel(),
        blocks=[whose.text(""), *_questions(texts, None)],
    )


def answer_form(texts: Texts, asked: Asked, known: Feedback) -> View:
    """Return the three questions, with what was answered before."""
    says = texts.feedback
    return View(
        type="modal",
        callback_id=ANSWER,
        private_metadata=asked.kept(),
        title=says.answer_title(),
        submit=says.send(),
        close=texts.plan_form.cancel(),
        blocks=[*_questions(texts, known)],
    )


def answers_in(entered: Entered) -> dict[str, str]:
    """Return what was typed, by question."""
    return {each: entered.text(each).strip() for each in QUESTIONS}


def request_message(
    texts: Texts, feedback: Feedback, text: str, *, is_open: bool
) -> Message:
    """Return what a colleague reads; while it is open an answer can be changed."""
    if not is_open:
        return Message.of(text if feedback.at else texts.feedback.over())
    label = texts.feedback.answer_button(again=feedback.at is not None)
    style = None if feedback.at else "primary"
    button = ButtonElement(text=label, action_id=ANSWER, value=feedback.id, style=style)
    return Message(text, [section(text), ActionsBlock(elements=[button])])


def feedback_lines(reader: Reader, said: Sequence[Feedback]) -> list[str]:
    """Return what stakeholders say, and who has yet to; nothing for none."""
    says = reader.texts.feedback
    lines = [
        says.said(each, reader.name(each.person or each.by), reader.name(each.by))
        for each in said
        if each.at
    ]
    waiting = [reader.name(each.person or each.by) for each in said if not each.at]
    if waiting:
        lines.append(says.waiting(waiting))
    return [says.heading(), *lines] if lines else []


def feedback_buttons(
    texts: Texts, plan: Plan, *, asks: bool, adds: bool
) -> Iterator[ButtonElement]:
    """Yield the ways to more feedback that the reader has."""
    says = texts.feedback
    if asks:
        yield ButtonElement(text=says.ask_button(), action_id=ASK, value=plan.id)
    if adds:
        yield ButtonElement(text=says.voice_button(), action_id=VOICE, value=plan.id)


def _questions(texts: Texts, known: Feedback | None) -> Iterator[InputBlock]:
    says = texts.feedback
    typed = (known.changed, known.works, known.missing) if known else ("", "", "")
    labels = (says.changed_label(), says.works_label(), says.missing_label())
    for block, label, text in zip(QUESTIONS, labels, typed, strict=True):
        field = Input(block, label, optional=block != CHANGED)
        yield field.text(text, multiline=True)
