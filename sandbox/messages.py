"""Messages, and the lines of them that each conversation is."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from sandbox.jsons import Json

_MICRO = 1_000_000


@dataclass(slots=True, kw_only=True)
class Message:
    """Something said; `ephemeral_to` is the one person who sees it, if only one does.

    `edited` is the ts of the last change. A deleted message keeps its place while its
    thread has replies (`deleted` is then True). `visible_from` is real, monotonic
    time: history leaves a message out until then.
    """

    channel: str
    ts: str
    user: str
    text: str
    blocks: list[Json] | None = None
    bot_id: str | None = None
    app_id: str | None = None
    thread_ts: str | None = None
    broadcast: bool = False
    edited: str | None = None
    deleted: bool = False
    metadata: Json | None = None
    ephemeral_to: str | None = None
    files: list[Json] = field(default_factory=list)
    visible_from: float = 0.0

    @property
    def is_reply(self) -> bool:
        """Whether it stands in a thread under another message."""
        return self.thread_ts is not None and self.thread_ts != self.ts

    @property
    def at(self) -> float:
        """When it was said, in seconds of the sandbox's clock (Unix time)."""
        return float(self.ts)

    def is_seen_by(self, user: str) -> bool:
        """Whether it is shown to `user`, who is in the conversation."""
        return self.ephemeral_to is None or self.ephemeral_to == user


class Timeline:
    """What was said in one conversation, oldest first, by ts."""

    def __init__(self) -> None:
        self._by_ts: dict[str, Message] = {}
        self._threads: dict[str, list[str]] = {}

    def add(self, message: Message) -> None:
        """Add what was said last."""
        self._by_ts[message.ts] = message
        if message.is_reply and message.thread_ts is not None:
            self._threads.setdefault(message.thread_ts, []).append(message.ts)

    def get(self, ts: str) -> Message | None:
        """Return the message said at `ts`."""
        return self._by_ts.get(ts)

    def remove(self, message: Message) -> None:
        """Take a message out; the head of a thread stays as deleted."""
        if self.replies_of(message.ts):
            message.deleted = True
            message.text, message.blocks = "This message was deleted.", None
            return
        self._by_ts.pop(message.ts, None)
        if message.is_reply and message.thread_ts is not None:
            self._threads[message.thread_ts].remove(message.ts)

    def replies_of(self, ts: str) -> list[Message]:
        """Return what stands in the thread under `ts`, without its head."""
        return [self._by_ts[reply] for reply in self._threads.get(ts, ())]

    def __iter__(self) -> Iterator[Message]:
        """Iterate over all messages, oldest first."""
        return iter(list(self._by_ts.values()))

    def newest_first(self) -> Iterator[Message]:
        """Iterate over what history shows by now, newest first."""
        now = time.monotonic()
        for message in reversed(self._by_ts.values()):
            if message.ephemeral_to is None and message.visible_from <= now:
                yield message


class Stamps:
    """Gives each message its ts: the sandbox's time, never the same twice."""

    def __init__(self) -> None:
        self._last = 0

    def next(self, now: datetime) -> str:
        """Return a ts for `now`, later than all before."""
        self._last = max(int(now.timestamp() * _MICRO), self._last + 1)
        return f"{self._last // _MICRO}.{self._last % _MICRO:06d}"
