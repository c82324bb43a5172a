"""What the bot says of problems met and experiments tried."""

from typing import Protocol

from bot.plans.actions import Action
from bot.plans.findings import Finding, FindingKind, Result
from bot.plans.plan import Plan


class FindingTexts(Protocol):
    """The form that takes one, and the lines that show them."""

    def form_title(self, kind: FindingKind) -> str:
        """Name the form, in 24 characters."""

    def about(self, plan: Plan) -> str:
        """Say which plan it is about, and who sees it."""

    def title_label(self, kind: FindingKind) -> str:
        """Ask what it is, in a line."""

    def tried_label(self, kind: FindingKind) -> str:
        """Ask what was tried."""

    def result_label(self) -> str:
        """Ask what came of it."""

    def result(self, result: Result) -> str:
        """Name what came of it."""

    def not_known(self) -> str:
        """Name the choice that it is still going on."""

    def action_label(self) -> str:
        """Ask which action it belongs to."""

    def action(self, action: Action) -> str:
        """Name an action in a menu."""

    def no_action(self) -> str:
        """Name the choice of none."""

    def missing(self) -> str:
        """Say that a field has to be filled."""

    def too_long(self, limit: int) -> str:
        """Say that a text is too long."""

    def gone(self) -> str:
        """Say that it is not there, or not the reader's to change."""

    def kept(self, plan: Plan) -> str:
        """Say that it is kept, where it shows, and how to learn from it."""

    def known(self, kind: FindingKind, plan: Plan) -> str:
        """Head those without a result, and ask whether it is one of them."""

    def go_on(self) -> str:
        """Name the button that goes on with one."""

    def another(self, kind: FindingKind) -> str:
        """Name the button for a new one."""

    def heading(self) -> str:
        """Head them in a plan and in a recap."""

    def line(self, finding: Finding, number: int | None) -> str:
        """Say one of them; `number` is the action's."""

    def source(self, finding: Finding) -> str:
        """Name one in the menu of what a lesson comes from."""
