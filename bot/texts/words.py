"""The words that every other text is made of."""

from datetime import date, time
from typing import Protocol

from bot.plans.plan import Kind, State
from bot.plans.progress import Effect, Status
from bot.plans.support import SupportKind


class Words(Protocol):
    """Names of states and days; each language has them all."""

    def status(self, status: Status) -> str:
        """Name how far an action is."""

    def effect(self, effect: Effect) -> str:
        """Name what a finished action has brought about."""

    def support(self, kind: SupportKind) -> str:
        """Name a kind of support."""

    def state(self, state: State) -> str:
        """Name where a plan stands in its life."""

    def kind(self, kind: Kind) -> str:
        """Name a kind of plan."""

    def weekday(self, weekday: int) -> str:
        """Name a weekday; 0 is Monday."""

    def day(self, day: date, today: date) -> str:
        """Name a day with its weekday; with the year where it is not this one."""

    def month(self, day: date) -> str:
        """Name a month and its year."""

    def wall_time(self, at: time) -> str:
        """Name a time of day."""

    def number(self, value: float) -> str:
        """Write a number without needless zeros."""

    def listed(self, parts: list[str]) -> str:
        """Join parts as a sentence does."""
