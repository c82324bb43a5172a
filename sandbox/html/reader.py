"""Who reads what is shown: their zone, their language, the names they know."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sandbox.jsons import Json
from sandbox.words import in_chinese


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """The person at the page, as far as rendering depends on them."""

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    now: datetime = datetime(2000, 1, 1, tzinfo=UTC)
    locale: str = "en-US"
    me: str = ""
    people: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    joined: AbstractSet[str] = frozenset()
    """The channels that they may open."""
    files: Mapping[str, str] = field(default_factory=dict)
    """File id to the address it is served at."""
    values: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)
    """What the reader entered already: block_id to action_id to value."""
    errors: Mapping[str, str] = field(default_factory=dict)
    """What is wrong with what they entered, by block_id."""

    @property
    def chinese(self) -> bool:
        """Tell whether dates and labels are shown in Chinese."""
        return self.locale.startswith("zh")

    def at(self, timestamp: float) -> datetime:
        """Return the moment in the reader's zone; raise ValueError beyond 9999."""
        try:
            return datetime.fromtimestamp(timestamp, self.zone)
        except (OverflowError, OSError) as error:
            raise ValueError(timestamp) from error

    def say(self, text: str) -> str:
        """Return the page's own English text in the reader's language."""
        return in_chinese(text) if self.chinese else text
