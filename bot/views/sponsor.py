"""A sponsor's month as a message: each of their plans in a few lines."""

from collections.abc import Sequence
from datetime import date

from slack_sdk.models.blocks import Block, HeaderBlock

from bot.reports.recap import Recap
from bot.texts import TEXTS
from bot.views import Message
from bot.views.fitting import context, fitted, packed
from bot.views.recap import Listener, goal_lines


def sponsor_message(
    recaps: Sequence[Recap], listener: Listener, month: date
) -> Message:
    """Return the digest; plans that do not fit are counted."""
    texts = TEXTS[listener.language]
    title = texts.recaps.sponsor_title(month)
    shown = [_paragraph(each, listener) for each in recaps]
    blocks: list[Block] = [
        HeaderBlock(text=title),
        *fitted(shown, texts.reports.more_plans),
        context(texts.recaps.sponsor_hint()),
    ]
    return Message(title, blocks)


def _paragraph(recap: Recap, listener: Listener) -> str:
    heading = TEXTS[listener.language].reports.heading(recap.plan)
    headline = listener.texts.headline(recap)
    return packed([heading, headline, *goal_lines(recap, listener)])[0]
