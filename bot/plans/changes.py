"""What a lead changed in a plan, kept so that earlier dates and words stay known."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.ids import ActionId, ChangeId, PlanId, UserId


class What(Enum):
    """What was changed."""

    TITLE = "title"
    LEAD = "lead"
    SUBJECT = "subject"
    HR_PARTNER = "hr_partner"
    SPONSOR = "sponsor"
    CHANNEL = "channel"
    LANGUAGE = "language"
    CHECKIN = "checkin"
    STATE = "state"
    GOAL_ADDED = "goal_added"
    GOAL_STATEMENT = "goal_statement"
    GOAL_METRIC = "goal_metric"
    GOAL_DUE = "goal_due"
    GOAL_OBJECTIVE = "goal_objective"
    ACTION_ADDED = "action_added"
    ACTION_DROPPED = "action_dropped"
    ACTION_TITLE = "action_title"
    ACTION_OWNER = "action_owner"
    ACTION_DUE = "action_due"
    ACTION_METRIC = "action_metric"
    ACTION_START = "action_start"
    ACTION_HELPERS = "action_helpers"
    ACTION_BUFFER = "action_buffer"
    ACTION_RESOURCES = "action_resources"
    ACTION_EXPECTED = "action_expected"
    ACTION_DEPENDS = "action_depends"
    ACTION_SUPPORT = "action_support"

    @property
    def is_of_substance(self) -> bool:
        """Whether it makes a new version of the plan: a goal, measure, date or step."""
        return self in SUBSTANCE


SUBSTANCE = frozenset(
    {
        What.GOAL_ADDED,
        What.GOAL_STATEMENT,
        What.GOAL_METRIC,
        What.GOAL_DUE,
        What.ACTION_ADDED,
        What.ACTION_DROPPED,
        What.ACTION_DUE,
        What.ACTION_METRIC,
        What.ACTION_START,
        What.ACTION_BUFFER,
        What.ACTION_EXPECTED,
        What.ACTION_SUPPORT,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change. `number` is the goal's or action's; dates are ISO, people are ids.

    Several people or numbers stand with a space between them.
    """

    what: What
    before: str | None = None
    after: str | None = None
    number: int | None = None
    action_id: ActionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanChange:
    """What was changed at once; `version` is the plan's since then."""

    id: ChangeId
    plan_id: PlanId
    version: int
    by: UserId
    at: datetime
    changes: tuple[Change, ...]
