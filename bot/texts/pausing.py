"""What the bot says of a plan that rests and goes on."""

from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.plan import Plan


class PausingTexts(Protocol):
    """Dates come in as days, with the reader's `today`."""

    def rested(self, plan: Plan, since: date, days: int, today: date) -> str:
        """Say since when a plan rests, and how many working days that took."""

    def ask(self) -> str:
        """Ask whether its dates move on; they follow."""

    def goal(self, goal: Goal, after: date, today: date) -> str:
        """Say how a goal's date would move."""

    def action(self, action: Action, after: date, today: date) -> str:
        """Say how an action's date would move."""

    def more(self, count: int) -> str:
        """Say that there are more dates than are shown."""

    def no_slip(self) -> str:
        """Say what moving the dates does to the record."""

    def move(self) -> str:
        """Name the button that resumes and moves the dates."""

    def keep(self) -> str:
        """Name the button that resumes and keeps the dates."""

    def goes_on(self, plan: Plan, days: int | None) -> str:
        """Say that a plan goes on, with dates `days` later; None: as they were."""
