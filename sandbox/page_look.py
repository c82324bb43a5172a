"""A person at a place of the workspace."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sandbox.channels import Channel
from sandbox.html.reader import Reader
from sandbox.jsons import Json
from sandbox.people import Person
from sandbox.workspace import Workspace

HOME = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A person at a place: a channel's id or `home`, perhaps with a thread open."""

    workspace: Workspace
    me: Person
    place: str
    thread: str = ""
    travelling: datetime | None = None

    @property
    def path(self) -> str:
        """The page's address without the thread."""
        return f"/u/{self.me.id}/{self.place}"

    @property
    def channel(self) -> Channel:
        """The conversation of the place; Home lies beside the bot's messages."""
        if self.place == HOME:
            return self.workspace.dm(self.me.id)
        return self.workspace.channels[self.place]

    def reader(
        self,
        values: Mapping[str, Mapping[str, Json]] | None = None,
        errors: Mapping[str, str] | None = None,
    ) -> Reader:
        """Return who reads, with what they entered and what is wrong with it."""
        return reader_of(self.workspace, self.me, values or {}, errors or {})

    def named(self, channel: Channel) -> tuple[str, str]:
        """Return a conversation's sign and name as this person sees it."""
        if not channel.is_im:
            return ("🔒" if channel.is_private else "#"), channel.name
        other = next(iter(channel.members - {self.me.id}), self.me.id)
        return "◆", self.workspace.people[other].real_name


def reader_of(
    workspace: Workspace,
    me: Person,
    values: Mapping[str, Mapping[str, Json]],
    errors: Mapping[str, str],
) -> Reader:
    """Return a person as a reader; everybody knows the names of public channels."""
    mine = {one.id for one in workspace.channels_of(me.id)}
    channels = (
        one
        for one in workspace.channels.values()
        if not one.is_im and (one.id in mine or not one.is_private)
    )
    return Reader(
        zone=ZoneInfo(me.tz),
        now=workspace.clock.now(),
        locale=me.locale,
        me=me.id,
        people={one.id: one.real_name for one in workspace.people.values()},
        channels={one.id: one.name for one in channels},
        joined=mine,
        files={one.id: one.path for one in workspace.files.values()},
        values=values,
        errors=errors,
    )
