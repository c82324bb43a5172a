"""The form that evaluates and closes a plan: figures, then the conclusion.

Where a plan has many goals their figures take a page for every eight of them; the last
page holds the conclusion.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    DividerBlock,
    InputBlock,
)
from slack_sdk.models.views import View

from bot.ids import PlanId
from bot.plans.actions import Action
from bot.plans.evaluation import (
    Assessment,
    Evaluation,
    Faults,
    Field,
    MissCause,
    Outcome,
    Result,
)
from bot.plans.feedback import Feedback
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.reports.evaluation import Figures
from bot.texts import Texts
from bot.views.entered import Entered
from bot.views.feedback import feedback_buttons, feedback_lines, people_input
from bot.views.fitting import context, packed, section
from bot.views.inputs import Input
from bot.views.status import Reader

BEGIN = "evaluation.begin"
SUBMIT = "evaluation.submit"
BACK = "evaluation.back"
PER_PAGE = 8
MOST_DUTIES, MOST_ASSESSMENTS, MOST_FEEDBACK = 10, 10, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Which plan a form is about, and which page of it it shows."""

    plan: PlanId
    page: int = 0

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, metadata: str) -> "Shown":
        """Return what a form's private metadata says."""
        return cls(**json.loads(metadata))


def block_of(field: Field, goal: str = "") -> str:
    """Return the id of a field's block; `goal` says of which goal."""
    return f"{goal}.{field.value}" if goal else field.value


def begin_form(plan: Plan, texts: Texts) -> View:
    """Return the form that says what beginning means, and begins."""
    says = texts.evaluation
    return View(
        type="modal",
        callback_id=BEGIN,
        private_metadata=Shown(plan=plan.id).kept(),
        title=says.title(plan),
        submit=says.begin(),
        close=texts.plan_form.cancel(),
        blocks=[
            section(says.begin_intro(plan)),
            people_input(texts, plan, optional=True),
        ],
    )


