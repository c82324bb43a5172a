"""What people hear of plans that are new or changed."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.plans.changes import Change
from bot.plans.plan import Plan, Weekly


class PlanNewsTexts(Protocol):
    """Welcomes and changes. Names come in as people's, days as the reader's."""

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

    def how_checkins_go(self, slot: Weekly) -> str:
        """Say when they will be asked, and how they can answer."""

    def welcome_channel(self, plan: Plan, lead: str) -> str:
        """Tell a channel that a team plan reports there."""

    def changed(self, plan: Plan, by: str, *, known: bool) -> str:
        """Head what a lead changed."""

    def change(self, change: Change, names: Sequence[str], today: date) -> str:
        """Say one change; `names` are those of the people before and after."""

    def yours_no_more(self, change: Change) -> str:
        """Tell an owner that an action is somebody else's now."""
