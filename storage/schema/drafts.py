"""Plans that somebody is writing, between two steps of the form."""

from datetime import datetime, time

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.people import Language
from bot.plans.drafts import DraftAction, DraftGoal, Start
from bot.plans.plan import Kind
from storage.schema.base import Base, Json


class DraftRow(Base):
    """What a form holds."""

    __tablename__ = "draft"
    __table_args__ = (Index(None, "workspace_id", "person", "updated_at"),)

    person: Mapped[str]
    updated_at: Mapped[datetime]
    plan_id: Mapped[str | None]
    code: Mapped[str | None]
    previous: Mapped[str | None]
    kind: Mapped[Kind]
    title: Mapped[str]
    lead: Mapped[str | None]
    subject: Mapped[str | None]
    hr_partner: Mapped[str | None]
    sponsor: Mapped[str | None]
    channel: Mapped[str | None]
    language: Mapped[Language]
    weekday: Mapped[int]
    at: Mapped[time]
    goals: Mapped[tuple[DraftGoal, ...]] = mapped_column(Json(tuple[DraftGoal, ...]))
    actions: Mapped[tuple[DraftAction, ...]] = mapped_column(
        Json(tuple[DraftAction, ...])
    )
    dropped: Mapped[tuple[str, ...]] = mapped_column(Json(tuple[str, ...]))
    start: Mapped[Start]
    last_number: Mapped[int]
