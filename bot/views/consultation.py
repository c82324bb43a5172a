"""A draft as it is put to people, and the forms that they answer it with."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement
from slack_sdk.models.views import View

from bot.plans.actions import Action
from bot.plans.consultation import Gap, Opinion
from bot.plans.fields import Field
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import context, fitted, packed, section
from bot.views.inputs import Input
from bot.views.plan_form import block_of
from bot.views.verbs import verb_button

ACCEPT, PROPOSE, OBJECT = "consult.accept", "consult.propose", "consult.object"
COMMENT, APPROVE, WAIVE = "consult.comment", "consult.approve", "consult.waive"
GRANT, REPLY, SUPPORT = "consult.grant", "consult.reply", "consult.support"
ITEM, DAY, MEASURE, NEEDED, TEXT = "item", "day", "measure", "support", "text"
Items = Mapping[str, Goal | Action]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a form is about: a plan, or a proposal for it."""

    plan: str
    opinion: str = ""

    def kept(self) -> str:
        """Return it as a form's private metadata."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, view: Mapping[str, Any]) -> "About":
        """Return what a submitted form is about."""
        return cls(**json.loads(view["private_metadata"]))


def put_message(
    heading: str, lines: Sequence[str], notes: Sequence[str], buttons: ActionsBlock
) -> Message:
    """Return a draft: what it holds, what was said of it, what can be done."""
    blocks: list[Block] = fitted(packed([heading, *lines]), lambda _: "…")
    blocks += [context(text) for text in packed(notes)]
    if buttons.elements:
        blocks.append(buttons)
    return Message(heading, blocks)


def answer_buttons(texts: Texts, plan: Plan) -> ActionsBlock:
    """Return what those who carry a plan may answer."""
    says = texts.consultation
    return _buttons(
        plan.id,
        (ACCEPT, says.accept(), "primary"),
        (PROPOSE, says.propose(), None),
        (OBJECT, says.object(), None),
    )


def review_buttons(texts: Texts, plan: Plan, *, approved: bool) -> ActionsBlock:
    """Return what the HR partner may do."""
    says = texts.consultation
    approve = [] if approved else [(APPROVE, says.approve(), "primary")]
    return _buttons(
        plan.id,
        *approve,
        (COMMENT, says.comment(), None),
        (WAIVE, says.waive(), None),
    )


def decide_buttons(texts: Texts, proposal: Opinion) -> ActionsBlock:
    """Return what the lead may do with a proposal."""
    says = texts.consultation
    return _buttons(
        proposal.id, (GRANT, says.grant(), "primary"), (REPLY, says.reply(), None)
    )


def lead_buttons(texts: Texts, plan: Plan, gaps: Sequence[Gap] = ()) -> ActionsBlock:
    """Return the lead's ways on: start, edit, and diagnose where that is missing."""
    says, code = texts.consultation, plan.code
    buttons = [
        verb_button(says.start(), "start", code, style="primary"),
        verb_button(texts.plans.edit_button(), "edit", code),
    ]
    if Gap.UNFAIR in gaps:
        buttons.append(verb_button(says.diagnose(), "diagnose", code))
    return ActionsBlock(elements=buttons)


def gaps_message(
    texts: Texts, plan: Plan, heading: str, gaps: Sequence[Gap]
) -> Message:
    """Return what keeps a plan from starting, and the ways on."""
    lines = [f"• {texts.consultation.gap(gap)}" for gap in gaps]
    return put_message(heading, lines, [], lead_buttons(texts, plan, gaps))


def propose_form(texts: Texts, plan: Plan, items: Items) -> View:
    """Return the form that takes a proposal."""
    says = texts.consultation
    options = [(key, says.option(item)) for key, item in items.items()]
    only = options[0][0] if len(options) == 1 else None
    hint = texts.plan_form.example(Field.MEASURE)
    return _form(
        PROPOSE,
        says.propose(),
        texts,
        About(plan=plan.id),
        [
            Input(ITEM, says.about_label()).choice(options, only),
            Input(DAY, says.date_label(), optional=True).day(None),
            Input(MEASURE, says.measure_label(), optional=True).text("", example=hint),
            Input(NEEDED, says.support_label(), optional=True).text("", multiline=True),
            Input(TEXT, says.why_label(), optional=True).text("", multiline=True),
            context(says.seen_by()),
        ],
    )


def words_form(texts: Texts, callback: str, about: About) -> View:
    """Return the form that takes an objection, a comment, a reason or an answer."""
    says = texts.consultation
    title, label, hint = {
        OBJECT: (says.object(), says.object_label(), None),
        COMMENT: (says.comment(), says.comment_label(), None),
        WAIVE: (says.waive(), says.waive_label(), says.waive_hint()),
        REPLY: (says.reply(), says.reply_label(), None),
    }[callback]
    field = Input(TEXT, label, hint=hint).text("", multiline=True)
    blocks: list[Block] = [field]
    if callback in (OBJECT, COMMENT):
        blocks.append(context(says.seen_by()))
    return _form(callback, title, texts, about, blocks)


def support_form(texts: Texts, proposal: Opinion, said: str, lead: str) -> View:
    """Return the form that makes the support proposed an action of the company's."""
    form = texts.plan_form
    return _form(
        SUPPORT,
        texts.consultation.grant(),
        texts,
        About(plan=proposal.plan_id, opinion=proposal.id),
        [
            section(said),
            Input(block_of(Field.ACTION), form.label(Field.ACTION)).text(
                proposal.support, multiline=True
            ),
            Input(block_of(Field.OWNER), form.label(Field.OWNER)).user(lead),
            Input(block_of(Field.DUE), form.label(Field.DUE)).day(proposal.due),
        ],
    )


def _form(
    callback: str, title: str, texts: Texts, about: About, blocks: Sequence[Block]
) -> View:
    return View(
        type="modal",
        callback_id=callback,
        private_metadata=about.kept(),
        title=title,
        submit=texts.consultation.send(),
        close=texts.plan_form.cancel(),
        blocks=blocks,
    )


def _buttons(value: str, *labelled: tuple[str, str, str | None]) -> ActionsBlock:
    return ActionsBlock(
        elements=[
            ButtonElement(text=label, action_id=name, value=value, style=style)
            for name, label, style in labelled
        ]
    )
