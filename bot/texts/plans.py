"""What the bot says about plans: shown, listed, new, changed."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.plans.changes import Change
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

    def turned(self, plan: Plan) -> str:
        """Say that a plan rests, or goes on, from now on."""

    def name(self, user: str | None) -> str:
        """Write somebody's name, or that there is nobody."""

    def welcome_lead(self, plan: Plan) -> str:
        """Tell the lead that their plan is registered."""

    def next_steps(self, plan: Plan) -> str:
        """Tell the lead what happens next, and what they can do."""

    def welcome_owner(self, plan: Plan, lead: str, count: int) -> str:
        """Tell an owner that they have `count` actions in a plan they may see."""

    def welcome_helper(self, lead: str, count: int) -> str:
        """Tell an owner the same where they may not know the plan."""

    def welcome_subject(self, plan: Plan, lead: str) -> str:
        """Tell an employee that a plan for them was registered."""

    def welcome_hr(self, plan: Plan, lead: str, subject: str) -> str:
        """Tell the HR partner that a plan names them."""

    def how_checkins_go(self, plan: Plan) -> str:
        """Say when they will be asked, and how they can answer."""

    def welcome_channel(self, plan: Plan, lead: str) -> str:
        """Tell a channel that a team plan reports there."""

    def changed(self, plan: Plan, by: str, *, known: bool) -> str:
        """Head what a lead changed."""

    def change(self, change: Change, names: Sequence[str], today: date) -> str:
        """Say one change; `names` are those of the people before and after."""

    def yours_no_more(self, change: Change) -> str:
        """Tell an owner that an action is somebody else's now."""

    def add_title(self) -> str:
        """Name the form that makes a message an action."""

    def add_to(self) -> str:
        """Name the field for the plan."""

    def add(self) -> str:
        """Name the button that adds the action."""

    def added(self, plan: Plan, number: int) -> str:
        """Say that the action was added."""
