"""What the bot says of a plan that is looked over before it starts."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from bot.plans.actions import Action
from bot.plans.consultation import Gap, Opinion
from bot.plans.goals import Goal
from bot.plans.plan import Plan


class ConsultationTexts(Protocol):
    """`known` tells whether the reader may know what the plan is called."""

    def review(self, plan: Plan, lead: str, subject: str) -> str:
        """Ask the HR partner to look over a draft."""

    def ask(self, plan: Plan, lead: str, *, known: bool) -> str:
        """Ask somebody for their word on a draft."""

    def you_may(self) -> str:
        """Say what may be answered, and where that stands then."""

    def put_to(self, plan: Plan, names: Sequence[str]) -> str:
        """Tell the lead who is asked, and how the plan starts."""

    def begins(self, plan: Plan, lead: str, *, known: bool) -> str:
        """Tell somebody who was asked that the plan starts."""

    def said(self, opinion: Opinion, name: str | None, about: str, today: date) -> str:
        """Say what somebody said of a draft; without a name it was the reader."""

    def item(self, item: Goal | Action) -> str:
        """Name what a proposal is about."""

    def option(self, item: Goal | Action) -> str:
        """Name it for a menu, which knows no marks."""

    def told(self, plan: Plan, name: str) -> str:
        """Head what somebody said of the draft, for its lead."""

    def answered(self, plan: Plan, lead: str, *, known: bool) -> str:
        """Head the lead's answer to a proposal."""

    def heading(self) -> str:
        """Head what was said, in the plan."""

    def no_word_yet(self, names: Sequence[str]) -> str:
        """Say who has not answered."""

    def stalled(self, plan: Plan) -> str:
        """Say that all have answered, but something is missing."""

    def cannot_start(self, plan: Plan) -> str:
        """Say that a plan can't start yet; why, follows."""

    def gap(self, gap: Gap) -> str:
        """Say what keeps a plan from starting, and what to do."""

    def started(self, plan: Plan) -> str:
        """Say that the plan starts now."""

    def is_over(self, plan: Plan) -> str:
        """Say that the draft is settled."""

    def accept(self) -> str:
        """Name the button that accepts a draft."""

    def propose(self) -> str:
        """Name the button that proposes a change."""

    def object(self) -> str:
        """Name the button that objects."""

    def comment(self) -> str:
        """Name the button that comments."""

    def approve(self) -> str:
        """Name the button that lets a draft pass."""

    def waive(self) -> str:
        """Name the button that starts without consultation."""

    def start(self) -> str:
        """Name the button that starts the plan."""

    def grant(self) -> str:
        """Name the button that accepts a proposal."""

    def reply(self) -> str:
        """Name the button that answers a proposal otherwise."""

    def diagnose(self) -> str:
        """Name the button that opens the diagnosis."""

    def send(self) -> str:
        """Name the button that sends a form."""

    def about_label(self) -> str:
        """Ask what a proposal is about."""

    def date_label(self) -> str:
        """Ask for another date."""

    def measure_label(self) -> str:
        """Ask for another measure."""

    def support_label(self) -> str:
        """Ask for support."""

    def why_label(self) -> str:
        """Ask why."""

    def object_label(self) -> str:
        """Ask what speaks against the draft."""

    def comment_label(self) -> str:
        """Ask for a comment."""

    def waive_label(self) -> str:
        """Ask why there is no consultation."""

    def waive_hint(self) -> str:
        """Say what becomes of the reason."""

    def reply_label(self) -> str:
        """Ask for an answer."""

    def seen_by(self) -> str:
        """Say who reads what is typed."""

    def missing(self) -> str:
        """Say that a field must be filled."""

    def too_long(self) -> str:
        """Say that a text is too long."""

    def nothing(self) -> str:
        """Say that a proposal proposes nothing."""

    def past(self) -> str:
        """Say that a day has passed."""
