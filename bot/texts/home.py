"""What the bot says: the Home tab, and what needs somebody now."""

from datetime import date, time
from typing import Protocol

from bot.people import Person
from bot.plans.actions import Action
from bot.plans.plan import Plan
from bot.reports.wanted import Wanted


class HomeTexts(Protocol):
    """The Home tab; each language speaks it all."""

    def unanswered(self, count: int) -> str:
        """Say that this week's check-in waits for an answer, and how to give it."""

    def wanted(self, wanted: Wanted) -> str:
        """Say what waits for the reader; nothing of a plan that is not theirs."""

    def more_wanted(self, count: int) -> str:
        """Say how many more things wait, each in a direct message of its own."""

    def late_heading(self) -> str:
        """Head what of the person's own is past its date."""

    def waiting_heading(self) -> str:
        """Head what waits in plans that the person leads."""

    def nothing_now(self) -> str:
        """Say that nothing needs the person now."""

    def mine_heading(self) -> str:
        """Head the person's open actions."""

    def mine(self, action: Action, plan: Plan, bar: str, today: date) -> str:
        """Say one of the person's actions: bar, title, date."""

    def led_heading(self) -> str:
        """Head the plans that the person leads."""

    def led(self, plan: Plan, bar: str, tally: str) -> str:
        """Say one plan that the person leads."""

    def next_checkin(self, day: date, at: time, today: date) -> str:
        """Say when the person is asked next, on their own clock."""

    def next_recap(self, plan: Plan, day: date, at: time, today: date) -> str:
        """Say when a plan's recap comes."""

    def next_end(self, plan: Plan, end: date, today: date) -> str:
        """Say when a plan comes to its last date."""

    def upcoming_heading(self) -> str:
        """Head what the bot will say and when."""

    def settings(self, person: Person) -> str:
        """Say how the reader wants to be asked."""

    def settings_button(self) -> str:
        """Name the button that changes that."""

    def welcome(self) -> str:
        """Say to somebody without plans and actions what this is, and how to begin."""

    def more_actions(self, count: int) -> str:
        """Say how many more actions there are, and where."""

    def new_button(self) -> str:
        """Name the button that starts a plan."""

    def status_button(self) -> str:
        """Name the button that shows where things stand."""

    def overdue_button(self) -> str:
        """Name the button that shows what is past its date."""

    def report_button(self) -> str:
        """Name the button that reports progress."""

    def why_button(self) -> str:
        """Name the button that shows the delivery log."""

    def help_button(self) -> str:
        """Name the button that shows all verbs."""
