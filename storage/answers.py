"""Answers that wait to be sent, because they can't be looked up again, kept."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.ids import AnswerId, UserId
from storage.finding import below
from storage.keeper import Keeper
from storage.schema.answers import AnswerRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a verb has answered to one person; `blocks` as Slack takes them."""

    id: AnswerId
    person: UserId
    at: datetime
    text: str
    blocks: tuple[dict[str, Any], ...]


class Answers(Keeper[Answer]):
    """All of them, for some days."""

    row = AnswerRow
    value = Answer

    def forget_before(self, moment: datetime) -> int:
        """Forget what was sent long ago; return how many."""
        return self._delete(at=below(moment))
