"""How fast a method of Slack may be called in one workspace: learnt as it goes."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

STRIDE = timedelta(minutes=1)  # further ahead than this only a stepped clock can be


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Calls a second: `start` at first, `top` at most, `burst` of them after a rest."""

    start: float
    top: float
    burst: int = 0


POSTS = Limits(start=10, top=19.8)
UPDATES = Limits(start=50 / 60, top=50 / 60, burst=10)
LOOKS = UPDATES  # into a conversation's history

RAISE = 1.01
CREEP = 1.0001
CUT = 0.5
CEILING = 0.9
FLOOR = 0.5  # no refusals, however many, make it slower: Slack's own advice is 1
REMEMBERED = timedelta(hours=1)  # what was too fast once may be right later


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The pace of one method, shared by all who call it.

    `next_at` is when the next call may be made; `ceiling` the rate beyond which it is
    raised slowly, because a higher one was refused once. From `blocked_at` until
    `blocked_until` nobody calls, so that a clock that was set back does not make that
    longer; `reason` says why, as a word that `texts` can explain.
    """

    id: str
    rate: float
    next_at: datetime
    ceiling: float | None = None
    cut_at: datetime | None = None
    blocked_at: datetime | None = None
    blocked_until: datetime | None = None
    reason: str | None = None

    @classmethod
    def first(cls, method: str, limits: Limits, moment: datetime) -> Self:
        """Return the pace of a method that was never called."""
        return cls(id=method, rate=limits.start, next_at=moment)

    def is_blocked(self, moment: datetime) -> bool:
        """Tell whether nobody may call now."""
        if self.blocked_until is None or self._was_set_back(moment):
            return False
        return moment < self.blocked_until

    def room(self, moment: datetime, within: timedelta, limits: Limits) -> int:
        """Return how many calls may be made within a span from now."""
        first = max(self._due(moment), moment) - self._rest(limits)
        return max(0, int((moment + within - first).total_seconds() * self.rate))

    def reserve(
        self, calls: int, moment: datetime, limits: Limits
    ) -> tuple[Self, list[datetime]]:
        """Return the pace after so many calls, and when each of them may be made."""
        slots: list[datetime] = []
        due = self._due(moment)
        rate = self._raised(calls, moment, limits) if due > moment else self.rate
        for _ in range(calls):
            slots.append(max(moment, due - self._rest(limits)))
            due = max(due, slots[-1]) + timedelta(seconds=1 / self.rate)
        return replace(self, rate=rate, next_at=due), slots

    def refused(self, moment: datetime, wait: timedelta) -> Self:
        """Return the pace after Slack said 429: half of it, after the wait.

        Refusals of calls that were on their way together count once.
        """
        until = moment + wait
        if self.blocked_until is not None and self.is_blocked(moment):
            until = max(until, self.blocked_until)
        blocked = self.blocked(moment, until, self.reason)
        if self.cut_at is not None and moment < self.cut_at + wait + wait:
            return replace(blocked, next_at=max(until, self._due(moment)))
        return replace(
            blocked,
            rate=max(self.rate * CUT, min(self.rate, FLOOR)),
            ceiling=self.rate * CEILING,
            cut_at=moment,
            next_at=until,
            reason="ratelimited",
        )

    def blocked(self, moment: datetime, until: datetime, reason: str | None) -> Self:
        """Return the pace with nothing called from now until then."""
        return replace(self, blocked_at=moment, blocked_until=until, reason=reason)

    def _due(self, moment: datetime) -> datetime:
        """Return when the next call is due, whatever a clock did meanwhile."""
        is_far = self.next_at > moment + STRIDE or self._was_set_back(moment)
        return moment if is_far else self.next_at

    def _was_set_back(self, moment: datetime) -> bool:
        """Tell whether the clock has been, since nobody was to call any more."""
        return self.blocked_at is not None and moment < self.blocked_at

    def _rest(self, limits: Limits) -> timedelta:
        return timedelta(seconds=limits.burst / self.rate)

    def _raised(self, calls: int, moment: datetime, limits: Limits) -> float:
        known = self.cut_at is not None and moment - self.cut_at < REMEMBERED
        slow = known and self.ceiling is not None and self.rate >= self.ceiling
        return min(limits.top, self.rate * (CREEP if slow else RAISE) ** calls)
