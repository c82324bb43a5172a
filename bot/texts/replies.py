"""What the bot says about what somebody wrote: receipts, questions, forms."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.progress import Metric, Stated


class ReplyTexts(Protocol):
    """Receipts and the form that corrects them; each language speaks it all."""

    def stated(self, stated: Stated, metric: Metric | None, today: date) -> str:
        """Say what was stated about an action, dates spelt out."""

    def stated_short(self, stated: Stated, metric: Metric | None, today: date) -> str:
        """Say the same for a button, unescaped."""

    def without(self, stated: Stated) -> str:
        """Say for a button that none of this is meant."""

    def noted(self) -> str:
        """Head what was noted."""

    def asks_push(self) -> str:
        """Say in a notification that nothing is noted before the person has chosen."""

    def noted_push(self, count: int) -> str:
        """Say, in a notification, that so much was noted."""

    def line(self, n: int, title: str, said: str) -> str:
        """Say what was noted of one action."""

    def well_done(self, titles: Sequence[str]) -> str:
        """Be glad of what is done."""

    def not_understood(self, parts: Sequence[str]) -> str:
        """Quote what could not be placed."""

    def missing(self, numbers: Sequence[int]) -> str:
        """Name what nothing was said of yet."""

    def unsure(self, n: int, title: str, shared: str) -> str:
        """Ask which of the readings on the buttons is meant, beside what both say."""

    def is_it(self, n: int, title: str, said: str) -> str:
        """Ask whether the only reading is right."""

    def yes(self) -> str:
        """Label: that reading is right."""

    def neither(self) -> str:
        """Label: leave it out."""

    def right(self) -> str:
        """Label: what was noted is right."""

    def change(self) -> str:
        """Label: correct what was noted."""

    def not_a_report(self) -> str:
        """Label: it was no report at all."""

    def confirmed(self) -> str:
        """Say that the person confirmed it."""

    def rejected(self) -> str:
        """Say that nothing of it counts."""

    def withdrawn(self) -> str:
        """Say that a deleted message counts no more."""

    def nothing_reported(self, example: int) -> str:
        """Say kindly that no progress was found, and what can be said."""

    def nothing_open(self) -> str:
        """Say that no action of theirs is open."""

    def no_change_noted(self) -> str:
        """Say that nothing new is taken as an answer."""

    def from_report(self, text: str) -> str:
        """Quote what was reported by command."""

    def report_taken(self) -> str:
        """Say that what was noted is in the DM."""

    def form_title(self) -> str:
        """Title of the form, at most 24 characters."""

    def save(self) -> str:
        """Label: store the form, at most 24 characters."""

    def cancel(self) -> str:
        """Label: leave the form, at most 24 characters."""

    def form_intro(self) -> str:
        """Say what to fill in."""

    def action_heading(self, n: int, action: Action) -> str:
        """Head the fields of one action; at most 150 characters, unescaped."""

    def label_status(self) -> str:
        """Label of the status field."""

    def label_percent(self) -> str:
        """Label of the percent field."""

    def label_due(self) -> str:
        """Label of the date field."""

    def label_value(self, metric: Metric) -> str:
        """Label of the field for a reading, unescaped."""

    def label_blocker(self) -> str:
        """Label of the field for what it waits for."""

    def label_support(self) -> str:
        """Label the box for help."""

    def label_help(self) -> str:
        """Label of the box that asks for help."""

    def no_statement(self) -> str:
        """Option: nothing about the status."""

    def bad_percent(self) -> str:
        """Say that a percentage must be a whole number from 0 to 100."""

    def bad_value(self) -> str:
        """Say that a reading must be a number."""

    def bad_due(self) -> str:
        """Say that the date is past."""

    def empty_form(self) -> str:
        """Say that nothing is filled in."""

    def gone(self) -> str:
        """Say that what the button was about is not there any more."""

    def not_yours(self) -> str:
        """Say that only the person asked can answer."""
