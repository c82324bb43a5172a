"""The app is installed in a further workspace, by the page /slack/install.

Only where SLACK_CLIENT_ID is set; with a bot token in the settings there is one
workspace, and nothing to install.
"""

import hashlib
import hmac
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

import yaml
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import (
    AsyncInstallationStore,
)
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from bot.clock import Clock
from bot.ids import UserId, WorkspaceId
from bot.installations import Installation as Kept
from handlers.slack import Slack
from storage.database import Database, Store

MANIFEST = Path(__file__).parents[2] / "manifest.yml"
VALID = timedelta(minutes=10)
NOWHERE = WorkspaceId("-")


def scopes_wanted() -> list[str]:
    """Return the scopes that manifest.yml asks for."""
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    return sorted(manifest["oauth_config"]["scopes"]["bot"])


def oauth_settings(
    client_id: str, client_secret: str, kept: "KeptInstallations"
) -> AsyncOAuthSettings:
    """Return how Bolt installs the app, keeping what it learns in our database."""
    return AsyncOAuthSettings(
        client_id=client_id,
        client_secret=client_secret,
        scopes=scopes_wanted(),
        installation_store=kept,
        installation_store_bot_only=True,
        state_store=SignedStates(client_secret, kept.database, kept.clock),
    )


class KeptInstallations(AsyncInstallationStore):
    """Bolt's view of our installations: the bot of a workspace, and its token."""

    def __init__(self, database: Database, clock: Clock, slack: Slack) -> None:
        self.database = database
        self.clock = clock
        self._slack = slack

    async def async_save(self, installation: Installation) -> None:
        """Keep the token that installing gave; a frozen workspace thaws."""
        workspace = WorkspaceId(installation.team_id or "")
        token, bot_user = installation.bot_token, installation.bot_user_id
        if not workspace or not token or not bot_user:
            return
        await self.database.transact(
            workspace,
            install,
            token,
            UserId(bot_user),
            UserId(installation.user_id) if installation.user_id else None,
            self.clock(),
        )
        self._slack.learn(workspace, token)

    async def async_find_bot(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        is_enterprise_install: bool | None = False,
    ) -> Bot | None:
        """Return the bot of a workspace; None where it is not installed, or frozen."""
        del enterprise_id, is_enterprise_install
        return await self.bot_in(team_id)

    async def bot_in(self, team_id: str | None) -> Bot | None:
        """Return the bot of a workspace; None where it is not installed, or frozen."""
        if not team_id:
            return None
        workspace = WorkspaceId(team_id)
        found = await self.database.transact(workspace, _here)
        if found is None or found.token is None or found.is_frozen:
            return None
        self._slack.learn(workspace, found.token)
        return Bot(
            team_id=team_id,
            bot_token=found.token,
            bot_id="",
            bot_user_id=found.bot_user or "",
            installed_at=found.installed_at,
        )


class SignedStates(AsyncOAuthStateStore):
    """States that prove themselves: time, nonce and signature; each counts once."""

    def __init__(self, secret: str, database: Database, clock: Clock) -> None:
        self._secret = secret.encode()
        self._database = database
        self._clock = clock

    async def async_issue(self, *_: object, **__: object) -> str:
        """Return a new state."""
        until = int((self._clock() + VALID).timestamp())
        body = f"{until}.{secrets.token_urlsafe(16)}"
        return f"{body}.{self._sign(body)}"

    async def async_consume(self, state: str) -> bool:
        """Tell whether the state is ours, still valid, and used for the first time."""
        body, _, signature = state.rpartition(".")
        until = body.partition(".")[0]
        if not until.isdigit() or not hmac.compare_digest(signature, self._sign(body)):
            return False
        now = self._clock()
        if datetime.fromtimestamp(int(until), UTC) < now:
            return False
        return await self._database.transact(NOWHERE, _first_use, state, now)

    def _sign(self, body: str) -> str:
        return hmac.new(self._secret, body.encode(), hashlib.sha256).hexdigest()


def install(
    store: Store,
    token: str | None,
    bot_user: UserId,
    admin: UserId | None,
    now: datetime,
) -> None:
    """Note that the bot is in a workspace, and who hears of trouble there."""
    store.installations.install(token, bot_user, now, admin=admin)


def _here(store: Store) -> Kept | None:
    return store.installations.get(store.workspace)


def _first_use(store: Store, state: str, now: datetime) -> bool:
    return store.events.is_new(state, now)
