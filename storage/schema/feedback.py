"""What people outside a plan say of its result."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.schema.base import Base
from storage.schema.sealed import SealedText


class FeedbackRow(Base):
    """Feedback of a colleague who was asked, or a voice typed in by one."""

    __tablename__ = "feedback"
    __table_args__ = (
        UniqueConstraint("workspace_id", "plan_id", "person"),
        Index(None, "workspace_id", "plan_id", "asked_at"),
    )

    plan_id: Mapped[str]
    by: Mapped[str]
    asked_at: Mapped[datetime]
    person: Mapped[str | None]
    voice: Mapped[str] = mapped_column(SealedText)
    at: Mapped[datetime | None]
    changed: Mapped[str] = mapped_column(SealedText)
    works: Mapped[str] = mapped_column(SealedText)
    missing: Mapped[str] = mapped_column(SealedText)
