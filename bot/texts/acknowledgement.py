"""What the bot says of who has a plan, and whether they agree."""

from datetime import date, datetime
from typing import Protocol

from bot.plans.acknowledgement import Acknowledgement, Acknowledges
from bot.plans.plan import Plan


class AcknowledgementTexts(Protocol):
    """Moments come in as the reader's local time."""

    def ask(self, version: int) -> str:
        """Ask somebody to say that they have a plan."""

    def button(self, says: Acknowledges) -> str:
        """Name the button for one answer."""

    def noted(
        self, said: Acknowledgement, name: str | None, at: datetime, today: date
    ) -> str:
        """Say how somebody took a plan; without a name it was the reader."""

    def newer(self, version: int) -> str:
        """Add that a newer version is not acknowledged."""

    def not_yet(self, name: str | None, version: int) -> str:
        """Say that somebody has not acknowledged a plan."""

    def heading(self) -> str:
        """Head who has acknowledged a plan."""

    def refused(self, plan: Plan, name: str, version: int) -> str:
        """Tell the lead that somebody refused a plan."""
