"""The morning's message: what the reader owes, and what they should know as a lead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement, ConfirmObject
from slack_sdk.models.views import View

from bot.texts import Texts
from bot.views import Message
from bot.views.fitting import context, packed, section
from bot.views.flag import Item, item_blocks
from bot.views.inputs import Input
from bot.views.overdue_forms import WEEK, Subject
from bot.views.status import Reader

NEW_DATE = "decision.date"
DROP = "decision.drop"
SUPPORT = "decision.support"
SUPPORT_FORM = "decision.support_form"
WHO, WHAT, DAY = "who", "what", "day"
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
    blocks += _lines(reader, texts.digests.asked_heading(), morning.asked)
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


def support_form(texts: Texts, says: str, subject: Subject, today: date) -> View:
    """Return the form that arranges support."""
    own = texts.digests
    return View(
        type="modal",
        callback_id=SUPPORT_FORM,
        private_metadata=subject.kept(),
        title=own.support_form(),
        submit=texts.overdue.save(),
        close=texts.overdue.cancel(),
        blocks=[
            section(says),
            Input(WHO, own.supporter_label()).user(None),
            Input(WHAT, own.support_label()).text("", multiline=True),
            Input(DAY, own.support_day_label()).day(today + WEEK),
            context(own.support_hint()),
        ],
    )
