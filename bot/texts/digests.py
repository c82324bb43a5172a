"""What the bot says: what leads hear in the morning, and what they decide."""

from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.plan import Plan


class DigestTexts(Protocol):
    """News for leads, and their decisions; each language speaks it all."""

    def title(self) -> str:
        """Say in a notification what the message is."""

    def intro(self) -> str:
        """Begin a lead's digest."""

    def late_heading(self) -> str:
        """Head actions that are late since a few days."""

    def asked_heading(self) -> str:
        """Head actions newly blocked, or whose owners newly ask for help."""

    def decide_heading(self) -> str:
        """Ask the lead to decide, and say that it is not asked again."""

    def date_button(self) -> str:
        """Name the button for a new date in the plan."""

    def drop_button(self) -> str:
        """Name the button that drops the action."""

    def support_button(self) -> str:
        """Name the button that arranges support."""

    def drop_title(self) -> str:
        """Ask in a few words whether to drop it."""

    def drop_means(self) -> str:
        """Say what dropping means."""

    def yes_drop(self) -> str:
        """Confirm the drop."""

    def no_keep(self) -> str:
        """Keep the action."""

    def support_for(self, action: Action) -> str:
        """Name the button that arranges support for one action."""

    def cannot_own(self) -> str:
        """Say that this person can't take an action."""

    def decided(self, action: Action, plan: Plan, today: date) -> str:
        """Say in the digest what was decided."""

    def told_date(self, lead: str, action: Action, plan: Plan, today: date) -> str:
        """Tell the owner of the new date."""

    def told_drop(self, lead: str, action: Action, plan: Plan) -> str:
        """Tell the owner that it was dropped."""

    def told_support(self, lead: str, action: Action, plan: Plan) -> str:
        """Tell the owner that support was arranged."""

    def told_status(self, lead: str, action: Action, plan: Plan) -> str:
        """Tell the owner how somebody else says that it stands."""
