"""What the bot says of past answers."""

from datetime import date, time
from typing import Protocol

from bot.checkins.replies import Verdict
from bot.plans.actions import Action
from bot.plans.plan import Plan

Days = tuple[date, date]
"""The first and the last day."""


class HistoryTexts(Protocol):
    """Past answers; `whose` is a name, None for the reader's or everybody's."""

    def how_to_ask(self) -> str:
        """Say what `history` takes."""

    def title(self, whose: str | None, days: Days, today: date) -> str:
        """Head the answers of some days."""

    def none(self, whose: str | None, days: Days, today: date) -> str:
        """Say that there are none that the reader can see, and how to look further."""

    def when(self, day: date, at: time, today: date, name: str | None) -> str:
        """Say when an answer came, in bold, and from whom."""

    def quoted(self, text: str, *, edited: bool) -> str:
        """Quote what was written."""

    def nothing_noted(self, verdict: Verdict) -> str:
        """Say why nothing stands from an answer."""

    def question_open(self) -> str:
        """Say that the bot's question about an answer waits for its own answer."""

    def line(self, plan: Plan, action: Action, said: str) -> str:
        """Say what was noted of an action."""

    def earlier(self) -> str:
        """Name the button that shows earlier answers."""

    def with_page(self, asked: str, page: int) -> str:
        """Return what to type for a page of the same answers."""
