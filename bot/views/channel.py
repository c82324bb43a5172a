"""A plan whose channel is lost: what the lead sees, and the form for another one."""

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement
from slack_sdk.models.views import View

from bot.plans.plan import Plan
from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import context, section
from bot.views.inputs import Input

CHOOSE = "channel.choose"
FORM = "channel.form"
CHANNEL = "channel"
ARCHIVED = "is_archived"
MOST = 45


def lost_message(
    texts: Texts, plan: Plan, channel: str, error: str, kept: Message | None
) -> Message:
    """Return what the lead is told; `kept` is what should have been posted."""
    says = texts.channels
    button = ButtonElement(
        text=says.choose_button(), action_id=CHOOSE, value=plan.id, style="primary"
    )
    blocks: list[Block] = [
        section(says.lost(plan, channel, archived=error == ARCHIVED)),
        ActionsBlock(elements=[button]),
    ]
    if kept is not None:
        blocks += [context(says.kept()), *kept.blocks[:MOST]]
    return Message(says.lost_title(plan), blocks)


def channel_form(texts: Texts, plan: Plan, metadata: str) -> View:
    """Return the form that asks for another channel."""
    says = texts.channels
    return View(
        type="modal",
        callback_id=FORM,
        private_metadata=metadata,
        title=says.form(),
        submit=texts.overdue.save(),
        close=texts.overdue.cancel(),
        blocks=[
            section(f"*{plan.code}*"),
            Input(CHANNEL, says.label(), hint=says.hint()).channel(None),
        ],
    )
