"""What all deeds need: the workspace, the road to the app, fields of payloads."""

from sandbox.channels import Channel
from sandbox.delivery.deliveries import Deliveries
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.views import View
from sandbox.workspace import Workspace


class NoSuchThingError(LookupError):
    """The deed names a person, conversation, message, view or element not there."""


class Doer:
    """Lets people of the workspace do things."""

    def __init__(self, workspace: Workspace, deliveries: Deliveries) -> None:
        self._workspace = workspace
        self._deliveries = deliveries

    def _channel(self, user: str, channel: str) -> Channel:
        """Return a conversation that `user` is in."""
        found = self._workspace.channels.get(channel)
        if found is None or user not in found.members:
            raise NoSuchThingError(f"{user} is in no channel {channel}")
        return found

    def _message(self, user: str, channel: str, ts: str) -> Message:
        """Return a message that `user` sees."""
        self._channel(user, channel)
        message = self._workspace.message(channel, ts)
        if message is None or message.deleted or not message.is_seen_by(user):
            raise NoSuchThingError(f"no message {ts} in {channel}")
        return message

    def _view(self, user: str, view_id: str) -> View:
        """Return a modal or Home that `user` has before them."""
        view = self._workspace.views.find(view_id)
        if view is None or view.user != user:
            raise NoSuchThingError(f"no view {view_id}")
        return view

    def _shown(self, view: View) -> Json:
        app = self._workspace.app
        return view.to_slack(self._workspace.team_id, app.id, app.bot_id)

    def _base(self, kind: str, user: str) -> Json:
        """Return what every interaction's payload begins with."""
        workspace = self._workspace
        person = workspace.people[user]
        return {
            "type": kind,
            "user": {
                "id": user,
                "username": person.name,
                "name": person.name,
                "team_id": workspace.team_id,
            },
            "api_app_id": workspace.app.id,
            "token": workspace.app.verification_token,
            "team": {"id": workspace.team_id, "domain": workspace.domain},
            "enterprise": None,
            "is_enterprise_install": False,
        }

    def _where(self, channel: Channel) -> Json:
        name = "directmessage" if channel.is_im else channel.name
        return {"id": channel.id, "name": name}

    def _response_url(self, user: str, message: Message) -> str:
        path = self._workspace.response_urls.give(
            user, message.channel, message.ts, message.thread_ts
        )
        return self._workspace.base_url + path
