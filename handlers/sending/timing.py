"""How long things may take while sending, and the clock that tells."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

Seconds = Callable[[], float]
_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def steady_seconds() -> float:
    """Return seconds of a clock that nobody sets, and that a sleeping machine keeps."""
    return time.clock_gettime(_CLOCK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """`call` is the client's timeout, `lease` how long a claim lasts.

    `doubt` is how long it may take until a message that was sent shows in history:
    that long nobody touches a delivery of unknown outcome. `gap` parts two messages in
    one conversation; `horizon` is how far ahead messages are claimed; `look` is how
    often a sender looks although nobody woke it; `patience` how long one is tried.
    """

    call: timedelta = timedelta(seconds=10)
    lease: timedelta = timedelta(seconds=60)
    doubt: timedelta = timedelta(seconds=30)
    gap: timedelta = timedelta(seconds=1.05)
    horizon: timedelta = timedelta(seconds=1)
    look: timedelta = timedelta(seconds=1)
    patience: timedelta = timedelta(days=1)
    first_backoff: timedelta = timedelta(seconds=15)
    longest_backoff: timedelta = timedelta(hours=1)

    @property
    def posting(self) -> timedelta:
        """How long after its claim a message may still be posted.

        So that the last call has ended, and what it said shows in history, before
        anybody else may claim it.
        """
        return self.lease - self.aftermath

    @property
    def aftermath(self) -> timedelta:
        """How long after the last moment for a post the claim still lasts."""
        return self.call + self.doubt

    def backoff(self, attempts: int) -> timedelta:
        """Return how long to wait after so many attempts."""
        doubled: int = 2 ** min(attempts, 20)
        return min(self.longest_backoff, self.first_backoff * doubled)


class Watch:
    """Notices that the senders' common clock was set, or that the machine slept."""

    def __init__(self, tolerance: timedelta, seconds: Seconds) -> None:
        self._tolerance = tolerance.total_seconds()
        self._seconds = seconds
        self._offset: float | None = None
        self._stepped_at: float | None = None

    def is_steady(self, moment: float, span: timedelta) -> bool:
        """Tell whether that clock, now at `moment`, ran evenly for `span` by now."""
        seconds = self._seconds()
        offset, before = moment - seconds, self._offset
        self._offset = offset
        if before is not None and abs(offset - before) > self._tolerance:
            self._stepped_at = seconds
        stepped_at = self._stepped_at
        return stepped_at is None or seconds - stepped_at > span.total_seconds()
