"""What is wanted of a reader, on their Home tab: a line each, and how to answer."""

from collections.abc import Iterator, Sequence

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.reports.wanted import Want, Wanted
from bot.texts import Texts
from bot.views.acknowledgement import ack_buttons
from bot.views.closing import ASSESS
from bot.views.consultation import answer_buttons, review_buttons
from bot.views.feedback import ANSWER
from bot.views.fitting import context, section
from bot.views.rethinking import verdict_buttons
from bot.views.status import Reader
from bot.views.support import giving_buttons, name_button
from bot.views.verbs import verb_button

MOST = 10


def wanted_blocks(reader: Reader, wanted: Sequence[Wanted]) -> Iterator[Block]:
    """Yield each with its buttons; those that are too many are counted."""
    texts = reader.texts.home
    for each in wanted[:MOST]:
        yield section(texts.wanted(each))
        yield _buttons(reader, each)
    if len(wanted) > MOST:
        yield context(texts.more_wanted(len(wanted) - MOST))


def _buttons(reader: Reader, wanted: Wanted) -> ActionsBlock:
    """Return the ways to answer, and to the plan, but for those not to know of it."""
    texts, plan, want = reader.texts, wanted.plan, wanted.want
    if want is Want.REVIEW:
        block = review_buttons(texts, plan, approved=False)
    elif want is Want.OPINION:
        block = answer_buttons(texts, plan)
    elif want is Want.ACKNOWLEDGEMENT:
        found = ack_buttons(reader, plan, wanted.version, wanted.last)
        block = ActionsBlock(elements=[*found])
    elif want is Want.GIVING:
        block = giving_buttons(texts, wanted.key)
    elif want is Want.NAMING:
        block = ActionsBlock(elements=[name_button(texts, wanted.key)])
    elif want is Want.STRATEGY:
        block = ActionsBlock(elements=verdict_buttons(texts, wanted.key))
    else:
        block = ActionsBlock(elements=[*_opening(texts, wanted)])
    if want is not Want.FEEDBACK:
        show = verb_button(texts.plans.show_button(), "show", plan.code)
        block.elements.append(show)
    return block


def _opening(texts: Texts, wanted: Wanted) -> Iterator[ButtonElement]:
    """Yield the button that opens the form that is wanted."""
    plan = wanted.plan
    if wanted.want is Want.ASSESSMENT:
        label = texts.closing.assess_button(again=False)
        yield ButtonElement(text=label, action_id=ASSESS, value=plan.id)
    elif wanted.want is Want.FEEDBACK:
        label = texts.feedback.answer_button(again=False)
        yield ButtonElement(text=label, action_id=ANSWER, value=wanted.key)
    elif wanted.want is not Want.DECISIONS:
        yield verb_button(texts.closing.evaluate_button(), "close", plan.code)
