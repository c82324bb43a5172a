"""The end of a plan as messages: who is asked, and what people are told."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement, DividerBlock
from slack_sdk.models.views import View

from bot.ids import PlanId
from bot.plans.evaluation import Assessment, Evaluation
from bot.plans.feedback import Feedback
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.reports.evaluation import Figures
from bot.texts import Texts
from bot.views import Message
from bot.views.feedback import feedback_lines
from bot.views.fitting import context, packed, section
from bot.views.inputs import Input
from bot.views.status import Reader
from bot.views.verbs import verb_button

ASSESS = "assessment.write"
RESULT, HELPED, MISSING = "result", "helped", "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a self-assessment is about, and the message whose button opened its form."""

    plan: PlanId
    channel: str | None = None
    ts: str | None = None

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> "Place":
        """Return what a submitted form is about."""
        return cls(**json.loads(view["private_metadata"]))


def ended_message(reader: Reader, plan: Plan, end: date) -> Message:
    """Return the question to a lead whose plan has come to its end date."""
    says = reader.texts.closing
    text = says.ended(plan, end, reader.person.today(reader.now))
    buttons = [
        verb_button(says.evaluate_button(), "close", plan.code, style="primary"),
        verb_button(says.later_dates_button(), "edit", plan.code),
    ]
    return Message(text, [section(text), ActionsBlock(elements=buttons)])


def assessment_message(
    texts: Texts, plan: Plan, text: str, *, is_written: bool, is_open: bool
) -> Message:
    """Return the request for a self-assessment, or the thanks for it."""
    says = texts.closing
    if not is_open:
        return Message.of(text if is_written else says.assess_over())
    button = ButtonElement(
        text=says.assess_button(again=is_written), action_id=ASSESS, value=plan.id
    )
    return Message(text, [section(text), ActionsBlock(elements=[button])])


def assessment_form(texts: Texts, place: Place, known: Assessment | None) -> View:
    """Return the short form, with what was written before."""
    says = texts.closing
    return View(
        type="modal",
        callback_id=ASSESS,
        private_metadata=place.kept(),
        title=says.assess_title(),
        submit=says.assess_save(),
        close=texts.plan_form.cancel(),
        blocks=[
            Input(RESULT, says.result_label()).text(
                known.result if known else "", multiline=True
            ),
            Input(HELPED, says.helped_label(), optional=True).text(
                known.helped if known else "", multiline=True
            ),
            Input(MISSING, says.missing_label(), optional=True).text(
                known.missing if known else "", multiline=True
            ),
        ],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """An evaluation with what its reader may see of it."""

    plan: Plan
    goals: Sequence[Goal]
    evaluation: Evaluation
    figures: Figures | None = None
    assessments: Sequence[Assessment] = ()
    feedback: Sequence[Feedback] = ()

    def in_channel(self, texts: Texts) -> Message:
        """Return the closing message of a team: its outcome and its goals."""
        text = texts.closing.in_channel(self.plan, self.evaluation)
        lines = [text, *self._goals(texts)]
        return Message(text, [section(each) for each in packed(lines)])

    def told(self, reader: Reader, lead: str) -> Message:
        """Return what somebody hears who sees the whole plan."""
        says = reader.texts.closing
        text = says.told(self.plan, self.evaluation, lead)
        goals, words = self._goals(reader.texts), self._words(reader.texts)
        lines = [text, *goals, *self._figures(reader.texts), *words]
        blocks: list[Block] = [section(each) for each in packed(lines)]
        show = verb_button(reader.texts.plans.show_button(), "show", self.plan.code)
        return Message(text, [*blocks, ActionsBlock(elements=[show])])

    def blocks(self, reader: Reader) -> list[Block]:
        """Return the evaluation as a part of the plan that is shown."""
        said, texts = self.evaluation, reader.texts
        closed = said.closed_at and reader.person.local(said.closed_at)
        today = reader.person.today(reader.now)
        lines = [texts.closing.heading(replace(said, closed_at=closed), today)]
        if closed:
            lines += [*self._goals(texts), *self._figures(texts), *self._words(texts)]
        if self.assessments:
            lines.append(texts.evaluation.assessments_heading())
        lines += [
            texts.evaluation.assessment(each, reader.name(each.person))
            for each in self.assessments
        ]
        lines += feedback_lines(reader, self.feedback)
        return [DividerBlock(), *(section(each) for each in packed(lines))]

    def _goals(self, texts: Texts) -> Iterable[str]:
        for goal in self.goals:
            result = self.evaluation.of(goal.id)
            if result:
                yield texts.closing.goal(goal, result)

    def _figures(self, texts: Texts) -> Iterable[str]:
        if self.figures:
            yield texts.evaluation.figures(self.figures)

    def _words(self, texts: Texts) -> Iterable[str]:
        said = self.evaluation
        yield texts.closing.says(said)
        yield texts.closing.reasons(said)
        if said.owed:
            yield texts.closing.owed(said)


def linked(texts: Texts, before: Plan | None, after: Sequence[Plan]) -> list[Block]:
    """Return what a plan follows and what follows it, as far as one may see those."""
    lines = [texts.closing.follows(before)] if before else []
    lines += [texts.closing.followed(each) for each in after]
    return [context(" · ".join(lines))] if lines else []
