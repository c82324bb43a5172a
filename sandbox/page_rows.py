"""Messages as rows of the page: who, when, what, and what one can do with it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from zlib import crc32

from markupsafe import Markup

from sandbox.blocks_html import blocks_html
from sandbox.channels import Channel
from sandbox.html.dates import date_text, day_of
from sandbox.html.element import el
from sandbox.html.reader import Reader
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.mrkdwn import to_html
from sandbox.page_templates import part
from sandbox.people import Person
from sandbox.typed import as_typed
from sandbox.workspace import Workspace

TOGETHER = timedelta(minutes=5).total_seconds()
SHOWN = 100  # older messages are left out
PICTURES = ("image/png", "image/jpeg", "image/gif")


class Rows:
    """Draws messages for one person; `here` is the address of the conversation."""

    def __init__(
        self, workspace: Workspace, me: Person, reader: Reader, here: str
    ) -> None:
        self._workspace = workspace
        self._me = me
        self._reader = reader
        self._here = here

    def html(self, messages: Sequence[Message], *, inside: bool = False) -> str:
        """Return the rows, newest last; `inside` a thread they offer none."""
        rows: list[dict[str, object]] = []
        before: Message | None = None
        for message in messages[-SHOWN:]:
            rows.append(self._row(message, before, inside=inside))
            before = message
        commands = sorted(self._workspace.app.commands)
        return part("messages", rows, self._reader, commands)

    def _row(
        self, message: Message, before: Message | None, *, inside: bool
    ) -> dict[str, object]:
        new_day = before is None or self._day(before) != self._day(message)
        row = self._content(message, inside=inside)
        row["joined"] = not new_day and before is not None and _joins(message, before)
        row["html"] = Markup(part("message", row, self._reader, self._here))  # noqa: S704 -- a template's output
        row["hash"] = f"{crc32(str(row['html']).encode()):x}"
        row["key"] = f"{'t' if inside else 'm'}-{message.ts.replace('.', '-')}"
        moment = self._reader.at(message.at)
        row["day"] = day_of(moment, self._reader) if new_day else ""
        return row

    def _content(self, message: Message, *, inside: bool) -> dict[str, object]:
        mine = message.user == self._me.id and not message.deleted
        private = message.ephemeral_to is not None
        replies = () if inside else self._replies(message)
        people, channels = self._known()
        return {
            "message": message,
            "author": self._workspace.people[message.user],
            "time": date_text(message.at, "{time}", self._reader),
            "full": date_text(message.at, "{date_long} {time_secs}", self._reader),
            "body": self._body(message),
            "files": [self._file(one) for one in message.files],
            "mine": mine and not private,
            "typed": as_typed(message.text, people, channels) if mine else "",
            "inside": inside,
            "replies": self._counted(len(replies)),
            "last_reply": self._last(replies),
            "shortcuts": {} if private else self._workspace.app.shortcuts,
            "tools": not (private or message.deleted),
        }

    def _body(self, message: Message) -> Markup:
        values = self._workspace.state_of(self._me.id, message)
        reader = replace(self._reader, values=values)
        edited = (
            el("small", self._reader.say("(edited)"), class_="edited")
            if message.edited and not message.deleted
            else Markup("")
        )
        # The blocks of what a person types hold its bare text (see deeds).
        if message.blocks and self._workspace.people[message.user].is_bot:
            return blocks_html(message.blocks, reader) + edited
        return el("div", to_html(message.text, reader), " ", edited, class_="text")

    def _file(self, file: Json) -> dict[str, object]:
        known = self._workspace.files.get(file["id"])
        return {
            "name": file.get("title") or file.get("name", ""),
            "href": known.path if known else "",
            "picture": file.get("mimetype") in PICTURES,
        }

    def _replies(self, message: Message) -> Sequence[Message]:
        """Return the replies that the reader sees under a message."""
        line = self._workspace.timeline(message.channel)
        return [
            one for one in line.replies_of(message.ts) if one.is_seen_by(self._me.id)
        ]

    def _counted(self, count: int) -> str:
        if self._reader.chinese:
            return f"{count} 条回复" if count else ""
        return f"{count} {'reply' if count == 1 else 'replies'}" if count else ""

    def _last(self, replies: Sequence[Message]) -> str:
        pattern = "{date_short_pretty} {time}"
        return date_text(replies[-1].at, pattern, self._reader) if replies else ""

    def _day(self, message: Message) -> str:
        return f"{self._reader.at(message.at):%Y-%m-%d}"

    def _known(self) -> tuple[list[Person], list[Channel]]:
        people = list(self._workspace.people.values())
        return people, list(self._workspace.channels.values())


def _joins(message: Message, before: Message) -> bool:
    """Tell whether a message goes on where the one before it stopped."""
    public = message.ephemeral_to is None and before.ephemeral_to is None
    same = public and message.user == before.user and not before.deleted
    return same and message.at - before.at < TOGETHER
