"""Events that were taken in, so that a second delivery of one changes nothing."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from storage.schema.base import Base


class EventRow(Base):
    """An event seen; its id is Slack's."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "seen_at"),)

    seen_at: Mapped[datetime]
