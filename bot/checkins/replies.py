"""What somebody wrote about their actions, as written and as understood."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from bot.ids import ActionId, ChannelId, CheckInId, ReplyId, UserId
from bot.plans.progress import Stated


class Verdict(Enum):
    """What became of a reply."""

    NOTED = "noted"
    NOTHING = "nothing"
    NOTHING_NEW = "nothing_new"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What was understood of one action.

    Where it is not `sure`, nothing is written before the person has chosen between
    `stated` and `other`.
    """

    action_id: ActionId
    stated: Stated
    sure: bool = True
    other: Stated | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A reply in its newest version; `confirmed` where the person said it is right."""

    id: ReplyId
    person: UserId
    channel: ChannelId
    ts: str
    said_at: datetime
    text: str
    version: int = 1
    thread_ts: str | None = None
    checkin_id: CheckInId | None = None
    verdict: Verdict = Verdict.NOTHING
    noted: tuple[Noted, ...] = ()
    not_understood: tuple[str, ...] = ()
    confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyVersion:
    """A reply as it once was written and understood."""

    id: str
    reply_id: ReplyId
    version: int
    text: str
    noted: tuple[Noted, ...]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One person asked in one local ISO week about the actions listed, in order.

    `period` is like `2026-W11`. One that the person skipped is not missed.
    """

    id: CheckInId
    person: UserId
    period: str
    asked_at: datetime
    actions: tuple[ActionId, ...]
    answered: tuple[ActionId, ...] = ()
    answered_at: datetime | None = None
    skipped_at: datetime | None = None

    @property
    def unanswered(self) -> tuple[ActionId, ...]:
        """The actions listed that nothing was said of yet."""
        return tuple(each for each in self.actions if each not in self.answered)

    @property
    def missing(self) -> tuple[ActionId, ...]:
        """The same, as far as an answer is awaited: not where the week was skipped."""
        return () if self.skipped_at else self.unanswered
