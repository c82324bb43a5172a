"""What the bot says of a plan's chain: from an action back to the evidence."""

from collections.abc import Sequence
from typing import Protocol

from bot.plans.diagnosis import Cause, Level
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.remains import Lesson, Practice


class TraceTexts(Protocol):
    """The chain in words, and the words of the fishbone picture."""

    def look(self) -> str:
        """Name the button that shows a chain."""

    def title(self, plan: Plan, code: str | None) -> str:
        """Head the chain of a plan, or of one thing in it."""

    def no_such(self, plan: Plan, code: str) -> str:
        """Say that the plan has no such action, cause, evidence or lesson."""

    def goal(self, goal: Goal) -> str:
        """Say a goal, and the objective that it serves."""

    def strategy(self, code: str, statement: str) -> str:
        """Say a strategy."""

    def action(self, number: int, title: str) -> str:
        """Say an action."""

    def cause(self, cause: Cause) -> str:
        """Say a cause and its level."""

    def why(self, text: str, *, root: bool) -> str:
        """Say one of its whys."""

    def evidence(self, code: str, source: str, text: str) -> str:
        """Say an entry of evidence."""

    def no_evidence(self) -> str:
        """Say that a cause rests on no evidence."""

    def symptom(self, text: str) -> str:
        """Say what is noticed."""

    def learned(self, code: str, what: Lesson | Practice) -> str:
        """Say a lesson or practice, with what was measured."""

    def no_source(self) -> str:
        """Say that a lesson comes from no cause or action."""

    def no_cause(self) -> str:
        """Say that no cause rests on an entry of evidence."""

    def loose_learned(self, codes: Sequence[str]) -> str:
        """Say which lessons come from no cause or action."""

    def no_strategy(self) -> str:
        """Say that an action carries out no strategy."""

    def loose(self) -> str:
        """Head what is linked to nothing."""

    def loose_goal(self, goal: Goal) -> str:
        """Say that no strategy serves a goal."""

    def loose_cause(self, cause: Cause) -> str:
        """Say that no strategy treats a cause."""

    def loose_evidence(self, codes: Sequence[str]) -> str:
        """Say that no cause rests on these."""

    def loose_actions(self, numbers: Sequence[int]) -> str:
        """Say that these actions carry out no strategy."""

    def nothing(self, plan: Plan) -> str:
        """Say that there is no chain yet, and how to begin."""

    def picture_title(self, plan: Plan) -> str:
        """Head the message with the fishbone picture."""

    def picture_alt(
        self, head: str, branches: Sequence[tuple[str, Sequence[str]]]
    ) -> str:
        """Say in words all that the picture shows."""

    def branch(self, level: Level) -> str:
        """Name a bone of the picture."""

    def empty_branch(self) -> str:
        """Say that nothing was found on a level."""

    def rank(self, cause: Cause) -> str:
        """Say impact and effort in the picture."""

    def rest(self, plan: Plan) -> str:
        """Say where the causes are that no message holds."""

    def no_causes(self, plan: Plan) -> str:
        """Say that there is nothing to draw."""
