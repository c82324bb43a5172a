"""Saying things: messages, edits, deletions, files."""

import time
from collections.abc import Sequence

from sandbox.deeds.doer import Doer, NoSuchThingError
from sandbox.files import File, mimetype_of
from sandbox.ids import new_id, short_id
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.wire import message_to_slack


class Talk(Doer):
    """What a person says; texts are as Slack stores them (`<@U…>`, `&amp;`)."""

    async def post_as(
        self,
        user: str,
        channel: str,
        text: str,
        thread_ts: str | None = None,
        files: Sequence[File] = (),
    ) -> Message:
        """Say something; the app hears of it in the background."""
        if self._channel(user, channel).is_archived:
            raise NoSuchThingError(f"{channel} is archived")
        workspace = self._workspace
        message = Message(
            channel=channel,
            ts=workspace.stamp(),
            user=user,
            text=text,
            blocks=_rich_text(text),
            thread_ts=thread_ts,
            files=[file.to_slack(workspace.base_url) for file in files],
        )
        return workspace.say(message)

    async def mention(
        self, user: str, channel: str, text: str, thread_ts: str | None = None
    ) -> Message:
        """Say something to the bot, by its name, in a channel."""
        named = f"<@{self._workspace.app.bot_user}> {text}"
        return await self.post_as(user, channel, named, thread_ts)

    async def edit(self, user: str, channel: str, ts: str, text: str) -> Message:
        """Change what `user` said."""
        message = self._own(user, channel, ts)
        before = message_to_slack(self._workspace, message)
        message.text, message.blocks = text, _rich_text(text)
        self._workspace.edited(message, before)
        return message

    async def delete(self, user: str, channel: str, ts: str) -> None:
        """Take back what `user` said."""
        self._workspace.remove(self._own(user, channel, ts))

    async def upload(
        self,
        user: str,
        channel: str,
        name: str,
        content: bytes,
        text: str = "",
    ) -> Message:
        """Say something with a file."""
        file = File(
            id=new_id("F"),
            user=user,
            name=name,
            mimetype=mimetype_of(name),
            content=content,
            created=int(self._workspace.clock.now().timestamp()),
            ready_at=time.monotonic(),
        )
        self._workspace.files[file.id] = file
        return await self.post_as(user, channel, text, files=[file])

    def _own(self, user: str, channel: str, ts: str) -> Message:
        message = self._message(user, channel, ts)
        if message.user != user:
            raise NoSuchThingError(f"{ts} in {channel} is not by {user}")
        return message


def _rich_text(text: str) -> list[Json] | None:
    """Return the block that Slack makes of what a person types."""
    if not text:
        return None
    section = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": text}],
    }
    return [{"type": "rich_text", "block_id": short_id(), "elements": [section]}]
