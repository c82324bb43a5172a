"""What the bot says: what is past its date, and what can be done about it."""

from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.lags import LagReason
from bot.plans.plan import Plan


class OverdueTexts(Protocol):
    """What is past its date; each language speaks it all."""

    def flag_title(self, count: int) -> str:
        """Say in a notification how many actions are past their date."""

    def flag_intro(self, count: int) -> str:
        """Ask the owner how they stand."""

    def item(self, action: Action, plan: Plan, owner: str | None, today: date) -> str:
        """Say which action it is, since when, and how far."""

    def held_up(
        self, action: Action, plan: Plan, owner: str | None, today: date
    ) -> str:
        """Say that an action waits for support that the company owes."""

    def settled(
        self, action: Action, plan: Plan, owner: str | None, today: date
    ) -> str:
        """Say how an action stands that needs no answer any more."""

    def due_today(self) -> str:
        """Mark an action whose last day is today."""

    def due_soon(self) -> str:
        """Mark an action that is due within two working days."""

    def more(self, count: int) -> str:
        """Say how many were left out, and where they are."""

    def list_title(self) -> str:
        """Say in a notification what the list is."""

    def mine_heading(self) -> str:
        """Head what is late of the reader's own."""

    def led_heading(self) -> str:
        """Head what is late in plans that the reader leads."""

    def waiting_heading(self) -> str:
        """Head what is past its date and waits for somebody else."""

    def nothing_late(self) -> str:
        """Say that nothing is late."""

    def done_button(self) -> str:
        """Name the button that says it is done."""

    def date_button(self) -> str:
        """Name the button that gives another date."""

    def blocked_button(self) -> str:
        """Name the button that says it is blocked."""

    def help_button(self) -> str:
        """Name the button that asks for help."""

    def date_form(self) -> str:
        """Head the form that asks for another date."""

    def blocked_form(self) -> str:
        """Head the form that asks what is in the way."""

    def date_label(self) -> str:
        """Ask for the new date."""

    def blocker_label(self) -> str:
        """Ask what is in the way."""

    def reason_label(self) -> str:
        """Ask where the reason lies."""

    def reason(self, reason: LagReason) -> str:
        """Name where a reason lies."""

    def step_label(self) -> str:
        """Ask for the corrective step."""

    def seen_by(self) -> str:
        """Say who reads what is entered."""

    def save(self) -> str:
        """Name the button that sends a form."""

    def cancel(self) -> str:
        """Name the button that leaves a form."""

    def close(self) -> str:
        """Name the button that closes a form that is done."""

    def date_is_past(self) -> str:
        """Say that the date must lie ahead."""

    def noted_title(self) -> str:
        """Head the form that says back what was noted."""

    def not_yours(self) -> str:
        """Say that this is no longer the person's to answer."""
