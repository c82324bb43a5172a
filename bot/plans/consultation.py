"""What those who carry a plan, and its HR partner, say of it before it starts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from bot.ids import OpinionId, PlanId, UserId
from bot.plans.acknowledgement import carriers
from bot.plans.actions import Action
from bot.plans.changes import PlanChange
from bot.plans.concerning import version_for
from bot.plans.fairness import Fairness
from bot.plans.goals import Goal
from bot.plans.plan import Kind, Plan, State

LONGEST = 500
PENDING = (State.IN_REVIEW, State.IN_CONSULTATION)


class Says(Enum):
    """What somebody says of a draft; the first two and the last are the HR partner's.

    WAIVED: the plan starts without (the rest of) the consultation, for a reason.
    """

    COMMENT = "comment"
    APPROVED = "approved"
    ACCEPTED = "accepted"
    PROPOSED = "proposed"
    OBJECTED = "objected"
    WAIVED = "waived"


class Verdict(Enum):
    """What the lead made of a proposal."""

    ACCEPTED = "accepted"
    ANSWERED = "answered"


ANSWERS = (Says.ACCEPTED, Says.PROPOSED, Says.OBJECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """One thing that somebody said of version `version` of a draft.

    `item` is the id of the goal or action that a proposal is about; a proposal has
    another date, measure or support. `answer` is the lead's. Accepted, a proposal is of
    the version that it led to.
    """

    id: OpinionId
    plan_id: PlanId
    person: UserId
    says: Says
    version: int
    at: datetime
    text: str = ""
    item: str | None = None
    due: date | None = None
    measure: str = ""
    support: str = ""
    verdict: Verdict | None = None
    answer: str = ""
    decided_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for the lead."""
        return self.says is Says.PROPOSED and self.verdict is None


class Gap(Enum):
    """What keeps a plan from starting."""

    REVIEW = "review"
    NO_GOAL = "no_goal"
    NO_METRIC = "no_metric"
    NO_DATE = "no_date"
    UNFAIR = "unfair"
    PROPOSALS = "proposals"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """A draft, and all that was said of it."""

    plan: Plan
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]
    opinions: tuple[Opinion, ...]
    fairness: Fairness
    changes: tuple[PlanChange, ...] = ()

    @property
    def asked(self) -> set[UserId]:
        """Whose word is asked for: the employee and the owners, but for the lead."""
        return carriers(self.plan, self.actions)

    @property
    def unheard(self) -> set[UserId]:
        """Who has not answered yet, or not since something changed for them."""
        heard = {
            each.person
            for each in self.opinions
            if each.says in ANSWERS and each.version >= self._version_for(each.person)
        }
        return self.asked - heard

    def _version_for(self, person: UserId) -> int:
        return version_for(person, self.plan, self.actions, self.changes)

    @property
    def open_proposals(self) -> list[Opinion]:
        """The proposals that wait for the lead."""
        return [each for each in self.opinions if each.is_open]

    @property
    def is_approved(self) -> bool:
        """Whether the HR partner there is now, if any, has let it pass."""
        partner = self.plan.hr_partner
        return partner is None or any(
            each.says is Says.APPROVED and each.person == partner
            for each in self.opinions
        )

    def of(self, person: UserId) -> list[Opinion]:
        """Return what one person said."""
        return [each for each in self.opinions if each.person == person]

    @property
    def lacks(self) -> list[Gap]:
        """What the plan itself lacks, whoever starts it."""
        found = []
        if not self.goals:
            found.append(Gap.NO_GOAL)
        if any(goal.metric is None for goal in self.goals):
            found.append(Gap.NO_METRIC)
        if any(goal.due is None for goal in self.goals):
            found.append(Gap.NO_DATE)
        if self.fairness.is_open:
            found.append(Gap.UNFAIR)
        return found

    @property
    def gaps(self) -> list[Gap]:
        """What keeps the lead from starting it.

        An individual plan does not start before the employee has answered.
        """
        found = self.lacks
        if self.plan.state is State.IN_REVIEW and not self.is_approved:
            found.append(Gap.REVIEW)
        if self.open_proposals:
            found.append(Gap.PROPOSALS)
        individual = self.plan.kind is Kind.INDIVIDUAL
        if individual and self.plan.subject in self.unheard:
            found.append(Gap.SUBJECT)
        return found

    @property
    def is_over(self) -> bool:
        """Whether all have answered and nothing is open, so that it starts."""
        return not self.unheard and not self.gaps


def latest(opinions: Iterable[Opinion], says: Says) -> Opinion | None:
    """Return the last opinion of a kind."""
    found = [each for each in opinions if each.says is says]
    return max(found, key=lambda each: each.at, default=None)
