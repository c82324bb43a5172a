"""What a plan's people are asked beside their check-ins, while it is unanswered."""

from dataclasses import dataclass
from enum import Enum

from bot.plans.acknowledgement import Acknowledgement
from bot.plans.plan import Plan


class Want(Enum):
    """What is wanted of somebody."""

    REVIEW = "review"
    OPINION = "opinion"
    DECISIONS = "decisions"
    GIVING = "giving"
    NAMING = "naming"
    STRATEGY = "strategy"
    ACKNOWLEDGEMENT = "acknowledgement"
    ASSESSMENT = "assessment"
    FEEDBACK = "feedback"
    EVALUATION = "evaluation"
    ENDING = "ending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One thing that is wanted of a reader.

    `count` says of how many, `key` what the button stands for where it is not the plan.
    `text` is what somebody needs, or what had no effect.
    `knows_plan` is False where the reader is not to learn of the plan, or its name.
    """

    want: Want
    plan: Plan
    knows_plan: bool = True
    count: int = 1
    key: str = ""
    name: str = ""
    text: str = ""
    version: int = 1
    last: Acknowledgement | None = None
