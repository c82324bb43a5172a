"""What lets the app answer a person's deed: trigger ids and response URLs.

Both run in real time, as the person waits in real time.
"""

import time
from dataclasses import dataclass

from sandbox.ids import new_id


@dataclass(slots=True, kw_only=True)
class Trigger:
    """The right to open one modal for `user`."""

    user: str
    until: float
    used: bool = False


class Triggers:
    """Gives out trigger ids, good for one modal within `lifetime` seconds."""

    def __init__(self, lifetime: float = 3.0) -> None:
        self.lifetime = lifetime
        self._given: dict[str, Trigger] = {}

    def give(self, user: str) -> str:
        """Return a new trigger id for what `user` has just done."""
        now = time.monotonic()
        trigger_id = f"{int(time.time() * 1000)}.{new_id('')}"
        self._given[trigger_id] = Trigger(user=user, until=now + self.lifetime)
        return trigger_id

    def check(self, trigger_id: str) -> Trigger | str:
        """Return the trigger, or Slack's error for one that is good no longer."""
        trigger = self._given.get(trigger_id)
        if trigger is None:
            return "invalid_trigger_id"
        if trigger.used:
            return "exchanged_trigger_id"
        if trigger.until < time.monotonic():
            return "expired_trigger_id"
        return trigger


@dataclass(slots=True, kw_only=True)
class ResponseUrl:
    """Where the app may answer a deed: five times within half an hour."""

    path: str
    user: str
    channel: str
    until: float
    message_ts: str | None = None
    thread_ts: str | None = None
    uses: int = 5


class ResponseUrls:
    """Gives out response URLs."""

    def __init__(self, lifetime: float = 1800.0) -> None:
        self.lifetime = lifetime
        self._given: dict[str, ResponseUrl] = {}

    def give(
        self,
        user: str,
        channel: str,
        message_ts: str | None = None,
        thread_ts: str | None = None,
    ) -> str:
        """Return the path for answers to what `user` did in `channel`."""
        path = f"/response/{new_id('R')}{new_id('')}"
        self._given[path] = ResponseUrl(
            path=path,
            user=user,
            channel=channel,
            message_ts=message_ts,
            thread_ts=thread_ts,
            until=time.monotonic() + self.lifetime,
        )
        return path

    def take(self, path: str) -> ResponseUrl | str:
        """Use one of the answers; return Slack's error where none is left."""
        found = self._given.get(path)
        if found is None:
            return "invalid_url"
        if found.until < time.monotonic():
            return "expired_url"
        if found.uses == 0:
            return "used_url"
        found.uses -= 1
        return found
