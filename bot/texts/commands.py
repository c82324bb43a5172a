"""What the bot says about its verbs, and when something goes wrong."""

from collections.abc import Sequence
from typing import Protocol


class CommandTexts(Protocol):
    """Verbs, help and errors. What people typed comes in as they typed it."""

    def unknown(self, said: str) -> str:
        """Say that no verb is like what was typed."""

    def not_yet(self, name: str) -> str:
        """Say that I can't do what is asked for yet, and what comes close."""

    def maybe_a_report(self, said: str) -> str:
        """Say that no verb is like it, and offer to take it as a report."""

    def take_as_report(self) -> str:
        """Name the button that takes it as a report."""

    def did_you_mean(self, said: str, verb: str) -> str:
        """Offer the verb that is nearest to what was typed."""

    def use(self, verb: str) -> str:
        """Name the button that uses a verb."""

    def help_title(self) -> str:
        """Head the list of verbs."""

    def help_intro(self) -> str:
        """Say where the verbs can be used."""

    def verb(self, name: str) -> str:
        """Name a verb as people type it."""

    def usage(self, name: str) -> str:
        """Show how a verb is typed."""

    def does(self, name: str) -> str:
        """Say what a verb does, in half a line."""

    def more_about(self, name: str) -> str | None:
        """Say more about a verb, where there is more to say."""

    def also(self, aliases: Sequence[str]) -> str:
        """List the other words for a verb."""

    def home_title(self) -> str:
        """Head what needs the person now."""

    def chart_in_dm(self) -> str:
        """Say that the same comes with a chart in a direct message."""

    def needs_form(self) -> str:
        """Say that this is done in a form, which a button opens."""

    def open_form(self) -> str:
        """Name the button that opens a form."""

    def too_late(self) -> str:
        """Say that a form could not be opened in time."""

    def busy(self) -> str:
        """Say that nothing was changed, and that it may be tried again shortly."""

    def went_wrong(self, reference: str) -> str:
        """Say that something broke, with the reference that the log has."""

    def oops(self) -> str:
        """Head the same, in a form."""
