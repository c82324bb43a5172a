"""How often an owner put the date of an action off: from when to when, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from bot.plans.actions import Action, Progress
from bot.plans.lags import Lag, LagReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A date that was kept, and the later one; `says` are the owner's own words."""

    before: date
    after: date
    at: datetime
    reason: LagReason | None = None
    says: str | None = None


def slips(
    action: Action, statements: Iterable[Progress], lags: Iterable[Lag]
) -> list[Slip]:
    """Return the slips of an action, in order of time; they are as many as it counts.

    A reason belongs to a slip that was given at the same moment.
    """
    reasons = {lag.at: lag for lag in lags if lag.action_id == action.id}
    own = [
        each
        for each in statements
        if each.action_id == action.id and each.withdrawn_at is None
    ]
    found, due = [], action.first_due or action.planned_due
    for each in sorted(own, key=lambda said: (said.at, said.is_of_the_end)):
        moved = each.stated.due
        if moved and due and moved > due and not each.source.sets_the_plan:
            lag = reasons.get(each.at)
            found.append(
                Slip(
                    before=due,
                    after=moved,
                    at=each.at,
                    reason=lag.reason if lag else None,
                    says=(lag.step if lag else None) or each.stated.blocker,
                )
            )
        due = moved or due
    return found
