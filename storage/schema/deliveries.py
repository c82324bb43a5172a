"""The delivery queue, which is its log too."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.deliveries import DeliveryState, Kind
from storage.schema.base import Base, Json


class DeliveryRow(Base):
    """One thing to say."""

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("workspace_id", "key"),
        Index(None, "state", "due_at"),
        Index(None, "workspace_id", "person", "sent_at"),
        Index(None, "workspace_id", "channel", "ts"),
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
