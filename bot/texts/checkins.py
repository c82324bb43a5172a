"""What the bot says: prompts, replies and receipts."""

from typing import Protocol


class CheckInTexts(Protocol):
    """Prompts, replies and receipts; each language speaks it all."""
