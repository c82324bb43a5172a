"""What the bot says: a plan's month, looked back on."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.reports.recap import Audience, GoalMonth, Helped, Recap, Slip


class RecapTexts(Protocol):
    """A plan's month; each language speaks it all. In channels nobody is named as late.

    Where an owner's name is None, the line names nobody.
    """

    def title(self, recap: Recap) -> str:
        """Name plan and month."""

    def header(self, recap: Recap) -> str:
        """Name plan and month, for plain text."""

    def intro(self, recap: Recap, audience: Audience) -> str:
        """Say to a reader of a direct message what they get, and who else does."""

    def headline(self, recap: Recap) -> str:
        """Say the month in figures; a quiet one, that it was quiet."""

    def goals_heading(self) -> str:
        """Head the goals."""

    def goal(self, month: GoalMonth, bar: str | None, today: date) -> str:
        """Say how far a goal is, and from where it came in this month."""

    def done_heading(self, count: int) -> str:
        """Head what was done."""

    def dropped_heading(self) -> str:
        """Head what was dropped."""

    def late_heading(self, count: int) -> str:
        """Head what is past its date."""

    def slipped_heading(self) -> str:
        """Head the dates that moved."""

    def helped_heading(self) -> str:
        """Head what helped."""

    def owed_heading(self) -> str:
        """Head what waits for support."""

    def focus_heading(self, recap: Recap) -> str:
        """Head what is due in the month to come."""

    def done(self, action: Action, owner: str | None, today: date) -> str:
        """Say what was done."""

    def late(self, action: Action, owner: str | None, today: date) -> str:
        """Say what is past its date."""

    def slipped(self, slip: Slip, owner: str | None, today: date) -> str:
        """Say from when to when a date moved, and where the reason lies."""

    def helped(self, helped: Helped) -> str:
        """Say what helped with what."""

    def owed(
        self, action: Action, owner: str | None, today: date, before: Sequence[int]
    ) -> str:
        """Say what waits, since when, for what; `before` is support by its numbers."""

    def focus(self, action: Action, owner: str | None, today: date) -> str:
        """Say what is due, and who does it."""

    def more_in_thread(self, count: int) -> str:
        """Say that the thread holds more lines."""

    def details(self, recap: Recap) -> str:
        """Head the details in the thread."""

    def preview(self, recap: Recap) -> str:
        """Say that this is a preview that only the reader sees."""

    def which_plan(self, plans: list[Plan]) -> str:
        """Ask for which plan."""

    def not_begun(self, plan: Plan, began: date, today: date) -> str:
        """Say that the plan began after the month that was asked for."""

    def how_to_ask(self) -> str:
        """Say what `recap` takes."""

    def sponsor_title(self, month: date) -> str:
        """Name the month's digest for a sponsor."""

    def sponsor_hint(self) -> str:
        """Say what a sponsor can do, and that of a plan about a person this is all."""
