"""What the bot says when it asks: prompts, nudges, and actions left behind."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.ids import ChannelId
from bot.plans.actions import Action


class CheckInTexts(Protocol):
    """Prompts and nudges; each language speaks it all."""

    def prompt_push(self, count: int) -> str:
        """Ask about so many actions, in a notification."""

    def prompt_intro(self, count: int) -> str:
        """Ask how the actions listed below go."""

    def heading(self, code: str, title: str) -> str:
        """Head the actions of a plan."""

    def heading_support(self) -> str:
        """Head actions of a plan whose name is not for the owner."""

    def action(self, n: int, action: Action, today: date) -> str:
        """Show an action with its number, title, standing and date."""

    def last_said(self, said: str, day: str) -> str:
        """Tell what was noted last."""

    def nothing_said(self) -> str:
        """Tell that nothing was noted yet."""

    def seen_by_team(self, lead: str, channel: ChannelId | None) -> str:
        """Tell who can see an answer about a team plan."""

    def seen_by_few(self, others: Sequence[str], sponsor: str | None) -> str:
        """Tell who, by name, can see the reader's answer about an individual plan."""

    def seen_by_lead(self, lead: str) -> str:
        """Tell an owner outside an individual plan's core who can see the answer."""

    def invitation(self, example: int) -> str:
        """Invite an answer in own words; `example` is a number that is listed."""

    def done(self) -> str:
        """Label: it is done."""

    def in_progress(self) -> str:
        """Label: it is in progress."""

    def blocked(self) -> str:
        """Label: it is blocked, and a form asks by what."""

    def new_date(self) -> str:
        """Label: a form takes a new date."""

    def on_track(self) -> str:
        """Label: all goes as planned."""

    def nothing_new(self) -> str:
        """Label: there is nothing to report this week."""

    def nudge_push(self, count: int) -> str:
        """Remind of so many actions, in a notification."""

    def nudge_intro(self, count: int) -> str:
        """Remind, once, of the actions that nothing was said of."""

    def more(self, count: int) -> str:
        """Tell how many more actions there are than can be shown."""

    def handover_push(self, name: str) -> str:
        """Tell, in a notification, that somebody is no longer here."""

    def handover(self, name: str, plan: str) -> str:
        """Tell a lead that somebody's open actions, listed below, need an owner."""
