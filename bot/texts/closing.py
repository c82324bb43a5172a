"""What the bot says when a plan ends: who is asked, and what they are told."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.plans.evaluation import Evaluation, Result
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.remains import Lesson, Practice


class ClosingTexts(Protocol):
    """The end of a plan, and what comes after; titles have 24 characters."""

    def ended(self, plan: Plan, end: date, today: date) -> str:
        """Tell the lead that the plan has come to its end date, and ask how it went."""

    def evaluate_button(self) -> str:
        """Label the button that begins the evaluation."""

    def later_dates_button(self) -> str:
        """Label the button that gives the plan other dates."""

    def ask_assessment(self, plan: Plan, lead: str) -> str:
        """Ask somebody for a self-assessment, and say who reads it."""

    def assess_again(self, plan: Plan, lead: str) -> str:
        """Remind somebody of the self-assessment, once."""

    def assess_button(self, *, again: bool) -> str:
        """Label the button that opens the form, or opens it again."""

    def assess_title(self) -> str:
        """Name the form."""

    def result_label(self) -> str:
        """Ask how they see their result."""

    def helped_label(self) -> str:
        """Ask what helped."""

    def missing_label(self) -> str:
        """Ask what was missing."""

    def assess_save(self) -> str:
        """Label the button that hands it in."""

    def assess_missing(self) -> str:
        """Say that the first answer is needed."""

    def assess_too_long(self) -> str:
        """Say that an answer is too long."""

    def assessed(self, plan: Plan) -> str:
        """Thank for a self-assessment."""

    def assess_over(self) -> str:
        """Say that the plan is closed, or not theirs to assess."""

    def told(self, plan: Plan, evaluation: Evaluation, lead: str) -> str:
        """Tell somebody who sees the plan that it is closed, with what outcome."""

    def told_owner(self, plan: Plan) -> str:
        """Tell the owner of an action that its plan is closed, and no more."""

    def in_channel(self, plan: Plan, evaluation: Evaluation) -> str:
        """Tell a team's channel that its plan is closed, with what outcome."""

    def heading(self, evaluation: Evaluation, today: date) -> str:
        """Head an evaluation where the plan is shown."""

    def read_on(self) -> str:
        """Label the button to (the next page of) the evaluation."""

    def goal(self, goal: Goal, result: Result) -> str:
        """Say one goal's measure, before and after."""

    def says(self, evaluation: Evaluation) -> str:
        """Show the lead's evaluation in their words."""

    def reasons(self, evaluation: Evaluation) -> str:
        """Show the reasons of the outcome, and why a goal was missed."""

    def owed(self, evaluation: Evaluation) -> str:
        """Show why it counts as not met with support still owed."""

    def follows(self, before: Plan) -> str:
        """Say that a plan is the next cycle of another."""

    def followed(self, after: Plan) -> str:
        """Say that a plan goes on in another."""

    def next_button(self) -> str:
        """Label the button that opens the next cycle."""

    def not_closed(self, plan: Plan) -> str:
        """Say that the plan must be closed before its next cycle."""

    def next_intro(self, plan: Plan, learned: Sequence[Lesson | Practice]) -> str:
        """Say above the form what was taken over from the plan before, and learned."""
