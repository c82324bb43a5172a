"""What the bot's words look like in Slack."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from slack_sdk.models.blocks import (
    Block,
    ImageBlock,
    MarkdownTextObject,
    SectionBlock,
)
from slack_sdk.models.blocks.basic_components import SlackFile

from bot.views.chart import Chart
from bot.views.plain import plain

LONGEST_ALT = 1000  # of an upload; a block would take more


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture that is drawn when it is sent; `alt` says all that it shows."""

    name: str
    alt: str
    draw: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Message:
    """Blocks to show, and the plain text a notification shows instead of them.

    A `picture` goes under the first block; the blocks say enough without it.
    """

    text: str
    blocks: Sequence[Block]
    picture: Picture | None = None

    @classmethod
    def of(cls, text: str) -> Self:
        """Return a message that is `text` and nothing else."""
        return cls(text, [SectionBlock(text=MarkdownTextObject(text=text))])

    def pictured(self, file: str) -> "Message":
        """Return the message with its picture, which is this file of Slack's."""
        if self.picture is None:
            return self
        shown = ImageBlock(
            slack_file=SlackFile(id=file), alt_text=self.picture.alt[:LONGEST_ALT]
        )
        first, *rest = self.blocks
        return replace(self, blocks=[first, shown, *rest])

    @property
    def has_charts(self) -> bool:
        """Whether there are blocks in it that not every workspace takes."""
        return any(isinstance(each, Chart) for each in self.blocks)

    def without_charts(self) -> "Message":
        """Return the message without them; the blocks around them say it too."""
        left = [each for each in self.blocks if not isinstance(each, Chart)]
        return replace(self, blocks=left)

    def payload(self) -> dict[str, Any]:
        """Return the arguments Slack takes: `text` and `blocks`."""
        return {"text": self.text, "blocks": [plain(block) for block in self.blocks]}
