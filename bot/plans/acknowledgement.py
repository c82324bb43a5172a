"""That somebody has a plan, and whether they agree: with time and version."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.ids import AcknowledgementId, PlanId, UserId
from bot.plans.actions import Action
from bot.plans.plan import Plan, State

UNDER_WAY = (State.ACTIVE, State.PAUSED, State.EVALUATING)


class Acknowledges(Enum):
    """How somebody takes a plan."""

    RECEIVED = "received"
    AGREED = "agreed"
    REFUSED = "refused"

    @property
    def is_final(self) -> bool:
        """Whether there is nothing more to say of this version."""
        return self is not Acknowledges.RECEIVED


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """What one person said of one version; the last one counts, all are kept."""

    id: AcknowledgementId
    plan_id: PlanId
    person: UserId
    version: int
    says: Acknowledges
    at: datetime

    def settles(self, version: int) -> bool:
        """Tell whether nothing more is asked of a version."""
        newer = self.version > version
        return newer or (self.version == version and self.says.is_final)


def carriers(plan: Plan, actions: Iterable[Action]) -> set[UserId]:
    """Return who carries a plan that its lead wrote: the employee and the owners."""
    owners = {each.owner for each in actions if each.status.is_open}
    subject = {plan.subject} if plan.subject else set()
    return (owners | subject) - {plan.lead}


def is_asked(person: UserId, plan: Plan, actions: Iterable[Action]) -> bool:
    """Tell whether somebody is asked to acknowledge a plan."""
    return plan.state in UNDER_WAY and person in carriers(plan, actions)


def last_of(
    person: UserId, acknowledgements: Iterable[Acknowledgement]
) -> Acknowledgement | None:
    """Return what somebody said of the newest version that they spoke of."""
    theirs = [each for each in acknowledgements if each.person == person]
    return max(theirs, key=lambda each: (each.version, each.at), default=None)
