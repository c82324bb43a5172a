"""What the bot has to say: one row of the queue, which is its log too."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from bot.ids import ChannelId, DeliveryId, UserId

THREAD_OF = "thread_of"
"""In `about`: the delivery whose message this one is said under, once that is sent."""


class Kind(Enum):
    """What is being said; each kind has one renderer in `handlers`."""

    PROMPT = "prompt"
    NUDGE = "nudge"
    RECEIPT = "receipt"
    FLAG = "flag"
    DIGEST = "digest"
    RECAP = "recap"
    RECAP_DETAIL = "recap_detail"
    SPONSOR = "sponsor"
    WELCOME = "welcome"
    CHANGED = "changed"
    CHANNEL_LOST = "channel_lost"
    HANDOVER = "handover"
    ANSWER = "answer"
    NOTICE = "notice"
    DECISION = "decision"
    FISHBONE = "fishbone"
    SUGGESTION = "suggestion"
    SUGGESTION_ANSWER = "suggestion_answer"
    KUDOS = "kudos"
    EVALUATE = "evaluate"
    ASSESSMENT = "assessment"
    FEEDBACK = "feedback"
    CLOSED = "closed"
    REVIEW = "review"
    CONSULTATION = "consultation"
    OPINION = "opinion"
    OPINION_ANSWER = "opinion_answer"
    STALLED = "stalled"
    REFUSED = "refused"
    PRACTICE = "practice"
    STRATEGY = "strategy"
    SUPPORT = "support"

    @property
    def is_urgent(self) -> bool:
        """Whether somebody waits for it, so that it goes before what was planned."""
        return self in (Kind.RECEIPT, Kind.ANSWER, Kind.FISHBONE)

    @property
    def is_for_channels(self) -> bool:
        """Whether it may be said in a channel; all others are for one person."""
        return self in (
            Kind.WELCOME,
            Kind.RECAP,
            Kind.RECAP_DETAIL,
            Kind.CLOSED,
            Kind.KUDOS,
        )

    @property
    def may_come_twice(self) -> bool:
        """Whether it is said again where nobody can tell if it was said."""
        return self is not Kind.NUDGE


class DeliveryState(Enum):
    """How far a delivery is."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    SENT = "sent"
    ANSWERED = "answered"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing to say, to one person (by DM) or in one channel.

    `key` is unique in the workspace: planning the same thing twice plans it once.
    `about` holds ids, never texts: it is rendered when claimed, so that it tells what
    is true when it is sent. `update_of` names the delivery whose message it replaces.
    `reason` says why it was skipped or failed, as a word that `texts` can explain.
    """

    id: DeliveryId
    kind: Kind
    key: str
    due_at: datetime
    created_at: datetime
    person: UserId | None = None
    to_channel: ChannelId | None = None
    thread_ts: str | None = None
    update_of: DeliveryId | None = None
    about: Mapping[str, str] = field(default_factory=dict)
    state: DeliveryState = DeliveryState.PLANNED
    attempts: int = 0
    claimed_by: str | None = None
    claimed_until: datetime | None = None
    in_doubt_since: datetime | None = None
    first_try_at: datetime | None = None
    channel: ChannelId | None = None
    ts: str | None = None
    reason: str | None = None
    sent_at: datetime | None = None
    answered_at: datetime | None = None

    @property
    def conversation(self) -> str:
        """The person or channel it goes to: what is said there keeps its order."""
        return self.person or self.to_channel or ""


@dataclass(frozen=True, slots=True)
class Skip:
    """There is nothing left to say; `reason` is a word that `texts` can explain."""

    reason: str


@dataclass(frozen=True, slots=True)
class Later:
    """This is not the moment; try again at `at`."""

    at: datetime
    reason: str
