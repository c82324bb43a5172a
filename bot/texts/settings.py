"""What the bot says: how a person wants to be asked."""

from datetime import time
from typing import Protocol

from bot.people import Person, Volume


class SettingsTexts(Protocol):
    """A person's own settings; each language speaks it all."""

    def title(self) -> str:
        """Name the form."""

    def intro(self, zone: str, now: str) -> str:
        """Say whose time counts."""

    def save(self) -> str:
        """Label the button that keeps them."""

    def cancel(self) -> str:
        """Label the button that keeps nothing."""

    def language(self) -> str:
        """Label the choice of language."""

    def as_slack(self) -> str:
        """Name the choice that follows Slack."""

    def weekday(self) -> str:
        """Label the choice of day."""

    def as_plan(self) -> str:
        """Name the choice that follows each plan."""

    def at(self) -> str:
        """Label the choice of time."""

    def at_hint(self) -> str:
        """Say when the time counts."""

    def zone(self) -> str:
        """Label the time zone."""

    def zone_hint(self) -> str:
        """Say what to type."""

    def unknown_zone(self) -> str:
        """Say that there is no such time zone."""

    def volume(self) -> str:
        """Label the choice of how much to hear."""

    def volume_name(self, volume: Volume) -> str:
        """Name how much one hears."""

    def saved(self, person: Person, weekday: str | None, at: time | None) -> str:
        """Say how it is from now on."""
