"""Where people and channels are written to, kept."""

from dataclasses import dataclass
from datetime import datetime

from storage.keeper import Keeper
from storage.schema.deliveries import ConversationRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """Where a person or channel (its id) is written to: `channel` is Slack's.

    Nothing more is written there before `free_at`, of the clock all senders share.
    """

    id: str
    channel: str | None
    free_at: datetime


class Conversations(Keeper[Conversation]):
    """The conversations of one workspace."""

    row = ConversationRow
    value = Conversation

    def channels(self, ids: set[str]) -> dict[str, str]:
        """Return Slack's channels of those conversations where they are known."""
        found = self._all(id=ids)
        return {each.id: each.channel for each in found if each.channel}

    def forget_channel(self, conversation: str) -> None:
        """Forget where it was written to: that channel is no more."""
        known = self.get(conversation)
        if known is not None:
            at = known.free_at
            self.save(Conversation(id=conversation, channel=None, free_at=at))
