"""What is past its date, with a button for each answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.reports.lateness import is_waiting
from bot.texts import Texts
from bot.views import Message
from bot.views.effects import MOST_EFFECTS, effect_blocks
from bot.views.fitting import context, section
from bot.views.status import Reader

DONE = "overdue.done"
NEW_DATE = "overdue.date"
BLOCKED = "overdue.blocked"
HELP = "overdue.help"
MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An action past its date, or one that was when the message was sent.

    `held_up`: it waits for support that the company owes.
    """

    action: Action
    plan: Plan
    late: bool
    held_up: bool = False

    @property
    def asks(self) -> bool:
        """Whether the owner is still to say something."""
        return self.late and not self.held_up and not is_waiting(self.action)


def overdue_message(
    reader: Reader, mine: Sequence[Item], led: Sequence[Item]
) -> Message:
    """Return what is past its date: the reader's own, then of plans they lead."""
    texts = reader.texts.overdue
    if not mine and not led:
        return Message.of(texts.nothing_late())
    blocks: list[Block] = []
    room = MOST
    for heading, items in (
        (texts.mine_heading(), mine),
        (texts.led_heading(), [each for each in led if each.asks]),
        (texts.waiting_heading(), [each for each in led if not each.asks]),
    ):
        if items:
            blocks += [section(heading), *item_blocks(reader, items[: max(room, 1)])]
            room -= len(items)
    if room < 0:
        blocks.append(context(texts.more(-room)))
    return Message(texts.list_title(), blocks)


def item_blocks(reader: Reader, items: Sequence[Item]) -> list[Block]:
    """Return the blocks of each action; buttons where an answer is wanted."""
    blocks: list[Block] = []
    done = [each for each in items if not each.asks and _is_own(reader, each)]
    done = done[:MOST_EFFECTS]
    for each in items[:MOST]:
        blocks.append(section(_says(reader, each)))
        if each.asks:
            blocks.append(_buttons(reader.texts, each.action))
        elif each in done:
            blocks += effect_blocks(reader.texts, each.action, each.action.number)
    if len(items) > MOST:
        blocks.append(context(reader.texts.overdue.more(len(items) - MOST)))
    return blocks


def _is_own(reader: Reader, item: Item) -> bool:
    return item.action.owner == reader.person.id


def _says(reader: Reader, item: Item) -> str:
    action = item.action
    owner = None if _is_own(reader, item) else reader.name(action.owner)
    today = reader.person.today(reader.now)
    texts = reader.texts.overdue
    if item.asks:
        say = texts.item
    elif item.late and item.held_up:
        say = texts.held_up
    else:
        say = texts.settled
    return say(action, item.plan, owner, today)


def _buttons(texts: Texts, action: Action) -> ActionsBlock:
    says = texts.overdue
    labels = (
        (DONE, says.done_button(), "primary"),
        (NEW_DATE, says.date_button(), None),
        (BLOCKED, says.blocked_button(), None),
        (HELP, says.help_button(), None),
    )
    return ActionsBlock(
        elements=[
            ButtonElement(text=label, action_id=name, value=action.id, style=style)
            for name, label, style in labels
        ]
    )
