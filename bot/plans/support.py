"""What the company owes to those who carry out a plan, and how it is asked for."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from bot.ids import ActionId, PlanId, RequestId, UserId

LONGEST = 300


class SupportKind(Enum):
    """A kind of support; `OTHER` is what none of the words fits."""

    TRAINING = "training"
    COACHING = "coaching"
    MENTOR = "mentor"
    TOOL = "tool"
    TIME = "time"
    WORKLOAD = "workload"
    JOB_ADJUSTMENT = "job_adjustment"
    OTHER = "other"


class RequestState(Enum):
    """How far a request is: nobody named, somebody asked, and what they said."""

    OPEN = "open"
    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportRequest:
    """What somebody needs in order to go on with an action.

    Once a supporter is named (`by` whom) it is an action of the plan too, `support_id`:
    owed, reminded and overdue like any other, and the first action waits for it. `due`
    is the date wished for; the one that counts is that action's. `reason` says why it
    was declined.
    """

    id: RequestId
    plan_id: PlanId
    action_id: ActionId
    asker: UserId
    at: datetime
    what: str
    kind: SupportKind = SupportKind.OTHER
    state: RequestState = RequestState.OPEN
    due: date | None = None
    supporter: UserId | None = None
    by: UserId | None = None
    support_id: ActionId | None = None
    reason: str = ""
    answered_at: datetime | None = None
