"""The workspaces that the bot is installed in."""

from dataclasses import dataclass
from datetime import datetime

from bot.ids import UserId, WorkspaceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """The bot in one workspace; `token` is None where the operator's settings hold it.

    A frozen workspace is neither asked nor told anything until the app is installed
    again; nothing of it is deleted. `frozen_why` is Slack's error name or event.
    """

    id: WorkspaceId
    installed_at: datetime
    token: str | None = None
    bot_user: UserId | None = None
    frozen_at: datetime | None = None
    frozen_why: str | None = None
    told_scopes: bool = False

    @property
    def is_frozen(self) -> bool:
        """Whether the bot keeps silent here."""
        return self.frozen_at is not None
