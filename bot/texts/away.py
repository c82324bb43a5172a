"""What the bot says to people who want to be left alone for a while."""

from datetime import date, time
from typing import Protocol


class AwayTexts(Protocol):
    """Answers to `leave`, `snooze` and `skip`; each language speaks them all."""

    def on_leave(self, first: date, last: date, today: date) -> str:
        """Say that nobody asks from `first` to `last`, both included."""

    def leave_dropped(self) -> str:
        """Say that leave is off before it began."""

    def leave_over(self) -> str:
        """Say that leave is ended, and check-ins come again."""

    def no_leave(self) -> str:
        """Say that there was no leave to end."""

    def how_to_leave(self) -> str:
        """Say how leave is told."""

    def snoozed(self, day: date, at: time, today: date) -> str:
        """Say until when the bot keeps quiet, on the person's clock."""

    def how_to_snooze(self) -> str:
        """Say how the bot is snoozed."""

    def skipped(self) -> str:
        """Say that this week's check-in is left out and is not missed."""

    def nothing_to_skip(self) -> str:
        """Say that no check-in is open or ahead."""
