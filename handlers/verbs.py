"""What a person may ask for by `/pip VERB …`, a mention or a button on Home."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.ids import ChannelId
from bot.people import Person
from bot.texts import TEXTS, Texts
from bot.views import Message
from handlers.deps import Deps


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A `verb` that somebody used: `rest` is what they wrote after it.

    `trigger_id` (3 s, once) lets the answer be a form. `event_id` is the same each
    time Slack delivers the same use.
    """

    deps: Deps
    person: Person
    rest: str
    now: datetime
    event_id: str
    channel: ChannelId
    trigger_id: str | None = None
    thread_ts: str | None = None
    verb: str = ""

    @property
    def texts(self) -> Texts:
        """What the bot says, in the person's language."""
        return TEXTS[self.person.language]


Verb = Callable[[Asked], Awaitable[Message | None]]
"""Returns the answer for the asker alone; None where a form was opened instead."""
