"""Long answers inside Slack's limits: whole lines in as many sections as there may be.

Slack takes 3,000 characters a section and 50 blocks a message; a whole message stays
well under what Slack refuses as too long.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from slack_sdk.models.blocks import (
    Block,
    ContextBlock,
    MarkdownTextObject,
    SectionBlock,
)

from bot.views.plain import plain

SECTION = 2900
BLOCKS = 45
MESSAGE = 12000


def section(text: str) -> SectionBlock:
    """Return a section that says `text`."""
    return SectionBlock(text=MarkdownTextObject(text=text))


def context(text: str) -> ContextBlock:
    """Return small print."""
    return ContextBlock(elements=[MarkdownTextObject(text=text)])


def packed(lines: Iterable[str]) -> list[str]:
    """Return the lines joined into texts of at most a section each."""
    texts: list[str] = []
    for line in lines:
        if texts and len(texts[-1]) + 1 + len(line) <= SECTION:
            texts[-1] += f"\n{line}"
        else:
            texts.append(line[:SECTION])
    return texts


def fitted(
    texts: Sequence[str], more: Callable[[int], str], left: int = 0
) -> list[Block]:
    """Return a section for each text while they fit, then how many `more` there are.

    `left` are not among the texts.
    """
    sizes = list(accumulate(len(text) for text in texts))
    fit = sum(size <= MESSAGE for size in sizes[:BLOCKS])
    blocks: list[Block] = [section(text) for text in texts[:fit]]
    if left := len(texts) - fit + left:
        blocks.append(context(more(left)))
    return blocks


def pages(blocks: Sequence[Block], size: int = BLOCKS) -> list[list[Block]]:
    """Return the blocks in messages, none too long for Slack."""
    parts: list[list[Block]] = [[]]
    room = MESSAGE
    for block in blocks:
        length = len(str(plain(block)))
        if parts[-1] and (len(parts[-1]) >= size or length > room):
            parts.append([])
            room = MESSAGE
        parts[-1].append(block)
        room -= length
    return parts
