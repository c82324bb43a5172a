"""People and their leave."""

from datetime import date, datetime, time

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from bot.people import Language, Volume
from storage.schema.base import Base


class PersonRow(Base):
    """Somebody in a workspace."""

    __tablename__ = "person"

    name: Mapped[str]
    zone: Mapped[str]
    locale: Mapped[str]
    is_bot: Mapped[bool]
    is_active: Mapped[bool]
    is_external: Mapped[bool]
    own_zone: Mapped[str | None]
    own_language: Mapped[Language | None]
    weekday: Mapped[int | None]
    at: Mapped[time | None]
    volume: Mapped[Volume]
    snoozed_until: Mapped[datetime | None]
    refreshed_at: Mapped[datetime | None]


class LeaveRow(Base):
    """Days on which somebody is away."""

    __tablename__ = "leave"
    __table_args__ = (Index(None, "workspace_id", "person"),)

    person: Mapped[str]
    first: Mapped[date]
    last: Mapped[date]
