"""What the bot says: praise, and the question who may hear it."""

from typing import Protocol

from bot.plans.plan import Plan
from bot.plans.suggestions import Fault


class KudosTexts(Protocol):
    """Kudos; titles of forms have 24 characters. Names come in as people's."""

    def title(self) -> str:
        """Name the form."""

    def who_label(self) -> str:
        """Label the choice of person."""

    def text_label(self) -> str:
        """Label the words."""

    def text_example(self) -> str:
        """Return what somebody might write."""

    def where_label(self) -> str:
        """Label the choice of who hears of it."""

    def between_us(self) -> str:
        """Name the choice of the two alone."""

    def in_channel(self, plan: Plan) -> str:
        """Name the choice of a plan's channel; plain text."""

    def how_it_goes(self) -> str:
        """Say that the person praised is asked before anything is posted."""

    def send(self) -> str:
        """Label the button that sends it."""

    def problem(self, fault: Fault) -> str:
        """Say what is wrong with the words and what to do."""

    def not_them(self) -> str:
        """Say that this is nobody to praise here: an app, a guest, oneself."""

    def no_such_channel(self) -> str:
        """Say that this channel can't be chosen any more."""

    def sent(self, name: str, *, asks: bool) -> str:
        """Say that it is on its way, and whether the person is asked to post it."""

    def heading(self, by: str) -> str:
        """Head the praise for whoever gets it."""

    def says(self, text: str) -> str:
        """Show the words."""

    def may_i(self, channel: str) -> str:
        """Ask whether it may be posted; `channel` is Slack's mark-up of it."""

    def yes(self) -> str:
        """Label the button that agrees."""

    def no(self) -> str:
        """Label the button that keeps it between the two."""

    def posted(self, channel: str) -> str:
        """Say that it is posted, because they agreed."""

    def kept(self) -> str:
        """Say that it stays between the two."""

    def post(self, to: str, by: str) -> str:
        """Head the praise in the channel."""
