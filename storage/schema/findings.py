"""Problems met and experiments tried."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.plans.findings import FindingKind, Result
from storage.schema.base import Base
from storage.schema.sealed import SealedText


class FindingRow(Base):
    """A problem or an experiment."""

    __tablename__ = "finding"
    __table_args__ = (Index(None, "workspace_id", "plan_id", "at"),)

    plan_id: Mapped[str]
    kind: Mapped[FindingKind]
    by: Mapped[str]
    at: Mapped[datetime]
    changed_at: Mapped[datetime]
    title: Mapped[str] = mapped_column(SealedText)
    tried: Mapped[str] = mapped_column(SealedText)
    result: Mapped[Result | None]
    action_id: Mapped[str | None]
