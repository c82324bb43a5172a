"""What the bot says: plans and their forms."""

from typing import Protocol


class PlanTexts(Protocol):
    """Plans and their forms; each language speaks it all."""
