"""Why actions were late or blocked."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.plans.lags import LagReason
from storage.schema.base import Base
from storage.schema.sealed import SealedText


class LagRow(Base):
    """A reason given for one action."""

    __tablename__ = "lag"
    __table_args__ = (Index(None, "workspace_id", "action_id", "at"),)

    action_id: Mapped[str]
    person: Mapped[str]
    at: Mapped[datetime]
    reason: Mapped[LagReason | None]
    step: Mapped[str | None] = mapped_column(SealedText)
