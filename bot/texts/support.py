"""What the bot says of support that is asked for, promised, declined and given."""

from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.support import SupportRequest


class SupportTexts(Protocol):
    """Support: the forms, and what each of those in it hears."""

    def ask_button(self) -> str:
        """Name the button that opens the form to ask for support."""

    def form_title(self) -> str:
        """Name that form, in 24 characters."""

    def about(self, action: Action) -> str:
        """Say which action it is for."""

    def what_label(self) -> str:
        """Ask what is needed."""

    def what_example(self) -> str:
        """Return what might be needed."""

    def kind_label(self) -> str:
        """Ask what kind of support it is."""

    def who_label(self) -> str:
        """Ask who could give it."""

    def who_hint(self) -> str:
        """Say what happens where nobody is named."""

    def day_label(self) -> str:
        """Ask by when it is needed."""

    def hint(self) -> str:
        """Say what becomes of it, and who reads it."""

    def missing(self) -> str:
        """Say that a field has to be filled."""

    def too_long(self, limit: int) -> str:
        """Say that a text is too long."""

    def is_owner(self) -> str:
        """Say that the one named owns the action already."""

    def asked(self, supporter: str | None) -> str:
        """Say that it was asked for: of somebody, or of the lead who names somebody."""

    def gone(self) -> str:
        """Say that it is settled, or not the reader's."""

    def which(self) -> str:
        """Ask for which action."""

    def nothing_open(self) -> str:
        """Say that somebody has no open action to ask for."""

    def to_name(
        self, request: SupportRequest, action: Action, plan: Plan, asker: str
    ) -> str:
        """Tell the lead what is asked for, and ask who could give it."""

    def name_button(self) -> str:
        """Name the button by which somebody is named."""

    def to_give(
        self,
        request: SupportRequest,
        plan: Plan,
        by: str,
        action: Action | None,
        due: date | None,
        today: date,
    ) -> str:
        """Ask somebody for support; `action` is what it is for, where they may know."""

    def accept(self) -> str:
        """Name the button that accepts."""

    def other_date(self) -> str:
        """Name the button for another date."""

    def decline(self) -> str:
        """Name the button that declines."""

    def date_title(self) -> str:
        """Name the form for another date."""

    def decline_title(self) -> str:
        """Name the form that declines."""

    def reason_label(self) -> str:
        """Ask why."""

    def you_give(self, request: SupportRequest, due: date | None, today: date) -> str:
        """Say to a supporter what they promised, and where it is."""

    def you_declined(self, request: SupportRequest) -> str:
        """Say to a supporter that they declined."""

    def is_given(
        self,
        request: SupportRequest,
        action: Action,
        plan: Plan,
        who: str,
        due: tuple[date | None, date],
    ) -> str:
        """Tell asker and lead that it is promised, and by when (then today)."""

    def is_declined(
        self, request: SupportRequest, action: Action, plan: Plan, who: str
    ) -> str:
        """Tell asker and lead that it was declined, and why."""

    def is_there(self, request: SupportRequest, action: Action, plan: Plan) -> str:
        """Tell the owner that the support is there, so that they can go on."""

    def line(self, request: SupportRequest, who: str | None) -> str:
        """Say under an action what was asked for and is not promised."""
