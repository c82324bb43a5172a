"""How plans ended."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.plans.evaluation import MissCause, Outcome, Result
from storage.schema.base import Base
from storage.schema.sealed import SealedJson, SealedText


class EvaluationRow(Base):
    """A plan's evaluation; its id is the plan's."""

    __tablename__ = "evaluation"

    by: Mapped[str]
    begun_at: Mapped[datetime]
    results: Mapped[tuple[Result, ...]] = mapped_column(SealedJson(tuple[Result, ...]))
    says: Mapped[str] = mapped_column(SealedText)
    outcome: Mapped[Outcome | None]
    reasons: Mapped[str] = mapped_column(SealedText)
    miss: Mapped[MissCause | None]
    owed: Mapped[str] = mapped_column(SealedText)
    closed_at: Mapped[datetime | None]


class AssessmentRow(Base):
    """What somebody says of their own part in a plan."""

    __tablename__ = "assessment"
    __table_args__ = (UniqueConstraint("workspace_id", "plan_id", "person"),)

    plan_id: Mapped[str]
    person: Mapped[str]
    at: Mapped[datetime]
    result: Mapped[str] = mapped_column(SealedText)
    helped: Mapped[str] = mapped_column(SealedText)
    missing: Mapped[str] = mapped_column(SealedText)
