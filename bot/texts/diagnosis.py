"""What the bot says about a diagnosis: evidence, causes, strategies, goals checked."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.plans.diagnosing import Tab
from bot.plans.diagnosis import Cause, Evidence, Level, Source
from bot.plans.fairness import Fairness
from bot.plans.goals import Goal
from bot.plans.plan import Plan
from bot.plans.smart import Checks
from bot.plans.strategies import Chain, Strategy


class DiagnosisTexts(Protocol):
    """What is shown; names come in as people's, days as the reader's."""

    def title(self, code: str) -> str:
        """Name the form, in 24 characters."""

    def close(self) -> str:
        """Name the button that leaves it."""

    def onward(self) -> str:
        """Name the button that goes on from a plan to its diagnosis."""

    def look(self) -> str:
        """Name the button that opens the diagnosis of a plan that is shown."""

    def tab(self, tab: Tab, count: int | None) -> str:
        """Name a page, with how much there is on it."""

    def about(self, tab: Tab) -> str:
        """Say what a page is for."""

    def own_only(self) -> str:
        """Say that the reader sees only what they added themselves."""

    def none(self, tab: Tab) -> str:
        """Say that there is nothing on a page yet."""

    def add(self, tab: Tab) -> str:
        """Name the button that adds to a page."""

    def edit(self) -> str:
        """Name the choice to change something."""

    def remove(self) -> str:
        """Name the choice to take something out."""

    def ask_why(self) -> str:
        """Name the choice to ask why."""

    def draw(self) -> str:
        """Name the button for the fishbone picture."""

    def drawing(self) -> str:
        """Say that the picture comes by direct message."""

    def page(self, number: int) -> str:
        """Name the button for a further page."""

    def level(self, level: Level) -> str:
        """Name a level."""

    def source(self, source: Source) -> str:
        """Name a kind of source."""

    def symptom(self, text: str) -> str:
        """Say what is noticed; empty where nobody has said it."""

    def describe(self) -> str:
        """Name the button to say what is noticed."""

    def evidence(self, entry: Evidence, by: str, today: date) -> str:
        """Say an entry of evidence, with a hint where it is old."""

    def missing(self, sources: Sequence[Source]) -> str:
        """Say which kinds of source are still missing."""

    def cause(self, cause: Cause, evidence: Sequence[str]) -> str:
        """Say a cause, its rank, its whys, and the codes of what it rests on."""

    def strategy(self, strategy: Strategy, chain: Chain) -> str:
        """Say a strategy, with the cause, the goal and the actions."""

    def checked(self, goal: Goal, checks: Checks) -> str:
        """Say which SMART checks a goal passes, and how to fix the others."""

    def checks(self, checks: Checks) -> str:
        """Say the same in one line and the fixes, without the goal."""

    def doubt(self, fair: Fairness) -> str:
        """Say that the causes lie mostly elsewhere, and what that asks for or has."""

    def reason(self, text: str, by: str) -> str:
        """Say why it goes on nevertheless."""

    def give_reason(self) -> str:
        """Name the button to write that reason."""

    def not_yours(self, plan: Plan) -> str:
        """Say to somebody who may know of the plan that this is not theirs to see."""

    def gone(self) -> str:
        """Say that what a form was about is no more, or not theirs."""
