"""What the bot says of what a finished action has come to."""

from typing import Protocol

from bot.plans.actions import Action
from bot.plans.progress import Effect, Metric


class EffectTexts(Protocol):
    """The questions for effect, evidence and a reading, and the answers."""

    def ask(self, number: int, title: str) -> str:
        """Ask what effect an action had that is done now."""

    def button(self, effect: Effect) -> str:
        """Label the button of an answer."""

    def add_evidence(self) -> str:
        """Name the button that opens the form."""

    def change(self) -> str:
        """Name it where all was answered."""

    def noted(
        self, number: int, title: str, effect: Effect, evidence: str | None
    ) -> str:
        """Say what was answered."""

    def form_title(self) -> str:
        """Name the form."""

    def about(self, action: Action) -> str:
        """Say which action it is about, and that a part is enough."""

    def effect_label(self) -> str:
        """Name the field for the effect."""

    def evidence_label(self) -> str:
        """Name the field for evidence."""

    def evidence_hint(self) -> str:
        """Say what is good evidence."""

    def reading_label(self, metric: Metric) -> str:
        """Name the field for the last reading of the action's measure."""

    def nothing_said(self) -> str:
        """Say that the form is empty."""

    def no_number(self) -> str:
        """Say that the reading is no number."""

    def gone(self) -> str:
        """Say that it is not the reader's to tell any more."""
