"""Does a strategy still hold? The question to a lead, and the form of an answer."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement
from slack_sdk.models.views import View

from bot.plans.actions import Action
from bot.plans.diagnosing import LIMITS, Part
from bot.plans.plan import Plan
from bot.plans.rethinking import LONGEST, Rethought, Verdict
from bot.plans.strategies import Strategy
from bot.texts import Texts
from bot.views import Message
from bot.views.entered import Entered
from bot.views.fitting import section
from bot.views.inputs import Input
from bot.views.verbs import verb_button

ANSWER = "rethink.answer"
FORM = "rethink.form"
STATEMENT, NOTE = "statement", "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a form is about: an action, the answer chosen, and the message it is in."""

    action: str
    verdict: str
    channel: str | None = None
    ts: str | None = None

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> "Asked":
        """Return what a submitted form is about."""
        return cls(**json.loads(view["private_metadata"]))


def question(
    texts: Texts, plan: Plan, action: Action, strategy: Strategy | None
) -> Message:
    """Return the question, with a button for each answer and one to the chain."""
    text = texts.rethinking.ask(plan, action, strategy)
    buttons = verdict_buttons(texts, action.id)
    chain = verb_button(texts.trace.look(), "trace", f"{plan.code} #{action.number}")
    return Message(text, [section(text), ActionsBlock(elements=[*buttons, chain])])


def verdict_buttons(texts: Texts, action: str) -> list[ButtonElement]:
    """Return a button for each answer about what an action was to carry out."""
    return [
        ButtonElement(
            text=texts.rethinking.button(each),
            action_id=f"{ANSWER}.{each.value}",
            value=action,
        )
        for each in Verdict
    ]


def answer(texts: Texts, plan: Plan, action: Action, thought: Rethought) -> Message:
    """Return what stands in place of the question once it is answered."""
    return Message.of(texts.rethinking.decided(plan, action, thought))


def rethinking_form(
    texts: Texts, asked: Asked, plan: Plan, action: Action, strategy: Strategy | None
) -> View:
    """Return the form of one answer; to change a strategy asks for its new words."""
    says, verdict = texts.rethinking, Verdict(asked.verdict)
    blocks: list[Block] = [section(says.ask(plan, action, strategy))]
    if verdict is Verdict.CHANGE and strategy:
        words = Input(STATEMENT, says.statement_label())
        blocks.append(words.text(strategy.statement, multiline=True))
    note = Input(NOTE, says.note_label(verdict), optional=verdict is Verdict.KEEP)
    return View(
        type="modal",
        callback_id=FORM,
        private_metadata=asked.kept(),
        title=says.form_title(verdict),
        submit=texts.overdue.save(),
        close=texts.overdue.cancel(),
        blocks=[*blocks, note.text("", multiline=True)],
    )


def faults(
    entered: Entered, verdict: Verdict, strategy: Strategy | None, texts: Texts
) -> dict[str, str]:
    """Return what is wrong in the form, by field."""
    says, found = texts.rethinking, {}
    note, statement = entered.text(NOTE).strip(), entered.text(STATEMENT).strip()
    if not note and verdict is not Verdict.KEEP:
        found[NOTE] = says.missing()
    elif len(note) > LONGEST:
        found[NOTE] = says.too_long(LONGEST)
    if entered.has(STATEMENT):
        if not statement:
            found[STATEMENT] = says.missing()
        elif len(statement) > LIMITS[Part.STATEMENT]:
            found[STATEMENT] = says.too_long(LIMITS[Part.STATEMENT])
        elif strategy and statement == strategy.statement:
            found[STATEMENT] = says.unchanged()
    return found
