"""What became of one attempt to say something."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.deliveries import Delivery, Later, Skip
from bot.views import Message
from storage.database import Store
from storage.queue import Held

WITHOUT_CHARTS = "without_charts"
"""The remark on what was sent in words, as Slack took no chart."""

Renderer = Callable[[Store, Delivery, datetime], Message | Skip | Later]
"""Returns what a delivery says now, or why it is not said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A message that is there: the one to change."""

    channel: str
    ts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A delivery ready to go: what it says, and where to.

    `channel` is Slack's, where it is known; `target` the message to change. It goes
    `wait` after it was claimed, and not after `deadline`, both of the sender's clock.
    """

    held: Held
    message: Message
    channel: str | None = None
    target: Place | None = None
    wait: timedelta = field(default=timedelta())
    deadline: float = 0.0

    @property
    def delivery(self) -> Delivery:
        """The delivery as it was claimed."""
        return self.held.delivery

    @property
    def is_looked_for(self) -> bool:
        """Whether it is looked for before it is said."""
        return self.target is None and self.delivery.in_doubt_since is not None


@dataclass(frozen=True, slots=True)
class Sent:
    """It stands there now; `remark` where there is something to remember about it."""

    channel: str
    ts: str
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Nobody knows whether it was sent."""

    reason: str


@dataclass(frozen=True, slots=True)
class Wait:
    """It was surely not sent; try again, at the earliest after so many seconds.

    With `method`, Slack takes no call of that method before.
    """

    reason: str
    seconds: float | None = None
    method: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """It was surely not sent, and will not be as things are; `error` is Slack's."""

    error: str
    detail: str = ""


Outcome = Sent | Doubt | Wait | Refused
