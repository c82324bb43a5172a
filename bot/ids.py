"""Names for the things the bot keeps."""

import os
from random import Random
from typing import NewType

WorkspaceId = NewType("WorkspaceId", str)
UserId = NewType("UserId", str)
ChannelId = NewType("ChannelId", str)
PlanId = NewType("PlanId", str)
GoalId = NewType("GoalId", str)
ActionId = NewType("ActionId", str)
CheckInId = NewType("CheckInId", str)
ReplyId = NewType("ReplyId", str)
ProgressId = NewType("ProgressId", str)
DeliveryId = NewType("DeliveryId", str)
DraftId = NewType("DraftId", str)
ChangeId = NewType("ChangeId", str)
AnswerId = NewType("AnswerId", str)
EvidenceId = NewType("EvidenceId", str)
CauseId = NewType("CauseId", str)
StrategyId = NewType("StrategyId", str)
SuggestionId = NewType("SuggestionId", str)
KudosId = NewType("KudosId", str)
OpinionId = NewType("OpinionId", str)
AcknowledgementId = NewType("AcknowledgementId", str)
FeedbackId = NewType("FeedbackId", str)
LessonId = NewType("LessonId", str)
PracticeId = NewType("PracticeId", str)
RethoughtId = NewType("RethoughtId", str)
RequestId = NewType("RequestId", str)
FindingId = NewType("FindingId", str)


_RANDOM = Random()  # noqa: S311  no secret
"""Seeded by the system, and then asked without it: each call of the system lets other
threads go first, which in a rush takes longer than all that an id is needed for."""
os.register_at_fork(after_in_child=_RANDOM.seed)


def new_id() -> str:
    """Return a fresh id, made here so that a thing has its name before it is stored.

    It is unlike all others, but no secret.
    """
    return f"{_RANDOM.getrandbits(128):032x}"
