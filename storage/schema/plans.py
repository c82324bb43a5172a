"""Plans, goals, actions, and what was stated about them."""

from datetime import date, datetime, time

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.people import Language
from bot.plans.actions import Source
from bot.plans.changes import Change
from bot.plans.plan import Kind, State
from bot.plans.progress import Effect, Status
from bot.plans.support import SupportKind
from storage.schema.base import Base, Json
from storage.schema.sealed import SealedText

HELPED = text("helpers <> '[]'")


class PlanRow(Base):
    """An improvement plan."""

    __tablename__ = "plan"
    __table_args__ = (UniqueConstraint("workspace_id", "number"),)

    number: Mapped[int]
    kind: Mapped[Kind]
    title: Mapped[str]
    lead: Mapped[str]
    zone: Mapped[str]
    created_at: Mapped[datetime]
    state: Mapped[State]
    subject: Mapped[str | None]
    hr_partner: Mapped[str | None]
    sponsor: Mapped[str | None]
    channel: Mapped[str | None]
    language: Mapped[Language]
    checkin_weekday: Mapped[int]
    checkin_at: Mapped[time]
    version: Mapped[int]
    previous: Mapped[str | None]


class GoalRow(Base):
    """A goal of a plan."""

    __tablename__ = "goal"
    __table_args__ = (UniqueConstraint("workspace_id", "plan_id", "number"),)

    plan_id: Mapped[str]
    number: Mapped[int]
    statement: Mapped[str]
    metric_name: Mapped[str | None]
    metric_unit: Mapped[str | None]
    metric_baseline: Mapped[float | None]
    metric_target: Mapped[float | None]
    due: Mapped[date | None]
    value: Mapped[float | None]
    objective: Mapped[str | None]


class ActionRow(Base):
    """An action of a plan."""

    __tablename__ = "action"
    __table_args__ = (
        UniqueConstraint("workspace_id", "plan_id", "number"),
        Index(None, "workspace_id", "owner", "status"),
        Index(
            "ix_action_helped",
            "workspace_id",
            "plan_id",
            "helpers",
            sqlite_where=HELPED,
            postgresql_where=HELPED,
        ),
    )

    plan_id: Mapped[str]
    number: Mapped[int]
    title: Mapped[str]
    owner: Mapped[str]
    planned_due: Mapped[date | None]
    helpers: Mapped[tuple[str, ...]] = mapped_column(Json(tuple[str, ...]))
    buffer: Mapped[int]
    metric_name: Mapped[str | None]
    metric_unit: Mapped[str | None]
    metric_baseline: Mapped[float | None]
    metric_target: Mapped[float | None]
    status: Mapped[Status]
    percent: Mapped[int | None]
    due: Mapped[date | None]
    value: Mapped[float | None]
    blocker: Mapped[str | None] = mapped_column(SealedText)
    help: Mapped[bool]
    slips: Mapped[int]
    blocked_since: Mapped[date | None]
    updated_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    first_due: Mapped[date | None]
    strategy_id: Mapped[str | None]
    effect: Mapped[Effect | None]
    start: Mapped[date | None]
    resources: Mapped[str | None]
    expected: Mapped[str | None]
    depends_on: Mapped[tuple[str, ...]] = mapped_column(Json(tuple[str, ...]))
    support: Mapped[SupportKind | None]
    evidence: Mapped[str | None] = mapped_column(SealedText)


class ProgressRow(Base):
    """What was stated about an action."""

    __tablename__ = "progress"
    __table_args__ = (
        Index(None, "workspace_id", "action_id", "at"),
        Index(None, "workspace_id", "reply_id"),
    )

    action_id: Mapped[str]
    person: Mapped[str]
    at: Mapped[datetime]
    source: Mapped[Source]
    stated_status: Mapped[Status | None]
    stated_percent: Mapped[int | None]
    stated_due: Mapped[date | None]
    stated_value: Mapped[float | None]
    stated_blocker: Mapped[str | None] = mapped_column(SealedText)
    stated_help: Mapped[bool]
    reply_id: Mapped[str | None]
    withdrawn_at: Mapped[datetime | None]
    effect: Mapped[Effect | None]
    evidence: Mapped[str | None] = mapped_column(SealedText)
    helped: Mapped[bool]


class PlanChangeRow(Base):
    """What a lead changed in a plan."""

    __tablename__ = "plan_change"
    __table_args__ = (Index(None, "workspace_id", "plan_id", "at"),)

    plan_id: Mapped[str]
    version: Mapped[int]
    by: Mapped[str]
    at: Mapped[datetime]
    changes: Mapped[tuple[Change, ...]] = mapped_column(Json(tuple[Change, ...]))
