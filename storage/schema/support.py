"""Support that was asked for."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.plans.support import RequestState, SupportKind
from storage.schema.base import Base
from storage.schema.sealed import SealedText


class SupportRequestRow(Base):
    """What somebody needs in order to go on with an action."""

    __tablename__ = "support_request"
    __table_args__ = (
        Index(None, "workspace_id", "action_id", "at"),
        Index(None, "workspace_id", "support_id"),
    )

    plan_id: Mapped[str]
    action_id: Mapped[str]
    asker: Mapped[str]
    at: Mapped[datetime]
    what: Mapped[str] = mapped_column(SealedText)
    kind: Mapped[SupportKind]
    state: Mapped[RequestState]
    due: Mapped[date | None]
    supporter: Mapped[str | None]
    by: Mapped[str | None]
    support_id: Mapped[str | None]
    reason: Mapped[str] = mapped_column(SealedText)
    answered_at: Mapped[datetime | None]
