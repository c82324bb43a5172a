"""What the company owes to those who carry out a plan."""

from enum import Enum


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
