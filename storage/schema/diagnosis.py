"""What a plan's diagnosis holds, and the strategies that follow from it."""

from datetime import date, datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.plans.diagnosis import Level, Source
from bot.plans.rethinking import Verdict
from storage.schema.base import Base, Json
from storage.schema.sealed import SealedJson, SealedText


class DiagnosisRow(Base):
    """What is said once for a plan; its id is the plan's."""

    __tablename__ = "diagnosis"

    symptom: Mapped[str] = mapped_column(SealedText)
    reason: Mapped[str] = mapped_column(SealedText)
    reason_by: Mapped[str | None]
    reason_at: Mapped[datetime | None]


class EvidenceRow(Base):
    """Something that shows how things stand."""

    __tablename__ = "evidence"
    __table_args__ = (UniqueConstraint("workspace_id", "plan_id", "number"),)

    plan_id: Mapped[str]
    number: Mapped[int]
    source: Mapped[Source]
    text: Mapped[str] = mapped_column(SealedText)
    day: Mapped[date]
    by: Mapped[str]
    at: Mapped[datetime]
    reading_name: Mapped[str | None]
    reading_value: Mapped[float | None]
    reading_unit: Mapped[str | None]


class CauseRow(Base):
    """A cause, with the whys that lead to its root."""

    __tablename__ = "cause"
    __table_args__ = (UniqueConstraint("workspace_id", "plan_id", "number"),)

    plan_id: Mapped[str]
    number: Mapped[int]
    level: Mapped[Level]
    text: Mapped[str] = mapped_column(SealedText)
    impact: Mapped[int]
    effort: Mapped[int]
    by: Mapped[str]
    at: Mapped[datetime]
    whys: Mapped[tuple[str, ...]] = mapped_column(SealedJson(tuple[str, ...]))
    is_rooted: Mapped[bool]
    evidence: Mapped[tuple[str, ...]] = mapped_column(Json(tuple[str, ...]))


class StrategyRow(Base):
    """A way to treat a cause, in order to reach a goal."""

    __tablename__ = "strategy"
    __table_args__ = (UniqueConstraint("workspace_id", "plan_id", "number"),)

    plan_id: Mapped[str]
    number: Mapped[int]
    statement: Mapped[str] = mapped_column(SealedText)
    cause_id: Mapped[str]
    goal_id: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    given_up_at: Mapped[datetime | None]


class RethoughtRow(Base):
    """What was decided on a strategy after an action without effect."""

    __tablename__ = "rethought"
    __table_args__ = (Index(None, "workspace_id", "plan_id", "at"),)

    plan_id: Mapped[str]
    action_id: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]
    verdict: Mapped[Verdict]
    note: Mapped[str] = mapped_column(SealedText)
    strategy_id: Mapped[str | None]
    was: Mapped[str | None] = mapped_column(SealedText)
