"""Suggestions, and what became of them."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.plans.suggestions import Fate
from storage.schema.base import Base
from storage.schema.sealed import SealedText


class SuggestionRow(Base):
    """A suggestion to a team plan.

    SQLite numbers the rows of a table as they come, and would tell who wrote when by
    their neighbours; this table is kept in the order of its random ids instead.
    """

    __tablename__ = "suggestion"
    __table_args__ = (
        Index(None, "workspace_id", "plan_id"),
        {"sqlite_with_rowid": False},
    )

    plan_id: Mapped[str]
    text: Mapped[str] = mapped_column(SealedText)
    day: Mapped[date]
    by: Mapped[str | None]
    fate: Mapped[Fate]
    reason: Mapped[str | None] = mapped_column(SealedText)
    action_id: Mapped[str | None]
