"""Check-ins, and the replies to them."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.checkins.replies import Noted, Verdict
from storage.schema.base import Base, Json
from storage.schema.sealed import SealedJson, SealedText


class CheckInRow(Base):
    """One person asked in one week."""

    __tablename__ = "checkin"
    __table_args__ = (UniqueConstraint("workspace_id", "person", "period"),)

    person: Mapped[str]
    period: Mapped[str]
    asked_at: Mapped[datetime]
    actions: Mapped[tuple[str, ...]] = mapped_column(Json(tuple[str, ...]))
    answered: Mapped[tuple[str, ...]] = mapped_column(Json(tuple[str, ...]))
    answered_at: Mapped[datetime | None]
    skipped_at: Mapped[datetime | None]


class ReplyRow(Base):
    """What somebody wrote, in its newest version."""

    __tablename__ = "reply"
    __table_args__ = (
        UniqueConstraint("workspace_id", "channel", "ts"),
        Index(None, "workspace_id", "person", "said_at"),
    )

    person: Mapped[str]
    channel: Mapped[str]
    ts: Mapped[str]
    said_at: Mapped[datetime]
    text: Mapped[str] = mapped_column(SealedText)
    version: Mapped[int]
    thread_ts: Mapped[str | None]
    checkin_id: Mapped[str | None]
    verdict: Mapped[Verdict]
    noted: Mapped[tuple[Noted, ...]] = mapped_column(SealedJson(tuple[Noted, ...]))
    not_understood: Mapped[tuple[str, ...]] = mapped_column(SealedJson(tuple[str, ...]))
    confirmed: Mapped[bool]


class ReplyVersionRow(Base):
    """A reply as it once was."""

    __tablename__ = "reply_version"
    __table_args__ = (UniqueConstraint("workspace_id", "reply_id", "version"),)

    reply_id: Mapped[str]
    version: Mapped[int]
    text: Mapped[str] = mapped_column(SealedText)
    noted: Mapped[tuple[Noted, ...]] = mapped_column(SealedJson(tuple[Noted, ...]))
    at: Mapped[datetime]
