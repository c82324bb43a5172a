"""What was said of plans before they started."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.plans.consultation import Says, Verdict
from storage.schema.base import Base
from storage.schema.sealed import SealedText


class OpinionRow(Base):
    """One thing that somebody said of a draft."""

    __tablename__ = "opinion"
    __table_args__ = (Index(None, "workspace_id", "plan_id", "at"),)

    plan_id: Mapped[str]
    person: Mapped[str]
    says: Mapped[Says]
    version: Mapped[int]
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(SealedText)
    item: Mapped[str | None]
    due: Mapped[date | None]
    measure: Mapped[str] = mapped_column(SealedText)
    support: Mapped[str] = mapped_column(SealedText)
    verdict: Mapped[Verdict | None]
    answer: Mapped[str] = mapped_column(SealedText)
    decided_at: Mapped[datetime | None]
