"""What a lead is asked before a plan goes on: whether its dates move."""

from collections.abc import Sequence
from datetime import date

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.plans.pausing import Moves, Rest
from bot.plans.plan import Plan
from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import context, packed, section

MOVE, KEEP = "pause.move", "pause.keep"
MOST = 40


def resume_question(
    texts: Texts, plan: Plan, rest: Rest, moving: Moves, today: date
) -> Message:
    """Return the dates as they would become, and the two ways to go on."""
    says = texts.pausing
    heading = says.rested(plan, rest.since, rest.days, today)
    lines = _lines(texts, rest, moving, today)
    shown = [says.ask(), *lines[:MOST]]
    if len(lines) > MOST:
        shown.append(says.more(len(lines) - MOST))
    blocks: list[Block] = [section(heading), *map(section, packed(shown))]
    buttons = [
        ButtonElement(text=says.move(), action_id=MOVE, value=plan.id, style="primary"),
        ButtonElement(text=says.keep(), action_id=KEEP, value=plan.id),
    ]
    blocks += [context(says.no_slip()), ActionsBlock(elements=buttons)]
    return Message(heading, blocks)


def _lines(texts: Texts, rest: Rest, moving: Moves, today: date) -> Sequence[str]:
    says = texts.pausing
    goals = (
        says.goal(goal, after, today)
        for goal in moving.goals
        if (after := rest.later(goal.due))
    )
    actions = (
        says.action(action, after, today)
        for action in moving.actions
        if (after := rest.later(action.due))
    )
    return [*goals, *actions]
