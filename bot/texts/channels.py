"""What the bot says: a plan's channel, when it can't be reached."""

from typing import Protocol

from bot.plans.plan import Plan


class ChannelTexts(Protocol):
    """A channel that is lost, and another one; each language speaks it all."""

    def lost_title(self, plan: Plan) -> str:
        """Say in a notification what the message is."""

    def lost(self, plan: Plan, channel: str, *, archived: bool) -> str:
        """Say that nothing could be posted there, why, and what helps."""

    def kept(self) -> str:
        """Say that what should have been posted follows, and is not lost."""

    def found(self, plan: Plan, channel: str) -> str:
        """Say that the plan has another channel, and that it was posted there."""

    def choose_button(self) -> str:
        """Name the button that opens the form."""

    def form(self) -> str:
        """Head the form."""

    def label(self) -> str:
        """Ask for the channel."""

    def hint(self) -> str:
        """Say what the channel must allow."""

    def not_seen(self) -> str:
        """Say that the bot is not in that channel, and how to invite it."""

    def archived(self) -> str:
        """Say that the channel is archived."""
