"""Names for the things the bot keeps."""

from typing import NewType
from uuid import uuid4

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


def new_id() -> str:
    """Return a fresh id, made here so that a thing has its name before it is stored."""
    return uuid4().hex
