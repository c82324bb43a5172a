"""The workspaces that the bot is installed in."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.ids import UserId, WorkspaceId

LEARNED = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """The bot in one workspace; `token` is None where the operator's settings hold it.

    A frozen workspace is neither asked nor told anything until the app is installed
    again; nothing of it is deleted. `frozen_why` is Slack's error name or event. The
    `admin` is who installed it, or whom the operator has named.
    """

    id: WorkspaceId
    installed_at: datetime
    token: str | None = None
    bot_user: UserId | None = None
    frozen_at: datetime | None = None
    frozen_why: str | None = None
    admin: UserId | None = None
    charts: bool | None = None
    charts_at: datetime | None = None

    def takes_charts(self, now: datetime) -> bool | None:
        """Tell whether Slack takes charts here; None where it is not (yet) known.

        What was learned is asked again after a while: charts came in phases.
        """
        is_known = self.charts_at is not None and now - self.charts_at < LEARNED
        return self.charts if is_known else None

    @property
    def is_frozen(self) -> bool:
        """Whether the bot keeps silent here."""
        return self.frozen_at is not None
