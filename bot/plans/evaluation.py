"""How a plan ended: what its lead says of it, and what those it asked of say."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.ids import GoalId, PlanId, UserId
from bot.plans.measures import number_of

LONGEST = 2000


class Outcome(Enum):
    """What a plan came to; a person sets it, never the bot."""

    MET = "met"
    PARTLY_MET = "partly_met"
    EXTENDED = "extended"
    NOT_MET = "not_met"
    WITHDRAWN = "withdrawn"
    ROLE_CHANGED = "role_changed"

    @property
    def judges_goals(self) -> bool:
        """Whether it says how far the goals were reached."""
        return self not in (Outcome.WITHDRAWN, Outcome.ROLE_CHANGED)


class MissCause(Enum):
    """Why a goal was missed: the wrong goal, the wrong way, or not carried out."""

    GOAL = "goal"
    STRATEGY = "strategy"
    EXECUTION = "execution"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A goal's measure before and after, as typed; `unit` may stand behind it."""

    goal_id: GoalId
    before: str = ""
    after: str = ""
    unit: str = ""

    @property
    def first(self) -> float | None:
        """The figure before; None where there is none."""
        return number_of(self.before, self.unit)

    @property
    def last(self) -> float | None:
        """The figure after; None where there is none."""
        return number_of(self.after, self.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """A plan's evaluation, from its first word to its end; its id is the plan's.

    `says` are the lead's words, `owed` the reason to call the goals not met although
    the company owes something still. Without `closed_at` it is being written.
    """

    id: PlanId
    by: UserId
    begun_at: datetime
    results: tuple[Result, ...] = ()
    says: str = ""
    outcome: Outcome | None = None
    reasons: str = ""
    miss: MissCause | None = None
    owed: str = ""
    closed_at: datetime | None = None

    def of(self, goal: GoalId) -> Result | None:
        """Return what is said of one goal."""
        return next((each for each in self.results if each.goal_id == goal), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What somebody says of their own part in a plan."""

    id: str
    plan_id: PlanId
    person: UserId
    at: datetime
    result: str
    helped: str = ""
    missing: str = ""


class Field(Enum):
    """A field of the evaluation's form."""

    BEFORE = "before"
    AFTER = "after"
    SAYS = "says"
    OUTCOME = "outcome"
    REASONS = "reasons"
    MISS = "miss"
    OWED = "owed"


class Problem(Enum):
    """What is wrong with a field."""

    NOT_A_NUMBER = "not_a_number"
    MISSING = "missing"
    TOO_LONG = "too_long"
    WHY_MISSED = "why_missed"
    STILL_OWED = "still_owed"


Faults = Mapping[tuple[Field, str], Problem]
"""What is wrong by field; for figures with the goal's id, else with an empty text."""
