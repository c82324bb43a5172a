"""The fields of a plan's form, what may stand in them, and what may be wrong."""

from dataclasses import dataclass
from enum import Enum


class Field(Enum):
    """A field of the plan's form."""

    TITLE = "title"
    KIND = "kind"
    LEAD = "lead"
    SUBJECT = "subject"
    HR_PARTNER = "hr_partner"
    SPONSOR = "sponsor"
    STATEMENT = "statement"
    METRIC = "metric"
    UNIT = "unit"
    BASELINE = "baseline"
    TARGET = "target"
    OBJECTIVE = "objective"
    GOAL_DUE = "goal_due"
    ACTION = "action"
    OWNER = "owner"
    DUE = "due"
    MEASURE = "measure"
    WEEKDAY = "weekday"
    AT = "at"
    CHANNEL = "channel"
    LANGUAGE = "language"
    START = "start"
    BEGINS = "begins"
    HELPERS = "helpers"
    BUFFER = "buffer"
    RESOURCES = "resources"
    EXPECTED = "expected"
    DEPENDS_ON = "depends_on"
    SUPPORT = "support"


LIMITS = {
    Field.TITLE: 150,
    Field.STATEMENT: 300,
    Field.METRIC: 80,
    Field.UNIT: 20,
    Field.OBJECTIVE: 200,
    Field.ACTION: 200,
    Field.MEASURE: 100,
    Field.RESOURCES: 300,
    Field.EXPECTED: 300,
}
LONGEST_BUFFER = 30
YEARS_AHEAD = 10


class Problem(Enum):
    """What is wrong with a field."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    PAST = "past"
    FAR = "far"
    NOT_A_NUMBER = "not_a_number"
    NO_NAME = "no_name"
    NO_CHANGE = "no_change"
    BOT = "bot"
    GONE = "gone"
    EXTERNAL = "external"
    UNKNOWN = "unknown"
    IS_LEAD = "is_lead"
    NEVER_IN_CHANNEL = "never_in_channel"
    NOT_IN_CHANNEL = "not_in_channel"
    ARCHIVED = "archived"
    NO_ACTION = "no_action"
    NEEDS_MEASURE = "needs_measure"
    NOT_APART = "not_apart"
    AFTER_DUE = "after_due"
    NOT_DAYS = "not_days"
    IS_OWNER = "is_owner"
    CIRCLE = "circle"


class Reach(Enum):
    """Whether the bot can post in the channel that was chosen."""

    FINE = "fine"
    NOT_IN_CHANNEL = "not_in_channel"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Fault:
    """A field with a problem; `key` says of which goal or action.

    `way` are the numbers of actions that would wait for each other.
    """

    field: Field
    problem: Problem
    key: str = ""
    way: tuple[int, ...] = ()
