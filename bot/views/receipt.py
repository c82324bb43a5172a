"""What was noted from a reply, with buttons to say whether it is right."""

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement

from bot.checkins.listing import Listed
from bot.checkins.receipts import Receipt
from bot.checkins.replies import Noted, Verdict
from bot.plans.progress import Stated
from bot.texts import Texts
from bot.views import Message
from bot.views.effects import MOST_EFFECTS, effect_blocks
from bot.views.fitting import context, packed, section
from bot.views.support import ask_button

RIGHT = "receipt.right"
CHANGE = "receipt.change"
NOT_A_REPORT = "receipt.not_a_report"
CHOOSE = "receipt.choose"
FIRST, SECOND, NEITHER = "first", "second", "neither"
MOST_QUESTIONS = 10
MOST_CALLS = 3


def receipt_message(receipt: Receipt, texts: Texts) -> Message:
    """Return what became of a reply."""
    says, reply = texts.replies, receipt.reply
    echo: list[Block] = []
    if receipt.is_echoed and reply.text.strip():
        echo = [section(says.from_report(reply.text))]
    if reply.verdict is Verdict.NOTED:
        blocks = [*echo, *_noted(receipt, texts)]
        count = len(receipt.known)
        return Message(says.noted_push(count) if count else says.asks_push(), blocks)
    if reply.verdict is Verdict.REJECTED:
        told = says.rejected()
        return Message(told, [section(told), _buttons(receipt, texts, CHANGE)])
    if reply.verdict is Verdict.NOTHING_NEW:
        return Message.of(says.no_change_noted())
    if reply.verdict is Verdict.WITHDRAWN:
        return Message.of(says.withdrawn())
    return _nothing(receipt, texts, echo)


def _nothing(receipt: Receipt, texts: Texts, echo: list[Block]) -> Message:
    says, lost = texts.replies, receipt.reply.not_understood
    if not receipt.listed:
        return Message.of(says.nothing_open())
    numbers = sorted(each.n for each in receipt.listed.values())
    told = says.nothing_reported(numbers[0])
    blocks = [*echo, section(told)]
    if lost:
        blocks.append(context(says.not_understood(lost)))
    return Message(told, [*blocks, _buttons(receipt, texts, CHANGE)])


def _noted(receipt: Receipt, texts: Texts) -> list[Block]:
    says, reply = texts.replies, receipt.reply
    blocks: list[Block] = []
    if receipt.known:
        lines = [
            _line(noted, listed, receipt, texts) for noted, listed in receipt.known
        ]
        blocks += [section(text) for text in packed([says.noted(), *lines])[:10]]
        blocks += _support(receipt, texts)
    for noted, listed in receipt.doubtful[:MOST_QUESTIONS]:
        blocks += _question(noted, listed, receipt, texts)
    if reply.not_understood:
        blocks.append(context(says.not_understood(reply.not_understood)))
    if receipt.finished:
        blocks.append(section(says.well_done(receipt.finished)))
    for listed in receipt.closed[:MOST_EFFECTS]:
        blocks += effect_blocks(texts, listed.action, listed.n)
    if reply.confirmed:
        return [*blocks, context(says.confirmed())]
    if receipt.missing:
        blocks.append(context(says.missing(receipt.missing)))
    which = (RIGHT, CHANGE, NOT_A_REPORT) if receipt.known else (CHANGE, NOT_A_REPORT)
    return [*blocks, _buttons(receipt, texts, *which)]


def _support(receipt: Receipt, texts: Texts) -> list[Block]:
    """Return the way to say what help is needed, where it was asked for."""
    buttons = [
        ask_button(texts, listed.action, f"#{listed.n} ")
        for noted, listed in receipt.known
        if noted.stated.help and listed.action.help
    ]
    return [ActionsBlock(elements=[each]) for each in buttons[:MOST_CALLS]]


def _line(noted: Noted, listed: Listed, receipt: Receipt, texts: Texts) -> str:
    action = listed.action
    said = texts.replies.stated(noted.stated, action.metric, receipt.today)
    return texts.replies.line(listed.n, action.title, said)


def _question(
    noted: Noted, listed: Listed, receipt: Receipt, texts: Texts
) -> list[Block]:
    """Return the question between two readings, or about the only one."""
    says, action, today = texts.replies, listed.action, receipt.today
    if noted.other is None:
        said = says.stated(noted.stated, action.metric, today)
        asked = says.is_it(listed.n, action.title, said)
        labels = {FIRST: says.yes(), NEITHER: says.neither()}
    else:
        first, second = noted.stated, noted.other
        both = first.shared(second)
        shared = says.stated(both, action.metric, today) if both != Stated() else ""
        asked = says.unsure(listed.n, action.title, shared)
        labels = {
            FIRST: _apart(first, second, listed, receipt, texts),
            SECOND: _apart(second, first, listed, receipt, texts),
        }
    buttons = [
        ButtonElement(
            text=label,
            action_id=f"{CHOOSE}.{which}",
            value=f"{receipt.reply.id}:{action.id}",
        )
        for which, label in labels.items()
    ]
    return [section(asked), ActionsBlock(elements=buttons)]


def _apart(
    stated: Stated, other: Stated, listed: Listed, receipt: Receipt, texts: Texts
) -> str:
    """Return how a reading differs from the other one."""
    apart = stated.apart(other)
    if apart == Stated():
        return texts.replies.without(other.apart(stated))
    return texts.replies.stated_short(apart, listed.action.metric, receipt.today)


def _buttons(receipt: Receipt, texts: Texts, *which: str) -> Block:
    says = texts.replies
    labels = {RIGHT: says.right, CHANGE: says.change, NOT_A_REPORT: says.not_a_report}
    return ActionsBlock(
        elements=[
            ButtonElement(
                text=labels[each](),
                action_id=each,
                value=receipt.reply.id,
                style="primary" if each == RIGHT else None,
            )
            for each in which
        ]
    )
