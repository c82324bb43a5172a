"""Where a person clicks: in a message, or in a modal or Home."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A message (channel and ts) or a view (its id)."""

    channel: str = ""
    ts: str = ""
    view_id: str = ""

    @classmethod
    def in_message(cls, channel: str, ts: str) -> Self:
        """Return the place that a message is."""
        return cls(channel=channel, ts=ts)

    @classmethod
    def in_view(cls, view_id: str) -> Self:
        """Return the place that a modal or a Home is."""
        return cls(view_id=view_id)
