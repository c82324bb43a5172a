"""Slack, asked directly: for facts about people and channels, and for forms.

Nothing is said here; what is to be said goes into the delivery queue.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.ids import ChannelId, UserId, WorkspaceId
from bot.people import Person
from bot.storable import storable

SLACKBOT = "USLACKBOT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """What Slack says of a channel; `is_member` is about the bot."""

    id: ChannelId
    name: str
    is_member: bool
    is_archived: bool


class Slack:
    """The Web API of the workspaces that the bot is installed in."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._clients: dict[WorkspaceId, AsyncWebClient] = {}

    def client(self, workspace: WorkspaceId) -> AsyncWebClient:
        """Return the client that speaks for the bot in this workspace."""
        return self._clients.get(workspace, self._client)

    def learn(self, workspace: WorkspaceId, token: str) -> None:
        """Speak with this token in this workspace from now on."""
        known = self._clients.get(workspace)
        if known is None or known.token != token:
            self._clients[workspace] = AsyncWebClient(
                token=token,
                base_url=self._client.base_url,
                session=self._client.session,
                timeout=self._client.timeout,
                retry_handlers=[],  # the default one posts again after a lost answer
            )

    async def people(
        self, workspace: WorkspaceId, ids: Iterable[UserId], now: datetime
    ) -> list[Person]:
        """Return what Slack knows of these people; unknown ids are left out."""
        found = await asyncio.gather(
            *(self._person(workspace, each, now) for each in ids)
        )
        return [person for person in found if person is not None]

    async def channel(
        self, workspace: WorkspaceId, channel: ChannelId
    ) -> Channel | None:
        """Return what Slack says of a channel; None where the bot can't see it."""
        try:
            answer = await self.client(workspace).conversations_info(channel=channel)
        except SlackApiError:
            return None
        facts: dict[str, Any] = answer["channel"]
        return Channel(
            id=channel,
            name=facts.get("name", channel),
            is_member=bool(facts.get("is_member")),
            is_archived=bool(facts.get("is_archived")),
        )

    async def _person(
        self, workspace: WorkspaceId, user: UserId, now: datetime
    ) -> Person | None:
        try:
            answer = await self.client(workspace).users_info(
                user=user, include_locale=True
            )
        except SlackApiError:
            return None
        return person_from(answer["user"], workspace, now)


def person_from(facts: dict[str, Any], workspace: WorkspaceId, now: datetime) -> Person:
    """Return a person from Slack's user object."""
    profile = facts.get("profile") or {}
    names = (profile.get("display_name"), facts.get("real_name"), facts.get("name"))
    return Person(
        id=UserId(facts["id"]),
        name=storable(next((name for name in names if name), facts["id"])),
        zone=facts.get("tz") or "UTC",
        locale=facts.get("locale") or "en-US",
        is_bot=bool(facts.get("is_bot")) or facts["id"] == SLACKBOT,
        is_active=not facts.get("deleted"),
        is_external=facts.get("team_id", workspace) != workspace,
        refreshed_at=now,
    )
