"""The morning's message: what the reader owes, and what they should know as a lead."""

from collections.abc import Sequence
from dataclasses import dataclass

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement, ConfirmObject

from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import context, packed, section
from bot.views.flag import Item, item_blocks
from bot.views.status import Reader

NEW_DATE = "decision.date"
DROP = "decision.drop"
SUPPORT = "decision.support"
MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Morning:
    """What there is to say: the reader's own `flagged`, and news of plans they lead.

    Those `to_decide` that are not `late` any more, or that were decided, say so.
    """

    flagged: Sequence[Item] = ()
    late: Sequence[Item] = ()
    asked: Sequence[Item] = ()
    to_decide: Sequence[Item] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        return not (self.flagged or self.late or self.asked or self.to_decide)


def morning_message(reader: Reader, morning: Morning) -> Message:
    """Return the message; its own flags first."""
    texts = reader.texts
    blocks: list[Block] = []
    title = texts.digests.title()
    if morning.flagged:
        title = texts.overdue.flag_title(len(morning.flagged))
        blocks.append(section(texts.overdue.flag_intro(len(morning.flagged))))
        blocks += item_blocks(reader, morning.flagged)
    else:
        blocks.append(section(texts.digests.intro()))
    blocks += _lines(reader, texts.digests.late_heading(), morning.late)
    blocks += _asked(reader, morning.asked)
    blocks += _decisions(reader, morning.to_decide)
    return Message(title, blocks[:50])


def _lines(reader: Reader, heading: str, items: Sequence[Item]) -> list[Block]:
    if not items:
        return []
    shown = [
        f"{reader.line(each.action, late=each.late)} ({each.plan.code})"
        for each in items[:MOST]
    ]
    if len(items) > MOST:
        shown.append(reader.texts.overdue.more(len(items) - MOST))
    return [section(text) for text in packed([heading, *shown])]


def _asked(reader: Reader, items: Sequence[Item]) -> list[Block]:
    """Return what is blocked or calls for help; a button where nobody helps yet."""
    blocks = _lines(reader, reader.texts.digests.asked_heading(), items)
    calling = [each for each in items[:MOST] if each.action.help and not each.held_up]
    buttons = [
        ButtonElement(
            text=reader.texts.digests.support_for(each.action),
            action_id=SUPPORT,
            value=each.action.id,
        )
        for each in calling
    ]
    if buttons:
        blocks += [ActionsBlock(elements=[each]) for each in buttons]
    return blocks


def _decisions(reader: Reader, items: Sequence[Item]) -> list[Block]:
    if not items:
        return []
    texts, today = reader.texts, reader.person.today(reader.now)
    blocks: list[Block] = [section(texts.digests.decide_heading())]
    for each in items[:MOST]:
        owner = reader.name(each.action.owner)
        if each.late:
            says = texts.overdue.item(each.action, each.plan, owner, today)
            blocks += [section(says), _buttons(texts, each)]
        else:
            says = texts.digests.decided(each.action, each.plan, today)
            blocks.append(section(says))
    if len(items) > MOST:
        blocks.append(context(texts.overdue.more(len(items) - MOST)))
    return blocks


def _buttons(texts: Texts, item: Item) -> ActionsBlock:
    says = texts.digests
    sure = ConfirmObject(
        title=says.drop_title(),
        text=says.drop_means(),
        confirm=says.yes_drop(),
        deny=says.no_keep(),
    )
    date_, support, drop = (
        ButtonElement(text=label, action_id=name, value=item.action.id)
        for name, label in (
            (NEW_DATE, says.date_button()),
            (SUPPORT, says.support_button()),
            (DROP, says.drop_button()),
        )
    )
    drop.confirm = sure
    return ActionsBlock(elements=[date_, support, drop])
