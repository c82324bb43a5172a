"""Answers that wait to be sent, because they can't be looked up again."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.schema.base import Base
from storage.schema.sealed import SealedJson, SealedText


class AnswerRow(Base):
    """What a verb has answered to one person."""

    __tablename__ = "answer"
    __table_args__ = (Index(None, "workspace_id", "at"),)

    person: Mapped[str]
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(SealedText)
    blocks: Mapped[tuple[dict[str, Any], ...]] = mapped_column(
        SealedJson(tuple[dict[str, Any], ...])
    )
