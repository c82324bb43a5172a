"""The delivery queue, which is its log too, and what sending it needs to know."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.deliveries import DeliveryState, Kind
from storage.schema.base import Base, Json

PLANNED = text("state = 'planned'")
CLAIMED = text("state = 'claimed'")
ENDED = text("state NOT IN ('planned', 'claimed')")


class DeliveryRow(Base):
    """One thing to say; it may be claimed from `try_at` on.

    `conversation` is the person or channel: what waits there goes in the order of
    `due_at`, `created_at` and `id`.
    """

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("workspace_id", "key"),
        Index(
            "ix_delivery_waiting_by_time",
            "urgent",
            "try_at",
            sqlite_where=PLANNED,
            postgresql_where=PLANNED,
        ),
        Index(
            "ix_delivery_waiting_by_conversation",
            "workspace_id",
            "conversation",
            "due_at",
            "created_at",
            "id",
            sqlite_where=PLANNED,
            postgresql_where=PLANNED,
        ),
        Index(
            "ix_delivery_claimed",
            "workspace_id",
            "conversation",
            sqlite_where=CLAIMED,
            postgresql_where=CLAIMED,
        ),
        Index(
            "ix_delivery_ended",
            "due_at",
            "state",
            sqlite_where=ENDED,
            postgresql_where=ENDED,
        ),
        Index(None, "workspace_id", "person", "sent_at"),
        Index(None, "workspace_id", "channel", "ts"),
        Index(None, "workspace_id", "update_of"),
    )

    kind: Mapped[Kind]
    key: Mapped[str]
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]
    person: Mapped[str | None]
    to_channel: Mapped[str | None]
    thread_ts: Mapped[str | None]
    update_of: Mapped[str | None]
    about: Mapped[Mapping[str, str]] = mapped_column(Json(dict[str, str]))
    state: Mapped[DeliveryState]
    attempts: Mapped[int]
    claimed_by: Mapped[str | None]
    claimed_until: Mapped[datetime | None]
    in_doubt_since: Mapped[datetime | None]
    first_try_at: Mapped[datetime | None]
    channel: Mapped[str | None]
    ts: Mapped[str | None]
    reason: Mapped[str | None]
    sent_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    conversation: Mapped[str]
    try_at: Mapped[datetime]
    urgent: Mapped[bool]


class ConversationRow(Base):
    """Where a person or channel is written to; nothing more before `free_at`."""

    __tablename__ = "conversation"

    channel: Mapped[str | None]
    free_at: Mapped[datetime]


class PaceRow(Base):
    """How fast a method may be called; its id is the method's name."""

    __tablename__ = "pace"

    rate: Mapped[float]
    next_at: Mapped[datetime]
    ceiling: Mapped[float | None]
    cut_at: Mapped[datetime | None]
    blocked_at: Mapped[datetime | None]
    blocked_until: Mapped[datetime | None]
    reason: Mapped[str | None]
