"""The workspaces that the bot is installed in."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from storage.schema.base import Base
from storage.schema.sealed import SealedText


class InstallationRow(Base):
    """The bot in one workspace; its id is the workspace's."""

    __tablename__ = "installation"

    installed_at: Mapped[datetime]
    token: Mapped[str | None] = mapped_column(SealedText)
    bot_user: Mapped[str | None]
    frozen_at: Mapped[datetime | None]
    frozen_why: Mapped[str | None]
    admin: Mapped[str | None]
    charts: Mapped[bool | None]
    charts_at: Mapped[datetime | None]
