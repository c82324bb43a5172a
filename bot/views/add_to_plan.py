"""The form that makes a message an action of a plan."""

from collections.abc import Sequence

from slack_sdk.models.blocks import InputBlock
from slack_sdk.models.views import View

from bot.ids import UserId
from bot.plans.drafts import DraftAction
from bot.plans.fields import Field
from bot.plans.plan import Plan
from bot.texts import Texts
from bot.views.entered import Entered
from bot.views.inputs import Input
from bot.views.plan_form import block_of

ADD = "add_to_plan.add"
PLAN = "plan"
MOST = 100


def add_to_plan(texts: Texts, plans: Sequence[Plan], action: DraftAction) -> View:
    """Return the form; `action` is what it comes with."""
    form, says = texts.plan_form, texts.plans
    options = [(plan.id, f"{plan.code} · {plan.title}") for plan in plans[:MOST]]
    first = options[0][0] if len(options) == 1 else None
    blocks: list[InputBlock] = [
        Input(PLAN, says.add_to()).choice(options, first),
        Input(block_of(Field.ACTION), form.label(Field.ACTION)).text(
            action.title, multiline=True
        ),
        Input(block_of(Field.OWNER), form.label(Field.OWNER)).user(action.owner),
        Input(block_of(Field.DUE), form.label(Field.DUE)).day(action.due),
    ]
    return View(
        type="modal",
        callback_id=ADD,
        title=says.add_title(),
        submit=says.add(),
        close=form.cancel(),
        blocks=blocks,
    )


def action_in(entered: Entered) -> DraftAction:
    """Return the action that the form holds."""
    owner = entered.user(block_of(Field.OWNER))
    return DraftAction(
        key="",
        title=entered.text(block_of(Field.ACTION)),
        owner=UserId(owner) if owner else None,
        due=entered.day(block_of(Field.DUE)),
    )
