"""The way to say that one has a plan, and whether one agrees."""

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.plans.acknowledgement import Acknowledgement, Acknowledges
from bot.plans.plan import Plan
from bot.views.fitting import context
from bot.views.status import Reader

ANSWER = "acknowledge"


def ack_blocks(
    reader: Reader, plan: Plan, version: int, last: Acknowledgement | None
) -> list[Block]:
    """Return what the reader said of a version, and what they still may say."""
    texts = reader.texts.acknowledgement
    blocks: list[Block] = []
    if last:
        blocks.append(context(noted(reader, last, None)))
    if last and last.settles(version):
        return blocks
    if _known(version, last) is None:
        blocks.append(context(texts.ask(version)))
    return [*blocks, ActionsBlock(elements=ack_buttons(reader, plan, version, last))]


def ack_buttons(
    reader: Reader, plan: Plan, version: int, last: Acknowledgement | None
) -> list[ButtonElement]:
    """Return the buttons for what the reader may still say of a version."""
    known = _known(version, last)
    return [
        ButtonElement(
            text=reader.texts.acknowledgement.button(each),
            action_id=f"{ANSWER}.{each.value}",
            value=f"{plan.id} {version}",
        )
        for each in Acknowledges
        if each is not known
    ]


def _known(version: int, last: Acknowledgement | None) -> Acknowledges | None:
    return last.says if last and last.version == version else None


def noted(reader: Reader, said: Acknowledgement, name: str | None) -> str:
    """Return how somebody took a plan, on the reader's clock."""
    local = reader.person.local(said.at)
    today = reader.person.today(reader.now)
    return reader.texts.acknowledgement.noted(said, name, local, today)
