"""What stands in the forms of a diagnosis."""

from collections.abc import Sequence
from typing import Protocol

from bot.plans.diagnosing import Fault, Part
from bot.plans.diagnosis import Cause


class DiagnosisFormTexts(Protocol):
    """Labels, hints, and what is wrong with a field; titles have 24 characters."""

    def title(self, part: Part) -> str:
        """Name the form whose main field is `part`."""

    def label(self, part: Part) -> str:
        """Name a field."""

    def hint(self, part: Part) -> str | None:
        """Say what a field is good for, where its name does not."""

    def example(self, part: Part) -> str | None:
        """Return what might stand in a field that is empty."""

    def problem(self, part: Part, fault: Fault) -> str:
        """Say what is wrong with a field and what to do."""

    def save(self) -> str:
        """Name the button that stores."""

    def cancel(self) -> str:
        """Name the button that does not."""

    def scale(self, part: Part, value: int) -> str:
        """Name a degree of impact or effort, 1 to 5."""

    def whys(self, cause: Cause) -> str:
        """Show the chain so far."""

    def why(self, number: int) -> str:
        """Ask the next why."""

    def next_why(self) -> str:
        """Name the button that stores an answer."""

    def back(self) -> str:
        """Name the button that goes one step back."""

    def is_root(self) -> str:
        """Say that this is where the chain ends."""

    def root_found(self, cause: Cause) -> str:
        """Say that the root cause is found."""

    def removal(self) -> str:
        """Name the form that asks before something is removed."""

    def confirm(self) -> str:
        """Name the button that removes."""

    def removes_evidence(self, code: str, causes: Sequence[str]) -> str:
        """Say what removing evidence does to the causes that rest on it."""

    def removes_cause(self, code: str, strategies: Sequence[str]) -> str:
        """Say what removing a cause does; ask about the strategies that treat it."""

    def removes_strategy(self, code: str, actions: Sequence[int]) -> str:
        """Say what removing a strategy does to the actions that carry it out."""

    def gone_too(self, strategies: Sequence[str]) -> str:
        """Name the choice that removes the strategies with their cause."""

    def no_cause_yet(self) -> str:
        """Say that a strategy needs a cause and a goal first."""
