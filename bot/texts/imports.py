"""What the bot says about plans that come in documents."""

from collections.abc import Sequence
from typing import Protocol

from bot.importing.drafting import Left
from bot.importing.imported import Imported
from bot.importing.refused import Reason


class ImportTexts(Protocol):
    """Documents: how to hand one over, what was read, what was not."""

    def how(self) -> str:
        """Say how a document is handed over."""

    def refused(self, reason: Reason, name: str) -> str:
        """Say why a file can't be read, and what to do; pasted text has no `name`."""

    def read(self, imported: Imported) -> str:
        """Say what was read, in a line or two."""

    def nothing_found(self) -> str:
        """Say that there were neither goals nor actions, and what helps."""

    def unknown(self, names: Sequence[str]) -> str:
        """Say who was not found here, and that they are to be chosen in the form."""

    def no_room(self, goals: int, actions: int) -> str:
        """Say how many goals and actions the form has no room for."""

    def no_field(self) -> str:
        """Head what was read but has no field in the form."""

    def evidence(self) -> str:
        """Name the evidence."""

    def causes(self) -> str:
        """Name the causes."""

    def support(self) -> str:
        """Name the support."""

    def left(self, left: Left) -> str:
        """Say what stands beside an action that the form could not take."""

    def not_understood(self) -> str:
        """Head what was not understood."""

    def more(self, count: int) -> str:
        """Say how many more there are."""

    def not_yet(self) -> str:
        """Say that nothing is registered before it is confirmed."""

    def open_draft(self) -> str:
        """Name the button that opens the form."""

    def note(self, imported: Imported, names: Sequence[str]) -> str:
        """Head the form: what was read, and who is to be chosen."""
