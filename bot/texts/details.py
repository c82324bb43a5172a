"""What the bot says of an action's details: start, resources, what it waits for."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.depending import Awaited
from bot.plans.drafts import Draft, DraftAction
from bot.plans.slips import Slip


class DetailTexts(Protocol):
    """The step of the form that holds them, and the lines that show them."""

    def title(self, number: int) -> str:
        """Name the step, in 24 characters."""

    def take_over(self) -> str:
        """Name the button that goes back to the plan with what was entered."""

    def back(self) -> str:
        """Name the button that goes back without."""

    def about(self, title: str) -> str:
        """Say which action it is about, and that all may stay empty."""

    def kept_with_plan(self) -> str:
        """Say that it counts once the plan is saved."""

    def no_support(self) -> str:
        """Name the choice that the company owes nothing by it."""

    def in_short(self, action: DraftAction, before: Sequence[int]) -> str:
        """Sum up what is entered; empty where nothing is. `before` come first."""

    def line(self, action: Action, helpers: Sequence[str], today: date) -> str:
        """Say what a plan's action has besides owner and date; empty if nothing."""

    def shown_by(self, action: Action) -> str:
        """Say what shows that an action is done; empty if nothing does."""

    def slips(self, slips: Sequence[tuple[Slip, date]], today: date) -> str:
        """Say how often a date was put off, each with the day it was said on."""

    def awaits(self, awaited: Awaited, today: date) -> str:
        """Say what an action waits for; empty where it waits for nothing."""

    def no_draft(self) -> str:
        """Say that somebody has no draft that is not finished."""

    def goes_on(self) -> str:
        """Head a draft that is opened again."""

    def unfinished(self, draft: Draft) -> str:
        """Say that there is an older draft, and how to go on with it."""
