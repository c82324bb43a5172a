"""Kudos."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from bot.plans.kudos import Reach
from storage.schema.base import Base
from storage.schema.sealed import SealedText


class KudosRow(Base):
    """Praise from one person to another."""

    __tablename__ = "kudos"

    by: Mapped[str]
    to: Mapped[str]
    text: Mapped[str] = mapped_column(SealedText)
    at: Mapped[datetime]
    plan_id: Mapped[str | None]
    channel: Mapped[str | None]
    reach: Mapped[Reach]
