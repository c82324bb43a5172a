"""What a prompt shows: somebody's actions, plan by plan, with what was said last."""

from dataclasses import dataclass
from datetime import date

from bot.checkins.listing import Listed
from bot.plans.actions import Progress
from bot.plans.depending import Awaited
from bot.plans.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who can see an answer, by name, besides the one who gives it.

    `is_core` tells whether the owner may see the plan itself; else its name is not for
    them.
    """

    lead: str
    others: tuple[str, ...] = ()
    sponsor: str | None = None
    is_core: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An action asked about, what was stated of it last, and what it waits for."""

    listed: Listed
    last: Progress | None = None
    awaited: Awaited | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The actions asked about of one plan."""

    plan: Plan
    audience: Audience
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What one person is asked in one check-in; `today` is theirs."""

    checkin: str
    today: date
    zone: str
    groups: tuple[Group, ...]

    @property
    def rows(self) -> list[Row]:
        """All rows, in order."""
        return [row for group in self.groups for row in group.rows]
