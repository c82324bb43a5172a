"""What the bot's words look like in Slack."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from slack_sdk.models.blocks import Block, MarkdownTextObject, SectionBlock


@dataclass(frozen=True, slots=True)
class Message:
    """Blocks to show, and the plain text a notification shows instead of them."""

    text: str
    blocks: Sequence[Block]

    @classmethod
    def of(cls, text: str) -> Self:
        """Return a message that is `text` and nothing else."""
        return cls(text, [SectionBlock(text=MarkdownTextObject(text=text))])

    def payload(self) -> dict[str, Any]:
        """Return the arguments Slack takes: `text` and `blocks`."""
        return {"text": self.text, "blocks": [block.to_dict() for block in self.blocks]}
