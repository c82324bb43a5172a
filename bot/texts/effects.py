"""What the bot says of the effect that a finished action had."""

from typing import Protocol

from bot.plans.progress import Effect


class EffectTexts(Protocol):
    """The question for an action's effect, and the answers."""

    def ask(self, number: int, title: str) -> str:
        """Ask what effect an action had that is done now."""

    def button(self, effect: Effect) -> str:
        """Label the button of an answer."""

    def noted(self, number: int, title: str, effect: Effect) -> str:
        """Say what was answered."""