def taken_over(evaluation: Evaluation, entered: Entered) -> Evaluation:
    """Return the evaluation with what a page of the form holds."""

    def typed(field: Field, before: str, goal: str = "") -> str:
        block = block_of(field, goal)
        return entered.text(block).strip() if entered.has(block) else before

    kept = replace(
        evaluation,
        results=tuple(
            replace(
                each,
                before=typed(Field.BEFORE, each.before, each.goal_id),
                after=typed(Field.AFTER, each.after, each.goal_id),
            )
            for each in evaluation.results
        ),
        says=typed(Field.SAYS, evaluation.says),
        reasons=typed(Field.REASONS, evaluation.reasons),
        owed=typed(Field.OWED, evaluation.owed),
    )
    if not entered.has(block_of(Field.OUTCOME)):
        return kept
    outcome = entered.choice(block_of(Field.OUTCOME))
    miss = entered.choice(block_of(Field.MISS))
    return replace(
        kept,
        outcome=Outcome(outcome) if outcome else None,
        miss=MissCause(miss) if miss else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationForm:
    """All that the form shows to its lead."""

    reader: Reader
    plan: Plan
    goals: Sequence[Goal]
    evaluation: Evaluation
    figures: Figures
    owed: Sequence[Action]
    assessments: Sequence[Assessment] = ()
    feedback: Sequence[Feedback] = ()

    @property
    def last(self) -> int:
        """The number of the last page; the first is 0."""
        return max(0, len(self.goals) - 1) // PER_PAGE

    def page_of(self, goal: str) -> int:
        """Return the page that shows a goal; the last for all that is no goal's."""
        ids: list[str] = [each.id for each in self.goals]
        return ids.index(goal) // PER_PAGE if goal in ids else self.last

    def concerns(self, faults: Faults, page: int) -> bool:
        """Tell whether something is wrong on this page."""
        return any(self.page_of(goal) == page for _, goal in faults)

    def refused(self, faults: Faults, shown: Collection[str]) -> dict[str, Any]:
        """Return the answer to what is wrong: at the fields shown, or on their page."""
        texts = self.reader.texts.evaluation
        errors = {
            block_of(field, goal): texts.problem(problem)
            for (field, goal), problem in faults.items()
        }
        here = {block: text for block, text in errors.items() if block in shown}
        if here:
            return {"response_action": "errors", "errors": here}
        first = min(self.page_of(goal) for _, goal in faults)
        again = self.view(first, texts.look_again())
        return {"response_action": "update", "view": again}

    def view(self, page: int = 0, note: str | None = None) -> View:
        """Return a page of the form; `note` stands above it."""
        page, texts = min(page, self.last), self.reader.texts
        blocks: list[Block] = [context(note)] if note else []
        if page == 0:
            blocks += self._top()
        blocks += self._goals(page)
        is_last = page == self.last
        if is_last:
            blocks += self._conclusion()
        blocks += self._turning(page)
        says = texts.evaluation
        return View(
            type="modal",
            callback_id=SUBMIT,
            private_metadata=Shown(plan=self.plan.id, page=page).kept(),
            title=says.title(self.plan),
            submit=says.close_plan() if is_last else says.on(),
            close=texts.plan_form.cancel(),
            blocks=blocks,
        )

    def _top(self) -> Iterator[Block]:
        says = self.reader.texts.evaluation
        yield context(says.intro(self.plan))
        yield section(says.figures(self.figures))

    def _goals(self, page: int) -> Iterator[Block]:
        first = page * PER_PAGE
        for goal in self.goals[first : first + PER_PAGE]:
            yield DividerBlock()
            yield section(self.reader.texts.evaluation.goal(goal))
            result = self.evaluation.of(goal.id)
            if result:
                yield self._figure(Field.BEFORE, result, result.before)
                yield self._figure(Field.AFTER, result, result.after)

    def _figure(self, field: Field, result: Result, value: str) -> InputBlock:
        label = self.reader.texts.evaluation.label(field, result.unit or None)
        block = block_of(field, result.goal_id)
        return Input(block, label, optional=True).text(value)

    def _conclusion(self) -> Iterator[Block]:
        says, kept = self.reader.texts.evaluation, self.evaluation
        yield DividerBlock()
        yield from self._assessments()
        yield from self._feedback()
        yield self._input(Field.SAYS).text(kept.says, multiline=True)
        yield self._input(Field.OUTCOME).choice(
            [(each.value, says.outcome(each)) for each in Outcome],
            kept.outcome.value if kept.outcome else None,
        )
        yield self._input(Field.REASONS).text(kept.reasons, multiline=True)
        yield self._input(Field.MISS, optional=True).choice(
            [(each.value, says.miss_option(each)) for each in MissCause],
            kept.miss.value if kept.miss else None,
        )
        if self.owed:
            yield from self._duties()

    def _duties(self) -> Iterator[Block]:
        says, today = self.reader.texts.evaluation, self._today
        lines = [
            says.duty(each, self.reader.name(each.owner), today)
            for each in self.owed[:MOST_DUTIES]
        ]
        if len(self.owed) > MOST_DUTIES:
            more = len(self.owed) - MOST_DUTIES
            lines.append(self.reader.texts.reports.more(more, self.plan))
        yield from map(section, packed([says.owed_heading(), *lines]))
        owed = self._input(Field.OWED, optional=True)
        yield owed.text(self.evaluation.owed, multiline=True)

    def _assessments(self) -> Iterator[Block]:
        says = self.reader.texts.evaluation
        if not self.assessments:
            return
        lines = [
            says.assessment(each, self.reader.name(each.person))
            for each in self.assessments[:MOST_ASSESSMENTS]
        ]
        if len(self.assessments) > MOST_ASSESSMENTS:
            more = len(self.assessments) - MOST_ASSESSMENTS
            lines.append(self.reader.texts.reports.more(more, self.plan))
        yield from map(section, packed([says.assessments_heading(), *lines]))
        yield DividerBlock()

    def _feedback(self) -> Iterator[Block]:
        lines = feedback_lines(self.reader, self.feedback)
        yield from map(section, packed(lines)[:MOST_FEEDBACK])
        more = feedback_buttons(self.reader.texts, self.plan, asks=True, adds=True)
        yield ActionsBlock(elements=list(more))
        yield DividerBlock()

    def _turning(self, page: int) -> Iterator[Block]:
        if not self.last:
            return
        says = self.reader.texts.evaluation
        yield context(says.page(page + 1, self.last + 1))
        if page:
            yield ActionsBlock(
                elements=[ButtonElement(text=says.back(), action_id=BACK, value="-")]
            )

    def _input(self, field: Field, *, optional: bool = False) -> Input:
        says = self.reader.texts.evaluation
        return Input(
            block_of(field), says.label(field), optional=optional, hint=says.hint(field)
        )

    @property
    def _today(self) -> date:
        return self.reader.person.today(self.reader.now)
