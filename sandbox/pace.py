"""How many posts a workspace takes in a second."""

import time
from dataclasses import dataclass, field


@dataclass(slots=True)
class Bucket:
    """Takes `rate` a second, and up to `burst` at once after a rest."""

    rate: float
    burst: float
    level: float = 0.0
    at: float = field(default_factory=time.monotonic)

    def wait(self, now: float) -> float:
        """Return in how many seconds there is room for one more; 0 means now."""
        gone = max(0.0, now - self.at)
        self.level = max(0.0, self.level - gone * self.rate)
        self.at = now
        return max(0.0, (self.level + 1 - self.burst) / self.rate)


class Pace:
    """A limit of `per_second` over all channels and `per_channel` in each of them."""

    def __init__(
        self, per_second: float, per_channel: float = 1.0, burst: float | None = None
    ) -> None:
        self._all = Bucket(per_second, burst or per_second)
        self._per_channel = per_channel
        self._channels: dict[str, Bucket] = {}

    def take(self, channel: str) -> float:
        """Take one post; return 0, or the seconds to wait where there is no room."""
        now = time.monotonic()
        own = self._channels.get(channel)
        if own is None:
            own = self._channels[channel] = Bucket(self._per_channel, 1.0)
        wait = max(self._all.wait(now), own.wait(now))
        if not wait:
            self._all.level += 1
            own.level += 1
        return wait
