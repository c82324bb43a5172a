"""What comes back when something is brought to the app."""

from dataclasses import dataclass
from typing import Any, Literal, Protocol

from sandbox.jsons import Json

Kind = Literal["events_api", "slash_commands", "interactive"]
ACK_SECONDS = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """The how many-th try this is after the first, and what went wrong before."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The app's ack: `body` is what it carried, `error` why there was none.

    Errors: no_app, http_timeout, http_error, connection_failed.
    """

    error: str | None = None
    body: Any = None
    no_retry: bool = False

    @property
    def data(self) -> Json:
        """The body where it is an object; plain text as the text of a message."""
        if isinstance(self.body, str):
            return {"text": self.body}
        return self.body if isinstance(self.body, dict) else {}


class Transport(Protocol):
    """A road to the app."""

    @property
    def is_open(self) -> bool:
        """Whether the app has ever been at the other end."""

    async def send(
        self, kind: Kind, payload: Json, retry: Retry | None = None
    ) -> Answer:
        """Bring a payload to the app and return its ack, or why there is none."""
