"""What the bot says to stakeholders, and of what they say of a plan's result."""

from collections.abc import Sequence
from typing import Protocol

from bot.plans.feedback import Feedback
from bot.plans.plan import Plan


class FeedbackTexts(Protocol):
    """Feedback on a plan's result; titles of forms have 24 characters."""

    def heading(self) -> str:
        """Head what stakeholders say."""

    def said(self, feedback: Feedback, name: str, by: str) -> str:
        """Show one answer; a voice is marked with who typed it in."""

    def waiting(self, names: Sequence[str]) -> str:
        """Say who was asked and has yet to answer."""

    def ask_button(self) -> str:
        """Label the button that asks colleagues."""

    def voice_button(self) -> str:
        """Label the button that types in a customer's voice."""

    def ask_title(self) -> str:
        """Name the form that asks colleagues."""

    def people_label(self) -> str:
        """Label the field for whom to ask."""

    def people_hint(self, plan: Plan) -> str:
        """Say what they are asked, and what they learn of the plan."""

    def ask_send(self) -> str:
        """Label the button that asks them."""

    def nobody(self) -> str:
        """Say that somebody is to be chosen."""

    def not_them(self, names: Sequence[str]) -> str:
        """Say who can't be asked, and why."""

    def asked(self, names: Sequence[str]) -> str:
        """Say who is being asked."""

    def request(self, plan: Plan, lead: str, subject: str) -> str:
        """Ask a colleague; of a plan about a person not even that there is one."""

    def request_again(self, plan: Plan, lead: str, subject: str) -> str:
        """Remind them, once."""

    def answer_button(self, *, again: bool) -> str:
        """Label the button that opens the three questions."""

    def answer_title(self) -> str:
        """Name the form with the three questions."""

    def changed_label(self) -> str:
        """Ask what has changed."""

    def works_label(self) -> str:
        """Ask what works well."""

    def missing_label(self) -> str:
        """Ask what is still missing."""

    def send(self) -> str:
        """Label the button that hands it in."""

    def needed(self) -> str:
        """Say that this field is needed."""

    def too_long(self) -> str:
        """Say that an answer is too long."""

    def thanks(self, lead: str) -> str:
        """Thank a colleague for their answer."""

    def over(self) -> str:
        """Say that nothing can be added any more."""

    def voice_title(self) -> str:
        """Name the form for a customer's voice."""

    def voice_label(self) -> str:
        """Ask whose voice it is."""

    def voice_hint(self) -> str:
        """Say how it is marked."""

    def voice_name_too_long(self) -> str:
        """Say that the name is too long."""

    def kept(self, plan: Plan, voice: str) -> str:
        """Say that a voice is kept with the plan."""
