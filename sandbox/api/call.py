"""One call of a Web API method: its arguments, and how it is refused."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sandbox.channels import Channel
from sandbox.faults import Faults
from sandbox.jsons import Json
from sandbox.ledger import Ledger
from sandbox.people import Person
from sandbox.workspace import Workspace


class Refusal(Exception):  # noqa: N818  # Slack refuses; nothing is broken
    """Slack's answer to what it will not do: an error name, and fields beside it."""

    def __init__(self, error: str, **fields: Any) -> None:  # noqa: ANN401  # JSON
        super().__init__(error)
        self.error = error
        self.fields: Json = fields


def invalid_arguments(*messages: str) -> Refusal:
    """Return the refusal of arguments that are missing or of the wrong shape."""
    marked = [f"[ERROR] {message}" for message in messages]
    return Refusal("invalid_arguments", response_metadata={"messages": marked})


@dataclass(slots=True, kw_only=True)
class Call:
    """What a method is given: arguments, as JSON or form fields, and the workspace."""

    method: str
    args: Json
    workspace: Workspace
    faults: Faults
    ledger: Ledger
    new_socket_url: Callable[[], str]

    def text(self, name: str) -> str | None:
        """Return an argument as text; None where it is missing or empty."""
        value = self.args.get(name)
        return None if value is None or value == "" else str(value)

    def need(self, name: str) -> str:
        """Return an argument that must be there."""
        value = self.text(name)
        if value is None:
            raise invalid_arguments(f"missing required field: {name}")
        return value

    def flag(self, name: str) -> bool:
        """Return an argument that is true or false (false where it is missing)."""
        return str(self.args.get(name, "")).lower() in {"true", "1"}

    def number(self, name: str, default: int) -> int:
        """Return an argument that is a whole number."""
        value = self.text(name)
        try:
            return default if value is None else int(value)
        except ValueError:
            raise invalid_arguments(f"must be an integer: {name}") from None

    def json(self, name: str, error: str = "invalid_arguments") -> Any:  # noqa: ANN401
        """Return an argument that is JSON, whether sent as such or as text."""
        value = self.args.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise Refusal(error) from None

    def scope(self, *enough: str) -> None:
        """Refuse the call unless the token has one of the scopes."""
        provided = self.workspace.app.scopes
        if not provided.intersection(enough):
            raise Refusal(
                "missing_scope",
                needed=",".join(enough),
                provided=",".join(sorted(provided)),
            )

    def channel(self, name: str = "channel") -> Channel:
        """Return a conversation that the app may know of."""
        channel = self.workspace.channels.get(self.need(name))
        hidden = channel is not None and (channel.is_im or channel.is_private)
        if channel is None or (hidden and not self.is_in(channel)):
            raise Refusal("channel_not_found")
        return channel

    def is_in(self, channel: Channel) -> bool:
        """Whether the app's bot is in a conversation."""
        return self.workspace.app.bot_user in channel.members

    def person(self, name: str = "user") -> Person:
        """Return a person of the workspace."""
        person = self.workspace.people.get(self.need(name))
        if person is None:
            raise Refusal("user_not_found")
        return person
