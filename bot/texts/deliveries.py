"""What the bot says: the delivery log and what became of a delivery."""

from typing import Protocol


class DeliveryTexts(Protocol):
    """The delivery log and what became of a delivery; each language speaks it all."""
