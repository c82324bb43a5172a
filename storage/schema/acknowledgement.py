"""Who has a plan, and whether they agree."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from bot.plans.acknowledgement import Acknowledges
from storage.schema.base import Base


class AcknowledgementRow(Base):
    """What one person said of one version of a plan."""

    __tablename__ = "acknowledgement"
    __table_args__ = (Index(None, "workspace_id", "plan_id", "at"),)

    plan_id: Mapped[str]
    person: Mapped[str]
    version: Mapped[int]
    says: Mapped[Acknowledges]
    at: Mapped[datetime]
