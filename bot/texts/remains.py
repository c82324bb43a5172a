"""What the bot says: lessons and standard practices."""

from typing import Protocol

from bot.plans.actions import Action
from bot.plans.diagnosis import Cause
from bot.plans.plan import Plan
from bot.plans.remains import Offer
from bot.plans.suggestions import Fault


class RemainsTexts(Protocol):
    """Lessons and practices; titles of forms have 24 characters."""

    def title(self) -> str:
        """Name the form."""

    def intro(self, plan: Plan) -> str:
        """Say of which plan it is, and who will find it."""

    def kind_label(self) -> str:
        """Label the choice between lesson and practice."""

    def lesson(self) -> str:
        """Name the choice of a lesson."""

    def practice(self) -> str:
        """Name the choice of a standard practice."""

    def text_label(self) -> str:
        """Label the words."""

    def text_example(self) -> str:
        """Return what somebody might have learned."""

    def about_label(self) -> str:
        """Label what it comes from."""

    def cause(self, cause: Cause) -> str:
        """Name a cause in a menu; plain text."""

    def action(self, action: Action) -> str:
        """Name an action in a menu; plain text."""

    def level_label(self) -> str:
        """Label the level."""

    def level_hint(self) -> str:
        """Say when the level may stay empty."""

    def owner_label(self) -> str:
        """Label the owner of a practice."""

    def problem(self, fault: Fault) -> str:
        """Say what is wrong with the words and what to do."""

    def no_level(self) -> str:
        """Say that the level is needed, since no cause says it."""

    def no_owner(self) -> str:
        """Say that a practice takes an owner of this workspace."""

    def cannot_see(self) -> str:
        """Say that the owner of this practice must be one who may see the plan."""

    def gone(self) -> str:
        """Say that what it should be about is no more."""

    def kept(self, *, is_practice: bool) -> str:
        """Say that it is kept, and how it is found again."""

    def told_owner(self, by: str) -> str:
        """Tell somebody that a practice is theirs to look after."""

    def found_title(self, words: str) -> str:
        """Head what was found for words; or all there is, without words."""

    def nothing_found(self, words: str) -> str:
        """Say that nothing was found, and what to try."""

    def line(self, offer: Offer, owner: str | None, source: str | None) -> str:
        """Say a lesson or practice; `source` is its code where they may know of it."""

    def why(self, offer: Offer) -> str:
        """Say why it is offered, and what was measured of it; may be empty."""

    def offered(self, count: int) -> str:
        """Head what may help with a cause."""

    def offered_title(self) -> str:
        """Name the form that shows what may help."""

    def add_lesson(self) -> str:
        """Label the button under a recap that takes a lesson."""

    def add_suggestion(self) -> str:
        """Label the button under a recap that takes a suggestion."""

    def what_did_you_learn(self) -> str:
        """Ask under a recap what the month has taught."""
