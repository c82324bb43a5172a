"""What the bot says: suggestions, and what becomes of them."""

from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.suggestions import Fault, Suggestion


class SuggestionTexts(Protocol):
    """Suggestions to team plans; titles of forms have 24 characters."""

    def title(self) -> str:
        """Name the form that takes a suggestion."""

    def plan_label(self) -> str:
        """Label the choice of plan."""

    def text_label(self) -> str:
        """Label the suggestion itself."""

    def text_example(self) -> str:
        """Return what somebody might suggest."""

    def name_label(self) -> str:
        """Label the choice between name and no name."""

    def named(self) -> str:
        """Name the choice to give one's name."""

    def anonymous(self) -> str:
        """Name the choice to give none."""

    def what_is_kept(self) -> str:
        """Say what an anonymous suggestion leaves behind, and what it can't hide."""

    def send(self) -> str:
        """Label the button that hands it in."""

    def problem(self, fault: Fault) -> str:
        """Say what is wrong with a text and what to do."""

    def no_such_choice(self) -> str:
        """Say that the plan chosen takes no suggestion from this person."""

    def handed_in(self, plan: Plan, *, anonymous: bool) -> str:
        """Say that it is handed in, and what happens next."""

    def no_plan(self) -> str:
        """Say that there is no team plan to suggest anything to."""

    def heading(self, plan: Plan, by: str | None) -> str:
        """Head a suggestion for the lead: to which plan, from whom."""

    def says(self, suggestion: Suggestion) -> str:
        """Show a suggestion's own words."""

    def take_up(self) -> str:
        """Label the button that makes it an action."""

    def take_up_title(self) -> str:
        """Name the form that makes it an action."""

    def decline(self) -> str:
        """Label the button that declines it."""

    def fate(self, suggestion: Suggestion, action: Action | None) -> str:
        """Say what became of it; `action` where the reader may see it."""

    def decline_title(self) -> str:
        """Name the form that declines."""

    def reason_label(self) -> str:
        """Label the reason."""

    def reason_hint(self, *, anonymous: bool) -> str:
        """Say who reads the reason."""

    def settled(self) -> str:
        """Say that it is decided already, or not the reader's to decide."""

    def taken(self, plan: Plan, number: int, *, anonymous: bool) -> str:
        """Say to the lead that it is an action now."""

    def turned_down(self, *, anonymous: bool) -> str:
        """Say to the lead that it is declined."""

    def answer(self, plan: Plan, suggestion: Suggestion) -> str:
        """Head the answer to whoever suggested it."""

    def list_title(self) -> str:
        """Head the list."""

    def list_empty(self) -> str:
        """Say that nothing was suggested yet."""

    def line(
        self, plan: Plan, suggestion: Suggestion, by: str | None, today: date
    ) -> str:
        """Say one suggestion: to which plan, when, from whom if the reader may know."""
