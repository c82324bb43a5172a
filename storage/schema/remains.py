"""Lessons and practices."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.plans.diagnosis import Level
from storage.schema.base import Base
from storage.schema.sealed import SealedText


class LessonRow(Base):
    """What was learned from a plan."""

    __tablename__ = "lesson"
    __table_args__ = (Index(None, "workspace_id", "plan_id"),)

    plan_id: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(SealedText)
    level: Mapped[Level]
    about: Mapped[str] = mapped_column(SealedText)
    cause_id: Mapped[str | None]
    action_id: Mapped[str | None]
    finding_id: Mapped[str | None]
    measured_name: Mapped[str | None]
    measured_before: Mapped[float | None]
    measured_after: Mapped[float | None]
    measured_unit: Mapped[str | None]


class PracticeRow(Base):
    """What is done so from now on, and who looks after it."""

    __tablename__ = "practice"
    __table_args__ = (Index(None, "workspace_id", "plan_id"),)

    plan_id: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(SealedText)
    level: Mapped[Level]
    owner: Mapped[str]
    about: Mapped[str] = mapped_column(SealedText)
    cause_id: Mapped[str | None]
    action_id: Mapped[str | None]
    finding_id: Mapped[str | None]
    measured_name: Mapped[str | None]
    measured_before: Mapped[float | None]
    measured_after: Mapped[float | None]
    measured_unit: Mapped[str | None]
