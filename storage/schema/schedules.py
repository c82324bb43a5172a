"""What recurs, and when next."""

from datetime import datetime, time

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from bot.checkins.schedules import Recurring
from storage.schema.base import Base


class ScheduleRow(Base):
    """A recurring wall time; due when `next_at` has come.

    What could not be planned is not tried again before `not_before`; `failures` counts.
    """

    __tablename__ = "schedule"
    __table_args__ = (Index(None, "kind", "next_at"),)

    kind: Mapped[Recurring]
    of: Mapped[str]
    zone: Mapped[str]
    at: Mapped[time]
    next_at: Mapped[datetime]
    weekday: Mapped[int | None]
    not_before: Mapped[datetime | None]
    failures: Mapped[int]
