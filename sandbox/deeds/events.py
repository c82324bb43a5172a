"""Messages as events: what the app hears of them."""

from sandbox.delivery.deliveries import Deliveries
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.wire import message_to_slack
from sandbox.workspace import Workspace

TOMBSTONE = {
    "subtype": "tombstone",
    "text": "This message was deleted.",
    "user": "USLACKBOT",
    "hidden": True,
}


class Events:
    """Tells the app of messages in the conversations that its bot is in.

    `echo` tells it of its own messages too, as Slack does.
    """

    def __init__(self, workspace: Workspace, deliveries: Deliveries) -> None:
        self.echo = True
        self._workspace = workspace
        self._deliveries = deliveries

    def said(self, message: Message) -> None:
        """Send message, and app_mention where the bot is named in a channel."""
        if not self._is_heard(message):
            return
        event = message_to_slack(self._workspace, message, all_metadata=True)
        if message.files:
            event |= {"subtype": "file_share"}
        self._send(message, event)
        self._mention(message, event)

    def edited(self, message: Message, before: Json) -> None:
        """Send message_changed."""
        if self._is_heard(message):
            now = message_to_slack(self._workspace, message, all_metadata=True)
            changed = {"message": now, "previous_message": before, "hidden": True}
            self._send_about(message, "message_changed", changed)

    def removed(self, message: Message) -> None:
        """Send message_deleted, or what Slack sends where a thread hangs on it."""
        if not self._is_heard(message):
            return
        before = message_to_slack(self._workspace, message, all_metadata=True)
        if self._workspace.timeline(message.channel).replies_of(message.ts):
            tomb = before | TOMBSTONE
            tomb.pop("blocks", None)
            changed = {"message": tomb, "previous_message": before, "hidden": True}
            self._send_about(message, "message_changed", changed)
            return
        gone = {"deleted_ts": message.ts, "previous_message": before}
        self._send_about(message, "message_deleted", gone | {"hidden": True})

    def _send_about(self, message: Message, subtype: str, fields: Json) -> None:
        event = {"type": "message", "subtype": subtype, "ts": self._workspace.stamp()}
        self._send(message, event | fields)

    def _send(self, message: Message, event: Json) -> None:
        channel = self._workspace.channels[message.channel]
        where = {"channel": channel.id, "channel_type": channel.kind}
        heard = event | where | {"event_ts": event["ts"]}
        self._deliveries.event(f"message.{channel.family}", heard)

    def _mention(self, message: Message, event: Json) -> None:
        channel, bot = self._workspace.channels[message.channel], self._bot
        if channel.is_im or message.user == bot or f"<@{bot}" not in message.text:
            return
        where = {"channel": channel.id, "event_ts": message.ts}
        self._deliveries.event("app_mention", event | where | {"type": "app_mention"})

    def _is_heard(self, message: Message) -> bool:
        members = self._workspace.channels[message.channel].members
        if message.ephemeral_to is not None or self._bot not in members:
            return False
        return self.echo or message.user != self._bot

    @property
    def _bot(self) -> str:
        return self._workspace.app.bot_user
