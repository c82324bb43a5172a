"""Kudos: the form, the message to the person praised, and the post."""

from collections.abc import Sequence

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement
from slack_sdk.models.views import View

from bot.ids import UserId
from bot.plans.kudos import Kudos, Reach
from bot.plans.plan import Plan
from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import context, section
from bot.views.inputs import Input

SEND = "kudos.send"
POST, KEEP = "kudos.post", "kudos.keep"
WHO, TEXT, WHERE = "who", "text", "where"
BETWEEN_US = "between_us"
MOST = 99


def kudos_form(
    texts: Texts,
    plans: Sequence[Plan],
    chosen: Plan | None,
    who: UserId | None,
    text: str,
    channel: str,
) -> View:
    """Return the form; `channel` is where it was opened, and it remembers that."""
    says = texts.kudos
    options = [(BETWEEN_US, says.between_us())]
    options += [(plan.id, says.in_channel(plan)) for plan in plans[:MOST]]
    return View(
        type="modal",
        callback_id=SEND,
        private_metadata=channel,
        title=says.title(),
        submit=says.send(),
        close=texts.plan_form.cancel(),
        blocks=[
            Input(WHO, says.who_label()).user(who),
            Input(TEXT, says.text_label()).text(
                text, example=says.text_example(), multiline=True
            ),
            Input(WHERE, says.where_label()).choice(
                options, chosen.id if chosen else BETWEEN_US
            ),
            context(says.how_it_goes()),
        ],
    )


def for_praised(texts: Texts, kudos: Kudos, by: str, channel: str | None) -> Message:
    """Return what the person praised reads, with the question or their answer.

    Without a `channel` there is nothing to ask.
    """
    says = texts.kudos
    heading = says.heading(by)
    blocks: list[Block] = [section(heading), section(says.says(kudos.text))]
    place = f"<#{channel}>"
    if channel is None or kudos.reach is Reach.BETWEEN_US:
        blocks.append(context(says.kept()))
    elif kudos.reach is Reach.POSTED:
        blocks.append(context(says.posted(place)))
    else:
        buttons = ((POST, says.yes(), "primary"), (KEEP, says.no(), None))
        blocks += [
            section(says.may_i(place)),
            ActionsBlock(
                elements=[
                    ButtonElement(
                        text=label, action_id=name, value=kudos.id, style=style
                    )
                    for name, label, style in buttons
                ]
            ),
        ]
    return Message(heading, blocks)


def post(texts: Texts, kudos: Kudos, to: str, by: str) -> Message:
    """Return what stands in the channel."""
    heading = texts.kudos.post(to, by)
    return Message(heading, [section(heading), section(texts.kudos.says(kudos.text))])
