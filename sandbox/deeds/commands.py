"""Asking for something: slash commands, shortcuts, looking at the Home."""

import re

from sandbox.deeds.doer import Doer
from sandbox.delivery.answer import Answer
from sandbox.delivery.replies import show_reply
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.people import SLACKBOT
from sandbox.wire import message_to_slack

MENTION = re.compile(r"<@([A-Z0-9]+)>")


class Commands(Doer):
    """What a person asks the app for."""

    async def slash(self, user: str, channel: str, text: str) -> Answer:
        """Type a slash command, e.g. `/pip status`; the answer is shown to `user`."""
        where = self._channel(user, channel)
        command, _, rest = text.partition(" ")
        workspace = self._workspace
        if command not in workspace.app.commands:
            self._whisper(user, channel, f"`{command}` is not a valid command.")
            return Answer(error="unknown_command")
        person = workspace.people[user]
        url = workspace.base_url + workspace.response_urls.give(user, channel)
        form = {
            "token": workspace.app.verification_token,
            "team_id": workspace.team_id,
            "team_domain": workspace.domain,
            "channel_id": channel,
            "channel_name": self._where(where)["name"],
            "user_id": user,
            "user_name": person.name,
            "command": command,
            "text": MENTION.sub(self._with_name, rest.strip()),
            "api_app_id": workspace.app.id,
            "is_enterprise_install": "false",
            "response_url": url,
            "trigger_id": workspace.triggers.give(user),
        }
        answer = await self._deliveries.ask("slash_commands", form)
        if answer.error is not None:
            self._whisper(user, channel, _failed(command, answer))
        elif answer.data:
            show_reply(workspace, answer.data, user=user, channel=channel)
        return answer

    async def shortcut(self, user: str, callback_id: str) -> Answer:
        """Choose a global shortcut."""
        payload = self._base("shortcut", user) | {
            "callback_id": callback_id,
            "trigger_id": self._workspace.triggers.give(user),
            "action_ts": self._workspace.stamp(),
        }
        return await self._deliveries.ask("interactive", payload)

    async def message_shortcut(
        self, user: str, channel: str, ts: str, callback_id: str
    ) -> Answer:
        """Choose a shortcut in a message's menu."""
        where, message = self._channel(user, channel), self._message(user, channel, ts)
        payload = self._base("message_action", user) | {
            "callback_id": callback_id,
            "trigger_id": self._workspace.triggers.give(user),
            "action_ts": self._workspace.stamp(),
            "response_url": self._response_url(user, message),
            "message_ts": ts,
            "channel": self._where(where),
            "message": message_to_slack(self._workspace, message, all_metadata=True),
        }
        return await self._deliveries.ask("interactive", payload)

    async def open_home(self, user: str, tab: str = "home") -> None:
        """Look at the app's Home (or its `messages` tab)."""
        event: Json = {
            "type": "app_home_opened",
            "user": user,
            "channel": self._workspace.dm(user).id,
            "tab": tab,
            "event_ts": self._workspace.stamp(),
        }
        view = self._workspace.home_of(user)
        if view is not None and tab == "home":
            event |= {"view": self._shown(view)}
        self._deliveries.event("app_home_opened", event)

    def _with_name(self, match: re.Match[str]) -> str:
        """Return a mention as commands get it: the id, and the name beside it."""
        person = self._workspace.people.get(match[1])
        return f"<@{person.id}|{person.name}>" if person else match[0]

    def _whisper(self, user: str, channel: str, text: str) -> Message:
        """Have Slackbot say something to `user` alone."""
        return self._workspace.say(
            Message(
                channel=channel,
                ts=self._workspace.stamp(),
                user=SLACKBOT.id,
                text=text,
                ephemeral_to=user,
            )
        )


def _failed(command: str, answer: Answer) -> str:
    if answer.error == "http_error":
        return f'{command} failed with the error "dispatch_failed"'
    if answer.error == "http_timeout":
        return f'{command} failed with the error "operation_timeout"'
    return f"{command} failed because the app did not respond."
