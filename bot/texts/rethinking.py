"""What the bot says where something done had no effect, and what comes of it."""

from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.plans.rethinking import Rethought, Verdict
from bot.plans.strategies import Strategy


class RethinkingTexts(Protocol):
    """The question to the lead, the form, and the answer wherever it is shown."""

    def ask(self, plan: Plan, action: Action, strategy: Strategy | None) -> str:
        """Ask whether a strategy still holds after an action without effect."""

    def button(self, verdict: Verdict) -> str:
        """Label the button of an answer."""

    def form_title(self, verdict: Verdict) -> str:
        """Name the form of an answer."""

    def statement_label(self) -> str:
        """Name the field for the strategy's new words."""

    def note_label(self, verdict: Verdict) -> str:
        """Name the field for the reason."""

    def missing(self) -> str:
        """Say that a field has to be filled."""

    def too_long(self, limit: int) -> str:
        """Say that a text is too long."""

    def unchanged(self) -> str:
        """Say that the strategy's words are the same as before."""

    def gone(self) -> str:
        """Say that the question is settled, or not the reader's."""

    def decided(self, plan: Plan, action: Action, thought: Rethought) -> str:
        """Say in place of the question what was decided."""

    def traced(self, thought: Rethought, number: int, day: date, today: date) -> str:
        """Say in a chain what was decided, after which action."""

    def told(self, thought: Rethought, number: int, code: str | None) -> str:
        """Say in a recap what was decided."""

    def heading(self) -> str:
        """Head what was decided in a recap."""

    def without_effect_heading(self) -> str:
        """Head in a status what is done, and had no effect."""

    def given_up(self) -> str:
        """Mark a strategy that was given up."""
