"""The question for the effect of a finished action, with a button for each answer."""

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.plans.actions import Action
from bot.plans.progress import Effect, Status
from bot.texts import Texts
from bot.views.fitting import context, section

EFFECT = "effect"
MOST_EFFECTS = 5  # in one message, which holds 50 blocks


def effect_blocks(texts: Texts, action: Action, number: int) -> list[Block]:
    """Return the question, or the answer; nothing where the action is not done.

    `number` is the one that the reader knows the action by.
    """
    says = texts.effects
    if action.status is not Status.DONE:
        return []
    if action.effect:
        return [context(says.noted(number, action.title, action.effect))]
    buttons = [
        ButtonElement(
            text=says.button(each), action_id=f"{EFFECT}.{each.value}", value=action.id
        )
        for each in Effect
    ]
    return [section(says.ask(number, action.title)), ActionsBlock(elements=buttons)]
