"""What the bot says: status, flags and recaps."""

from typing import Protocol


class ReportTexts(Protocol):
    """Status, flags and recaps; each language speaks it all."""
