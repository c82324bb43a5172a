"""What the bot says: the delivery log and what became of a delivery."""

from typing import Protocol

from bot.deliveries import DeliveryState, Kind
from bot.plans.plan import Plan


class DeliveryTexts(Protocol):
    """The delivery log and what became of a delivery; each language speaks it all."""

    def kind(self, kind: Kind) -> str:
        """Name a kind of delivery."""

    def state(self, state: DeliveryState) -> str:
        """Name how far a delivery is."""

    def reason(self, reason: str) -> str:
        """Say why it was put off, left unsaid or could not be said, or how it went."""

    def line(self, when: str, kind: Kind, state: DeliveryState, reason: str) -> str:
        """Say what became of one delivery; `reason` may be empty."""

    def log_heading(self) -> str:
        """Say what the lines below it are."""

    def empty_log(self) -> str:
        """Say that nothing was planned for this person."""

    def admin_told(self, reference: str, reason: str) -> str:
        """Tell the admin that something will not be said; more of a day is not told."""

    def could_not_tell(self, plan: Plan, kind: Kind, reason: str) -> str:
        """Tell a lead that something could not be sent in a whole day."""
