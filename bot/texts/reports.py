"""What the bot says: where things stand."""

from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.progress import Metric
from bot.reports.status import PlanStatus


class ReportTexts(Protocol):
    """Where things stand; each language speaks it all. Names come in as people's."""

    def status_title(self) -> str:
        """Say in a notification what the message is."""

    def nothing_to_see(self) -> str:
        """Say that there is no plan and no action, and how to begin."""

    def nothing_of_person(self, name: str) -> str:
        """Say that the asker can see nothing of this person's actions."""

    def no_such_plan(self, number: int) -> str:
        """Answer for a plan that does not exist, or is not theirs to see."""

    def how_to_ask(self) -> str:
        """Say what `status` takes."""

    def heading(self, plan: Plan) -> str:
        """Name a plan, in bold, with its state where it is not running."""

    def tally(self, status: PlanStatus) -> str:
        """Count what is done, late and waiting."""

    def goal(self, goal: Goal, bar: str | None, today: date) -> str:
        """Say what a goal is and how far: baseline, now, target."""

    def late_heading(self) -> str:
        """Head the late actions."""

    def waiting_heading(self) -> str:
        """Head the actions that are blocked or ask for help."""

    def going_heading(self) -> str:
        """Head the other open actions."""

    def closed_heading(self) -> str:
        """Head the actions done or dropped."""

    def action(
        self, action: Action, owner: str | None, today: date, *, late: bool
    ) -> str:
        """Say how one action stands; without `owner` it is the reader's own."""

    def away(self, names: list[str]) -> str:
        """Say who is away today."""

    def silent(self, names: list[str]) -> str:
        """Say to the lead alone who has not answered this week."""

    def more(self, count: int, plan: Plan) -> str:
        """Say how many lines were left out, and where they are."""

    def more_plans(self, count: int) -> str:
        """Say how many plans were left out, and where they are."""

    def chart_title(self, goal: Goal | None) -> str:
        """Name a chart: of a goal, or of the actions done; it has 50 characters."""

    def chart_measure(self, metric: Metric) -> str:
        """Name what a chart measures, with its unit."""

    def chart_actions(self) -> str:
        """Name what a chart of actions counts."""

    def chart_planned(self) -> str:
        """Name the line of what was planned."""

    def chart_actual(self) -> str:
        """Name the line of what came."""

    def chart_day(self, day: date, today: date) -> str:
        """Name a day in a few characters; with the year where it is not this one."""
