"""What the bot says about plans: shown and listed."""

from datetime import date
from typing import Protocol

from bot.plans.plan import Plan
from bot.reports.status import PlanStatus


class PlanTexts(Protocol):
    """Plans and those in them. Names come in as people's, days as the reader's."""

    def list_title(self) -> str:
        """Head the plans that somebody may see."""

    def none(self) -> str:
        """Say that there is no plan to see, and how to begin one."""

    def line(self, status: PlanStatus) -> str:
        """Say in a line or two what a plan is and how far; only what may be seen."""

    def heading(self, plan: Plan, *, known: bool) -> str:
        """Name a plan; not `known` is one of which only an action may be seen."""

    def facts(self, plan: Plan) -> str:
        """Say what kind of plan it is, where in its life, and its version."""

    def people(
        self,
        lead: str,
        subject: str | None,
        hr_partner: str | None,
        sponsor: str | None,
    ) -> str:
        """Say who is what in a plan."""

    def rhythm(self, plan: Plan) -> str:
        """Say when its check-ins are."""

    def seen_by(self, plan: Plan, channel: str | None) -> str:
        """Say who can see a plan."""

    def only_yours(self) -> str:
        """Say that the reader sees their own actions and nothing else of the plan."""

    def summary_only(self) -> str:
        """Say that the reader gets a summary."""

    def actions_heading(self) -> str:
        """Head the actions."""

    def moved(self, first: date, today: date) -> str:
        """Say which day an action was first planned for."""

    def page(self, number: int, pages: int) -> str:
        """Say which page this is."""

    def next_page(self) -> str:
        """Name the button for the next page."""

    def show_button(self) -> str:
        """Name the button that shows the plan."""

    def edit_button(self) -> str:
        """Name the button that opens the plan's form."""

    def which(self, verb: str) -> str:
        """Ask which plan; `verb` is what was typed."""

    def leads_none(self) -> str:
        """Say that somebody leads no plan, and how to begin one."""

    def lead_edits(self, plan: Plan) -> str:
        """Say to somebody who may see a plan that only its lead changes it."""

    def is_already(self, plan: Plan) -> str:
        """Say that a plan rests, or goes on, already."""

    def rests(self, plan: Plan) -> str:
        """Say that a plan rests from now on."""

    def add_title(self) -> str:
        """Name the form that makes a message an action."""

    def add_to(self) -> str:
        """Name the field for the plan."""

    def add(self) -> str:
        """Name the button that adds the action."""

    def added(self, plan: Plan, number: int) -> str:
        """Say that the action was added."""
