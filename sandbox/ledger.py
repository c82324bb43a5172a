"""A book of every post that took effect, for counting what was lost or doubled."""

from collections import Counter
from dataclasses import asdict, dataclass

from sandbox.jsons import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A message of the app that reached the workspace; `at` is real Unix time."""

    method: str
    channel: str
    ts: str
    text: str
    at: float
    metadata: Json | None = None

    @property
    def key(self) -> str | None:
        """What the metadata's payload calls `key`."""
        payload = (self.metadata or {}).get("event_payload") or {}
        key = payload.get("key")
        return None if key is None else str(key)

    def to_json(self) -> Json:
        """Return its fields and its key."""
        return asdict(self) | {"key": self.key}


class Ledger:
    """All posts in the order of their effects, and how often methods were called."""

    def __init__(self) -> None:
        self.posts: list[Post] = []
        self.calls: Counter[str] = Counter()
        self.limited = 0

    def clear(self) -> None:
        """Begin anew."""
        self.posts.clear()
        self.calls.clear()
        self.limited = 0

    def doubled(self) -> dict[str, int]:
        """Return the keys that were posted more than once, with how often."""
        counts = Counter(post.key for post in self.posts if post.key is not None)
        return {key: count for key, count in counts.items() if count > 1}
