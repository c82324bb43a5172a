"""What stands in the form that plans are registered and edited with."""

from typing import Protocol

from bot.people import Language
from bot.plans.drafts import Start
from bot.plans.fields import Fault, Field


class PlanFormTexts(Protocol):
    """Labels, hints, and what is wrong with a field; titles have 24 characters."""

    def new_title(self) -> str:
        """Name the form of a new plan."""

    def edit_title(self, code: str) -> str:
        """Name the form of a plan that is being edited."""

    def submit(self, *, new: bool) -> str:
        """Name the button that registers or saves."""

    def cancel(self) -> str:
        """Name the button that leaves the form."""

    def intro(self, *, prefilled: bool, cut: bool) -> str:
        """Say how to go about it; `cut`: the text was longer than the form takes."""

    def edit_intro(self) -> str:
        """Say what saving an edited plan does."""

    def label(self, field: Field) -> str:
        """Name a field."""

    def hint(self, field: Field) -> str | None:
        """Say what a field is good for, where its name does not."""

    def example(self, field: Field) -> str | None:
        """Return what might stand in a field that is empty."""

    def goal_heading(self, number: int) -> str:
        """Head the fields of one goal."""

    def action_heading(self, number: int) -> str:
        """Head the fields of one action."""

    def add_goal(self) -> str:
        """Name the button for one more goal."""

    def add_action(self) -> str:
        """Name the button for one more action."""

    def details(self) -> str:
        """Name the button that opens an action's details."""

    def remove(self) -> str:
        """Name the button that takes out what is not registered yet."""

    def drop(self) -> str:
        """Name the button that gives up an action of a plan."""

    def dropped(self, count: int) -> str:
        """Say how many actions will be given up by saving."""

    def page(self, first: int, last: int) -> str:
        """Name the button that shows these actions."""

    def shown(self, first: int, last: int, total: int) -> str:
        """Say which actions are shown."""

    def language(self, language: Language) -> str:
        """Name a language."""

    def start(self, start: Start) -> str:
        """Name a way to start."""

    def asks_first(self) -> str:
        """Say that an individual plan starts when those in it were asked."""

    def problem(self, fault: Fault) -> str:
        """Say what is wrong with a field and what to do."""

    def problem_of(self, fault: Fault, number: int | None) -> str:
        """Say it with the field's name, and the number of the action it is about."""

    def elsewhere(self, problems: list[str]) -> str:
        """Say what is wrong with fields that another page of the form held."""

    def gone(self) -> str:
        """Say that what the form was about is no more."""

    def registered(self, code: str, *, leads: bool) -> str:
        """Say that the plan is registered and what happens now."""

    def to_consult(self, code: str, *, reviewed: bool) -> str:
        """Say that the plan is registered and will be put to those in it first."""

    def saved(self, code: str) -> str:
        """Say that the changes are saved, and who hears of them."""

    def unchanged(self, code: str) -> str:
        """Say that nothing was changed."""

    def close(self) -> str:
        """Name the button under a form that has nothing left to do."""
