"""What the bot says in the form that evaluates and closes a plan."""

from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.evaluation import Assessment, Field, MissCause, Outcome, Problem
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.reports.evaluation import Figures


class EvaluationTexts(Protocol):
    """The form of an evaluation; titles of forms have 24 characters."""

    def title(self, plan: Plan) -> str:
        """Name the form."""

    def begin_intro(self, plan: Plan) -> str:
        """Say what happens once the evaluation begins."""

    def begin(self) -> str:
        """Label the button that begins it."""

    def intro(self, plan: Plan) -> str:
        """Say who gets what is written here."""

    def figures(self, figures: Figures) -> str:
        """Say how the plan was carried out, in figures."""

    def goal(self, goal: Goal) -> str:
        """Head a goal's figures: what it is, and its target."""

    def label(self, field: Field, unit: str | None = None) -> str:
        """Label a field."""

    def hint(self, field: Field) -> str | None:
        """Help with a field, where it needs help."""

    def outcome(self, outcome: Outcome) -> str:
        """Name what a plan came to."""

    def miss(self, miss: MissCause) -> str:
        """Name why a goal was missed."""

    def miss_option(self, miss: MissCause) -> str:
        """Name it as a choice, with what is meant."""

    def owed_heading(self) -> str:
        """Head what the company still owes."""

    def duty(self, action: Action, owner: str, today: date) -> str:
        """Say one thing that is owed or waits for support."""

    def assessments_heading(self) -> str:
        """Head what people say of their own part."""

    def assessment(self, assessment: Assessment, name: str) -> str:
        """Show what one person says of their part."""

    def page(self, number: int, of: int) -> str:
        """Say which page of the form it is."""

    def on(self) -> str:
        """Label the button to the next page."""

    def back(self) -> str:
        """Label the button to the page before."""

    def close_plan(self) -> str:
        """Label the button that closes the plan."""

    def problem(self, problem: Problem) -> str:
        """Say what is wrong with a field and what to do."""

    def look_again(self) -> str:
        """Say that something on this page is still wanted."""

    def closed(self, plan: Plan) -> str:
        """Say that the plan is closed, and what can come next."""

    def gone(self) -> str:
        """Say that the plan is not theirs to close, or closed already."""
