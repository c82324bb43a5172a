"""What the bot says: verbs, help and errors."""

from typing import Protocol


class CommandTexts(Protocol):
    """Verbs, help and errors; each language speaks it all."""
