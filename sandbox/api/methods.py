"""Which methods there are, what they need, and what they do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sandbox.api import auth, chat, conversations, files, history, users, views
from sandbox.api.call import Call
from sandbox.jsons import Json


@dataclass(frozen=True, slots=True)
class Method:
    """A function of a call, who may call it (by token), with what scope.

    `paced` names the argument with the channel, where posts a second are limited.
    """

    run: Callable[[Call], Json]
    scope: str | None = None
    caller: Literal["bot", "app", "anyone"] = "bot"
    paced: str | None = None


METHODS = {
    "api.test": Method(auth.api_test, caller="anyone"),
    "apps.connections.open": Method(auth.open_connection, caller="app"),
    "auth.test": Method(auth.auth_test),
    "bots.info": Method(auth.bots_info, "users:read"),
    "chat.delete": Method(chat.delete, "chat:write"),
    "chat.getPermalink": Method(chat.get_permalink),
    "chat.postEphemeral": Method(chat.post_ephemeral, "chat:write", paced="channel"),
    "chat.postMessage": Method(chat.post_message, "chat:write", paced="channel"),
    "chat.update": Method(chat.update, "chat:write"),
    "conversations.history": Method(history.history),
    "conversations.info": Method(conversations.info),
    "conversations.join": Method(conversations.join, "channels:join"),
    "conversations.list": Method(conversations.list_),
    "conversations.members": Method(conversations.members),
    "conversations.open": Method(conversations.open_, "im:write"),
    "conversations.replies": Method(history.replies),
    "dnd.info": Method(users.dnd, "dnd:read"),
    "files.completeUploadExternal": Method(files.complete_upload, "files:write"),
    "files.getUploadURLExternal": Method(files.get_upload_url, "files:write"),
    "files.info": Method(files.info, "files:read"),
    "oauth.v2.access": Method(auth.oauth_access, caller="anyone"),
    "team.info": Method(auth.team_info, "team:read"),
    "users.conversations": Method(conversations.of_user),
    "users.info": Method(users.info, "users:read"),
    "users.list": Method(users.list_, "users:read"),
    "views.open": Method(views.open_),
    "views.publish": Method(views.publish),
    "views.push": Method(views.push),
    "views.update": Method(views.update),
}
