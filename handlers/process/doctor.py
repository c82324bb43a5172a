"""What stands between the operator and a running bot, looked at one by one."""

from collections.abc import Callable
from dataclasses import dataclass

from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import SettingsError
from bot.settings import Settings
from handlers.process.installing import scopes_wanted
from storage.migrate import newest, revision_at


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, and what was found."""

    fine: bool
    says: str


async def examine(settings: Settings) -> list[Finding]:
    """Look at the manifest, the database, the tokens and scopes; change nothing."""
    wanted = set(scopes_wanted())
    findings = [
        Finding(fine=True, says=f"manifest.yml asks for {len(wanted)} scopes"),
        _database(settings),
    ]
    if not settings.has_slack:
        says = "no SLACK_BOT_TOKEN: `followthrough run` starts the sandbox workspace"
        return [*findings, Finding(fine=True, says=says)]
    return [*findings, *await _bot_token(settings, wanted), await _way_in(settings)]


def _database(settings: Settings) -> Finding:
    try:
        revision = revision_at(settings.database_url)
    except SettingsError as error:
        return Finding(fine=False, says=str(error))
    if revision == newest():
        return Finding(fine=True, says=f"the database is at revision {revision}")
    found = "empty" if revision is None else f"at revision {revision}"
    says = f"the database is {found}; `followthrough run` or `migrate` upgrades it"
    return Finding(fine=True, says=says)


async def _bot_token(settings: Settings, wanted: set[str]) -> list[Finding]:
    token = _given(settings.bot_token)
    if isinstance(token, Finding):
        return [token]
    client = AsyncWebClient(token=token, base_url=settings.slack_api_url)
    try:
        who = await client.auth_test()
    except SlackApiError as error:
        refused = f"Slack refuses SLACK_BOT_TOKEN: {error.response['error']}"
        return [Finding(fine=False, says=refused)]
    except (OSError, TimeoutError, SlackClientError) as error:
        unreachable = f"Slack can't be reached: {type(error).__name__}"
        return [Finding(fine=False, says=unreachable)]
    known = Finding(fine=True, says=f"the bot is {who['user']} in {who['team']}")
    held = {each.strip() for each in who.headers.get("x-oauth-scopes", "").split(",")}
    missing = sorted(wanted - held)
    if missing:
        says = f"scopes missing, install the app again: {', '.join(missing)}"
        return [known, Finding(fine=False, says=says)]
    return [known, Finding(fine=True, says="all scopes of the manifest are granted")]


async def _way_in(settings: Settings) -> Finding:
    """Look at how events come in: Socket Mode, or else signed HTTP."""
    if settings.slack_app_token is None:
        secret = _given(settings.signing_secret)
        if isinstance(secret, Finding):
            says = (
                "neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP)"
            )
            return Finding(fine=False, says=says)
        return Finding(
            fine=True, says="events come by HTTP: `followthrough run --http`"
        )
    token = _given(settings.app_token)
    if isinstance(token, Finding):
        return token
    client = AsyncWebClient(base_url=settings.slack_api_url)
    try:
        await client.apps_connections_open(app_token=token)
    except SlackApiError as error:
        refused = f"Slack refuses SLACK_APP_TOKEN: {error.response['error']}"
        return Finding(fine=False, says=refused)
    except (OSError, TimeoutError, SlackClientError) as error:
        unreachable = f"Slack can't be reached: {type(error).__name__}"
        return Finding(fine=False, says=unreachable)
    return Finding(fine=True, says="Socket Mode answers")


def _given(read: Callable[[], str]) -> str | Finding:
    try:
        return read()
    except SettingsError as error:
        return Finding(fine=False, says=str(error))
