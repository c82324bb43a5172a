"""What a person sees at a place: the parts of the page, as HTML."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from sandbox.blocks_html import blocks_html
from sandbox.channels import Channel
from sandbox.html.dates import date_text, time_of, weekday_of
from sandbox.html.reader import Reader
from sandbox.html.text import words_of
from sandbox.jsons import Json
from sandbox.page_rows import Rows
from sandbox.page_templates import part
from sandbox.people import Person
from sandbox.views import View
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

    def parts(self) -> dict[str, str]:
        """Return the HTML of each part that changes by itself, by name."""
        parts = {
            "people": self._people(),
            "me": part("me", self.me),
            "sidebar": self._sidebar(),
            "clock": self._clock(),
            "modal": self._modal(),
        }
        if self.place == HOME:
            return parts | {"home": self._home()}
        rows = Rows(self.workspace, self.me, self.reader(), self.path)
        heads = self.workspace.messages_in(self.place, self.me.id)
        parts["messages"] = rows.html(heads)
        if self.thread:
            told = self.workspace.thread(self.place, self.thread, self.me.id)
            parts["thread"] = rows.html(told, inside=True)
        return parts

    def marked(self) -> dict[str, Markup]:
        """Return the parts for a template to take as they are."""
        return {name: Markup(html) for name, html in self.parts().items()}  # noqa: S704 -- templates' output

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

    def _time(self, person: Person) -> str:
        moment = self.workspace.clock.now().astimezone(ZoneInfo(person.tz))
        return time_of(moment, self.reader())

    def _people(self) -> str:
        rows = []
        for person in self.workspace.humans():
            mine = self.workspace.channels_of(person.id)
            stays = self.place == HOME or self.channel in mine
            place = self.place if stays and not self.channel.is_im else None
            dm = self.workspace.dm(person.id).id
            rows.append(
                {
                    "person": person,
                    "time": self._time(person),
                    "unread": self.workspace.unread(person.id, dm),
                    "href": f"/u/{person.id}/{place or dm}",
                }
            )
        return part("people", rows, self.reader())

    def _sidebar(self) -> str:
        rows = [self._entry(one) for one in self.workspace.channels_of(self.me.id)]
        channels = [row for row in rows if not row["is_im"]]
        dms = [row for row in rows if row["is_im"]]
        return part("sidebar", channels, dms, self.reader())

    def _entry(self, channel: Channel) -> dict[str, object]:
        sign, name = self.named(channel)
        return {
            "sign": sign,
            "name": name,
            "is_im": channel.is_im,
            "href": f"/u/{self.me.id}/{channel.id}",
            "unread": self.workspace.unread(self.me.id, channel.id),
            "here": channel is self.channel,
        }

    def _clock(self) -> str:
        reader = self.reader()
        now = reader.now.timestamp()
        target = self.travelling
        pattern = "{date_short} {time}"
        going = date_text(target.timestamp(), pattern, reader) if target else ""
        day = weekday_of(reader.at(now), reader)
        time = date_text(now, "{time}", reader)
        return part("clock", time, day, self.me.tz, going, reader)

    def _modal(self) -> str:
        view = self.workspace.modal_of(self.me.id)
        if view is None:
            return ""
        reader = self.reader(view.values, view.errors)
        body = blocks_html(view.blocks, reader)
        shown = view.body
        submit = words_of(shown.get("submit"))
        asks = any(block.get("type") == "input" for block in view.blocks)
        submit = submit or (reader.say("Submit") if asks else "")
        close = words_of(shown.get("close")) or reader.say("Cancel")
        title = words_of(shown.get("title"))
        return part("modal", view, title, body, submit, close, mark(view), reader)

    def _home(self) -> str:
        view = self.workspace.home_of(self.me.id)
        reader = self.reader(view.values if view else None)
        body = blocks_html(view.blocks, reader) if view else Markup("")
        return part("home", view, body, mark(view) if view else "", reader)


def mark(view: View) -> str:
    """Return what differs once the app has changed the view; typing leaves it."""
    return f"{view.id}-{view.hash}"


def reader_of(
    workspace: Workspace,
    me: Person,
    values: Mapping[str, Mapping[str, Json]],
    errors: Mapping[str, str],
) -> Reader:
    """Return a person as a reader, with the names that they know."""
    channels = (one for one in workspace.channels_of(me.id) if not one.is_im)
    return Reader(
        zone=ZoneInfo(me.tz),
        now=workspace.clock.now(),
        locale=me.locale,
        me=me.id,
        people={one.id: one.real_name for one in workspace.people.values()},
        channels={one.id: one.name for one in channels},
        files={one.id: one.path for one in workspace.files.values()},
        values=values,
        errors=errors,
    )
