"""How the bot is connected to Slack: its Web API client, and its Bolt app."""

from aiohttp import ClientSession, ClientTimeout, TCPConnector
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

import handlers
from bot.errors import SettingsError
from bot.ids import UserId, WorkspaceId
from bot.settings import Settings
from handlers.deps import Deps
from handlers.process.authority import Authority, BotIn, always
from handlers.process.installing import KeptInstallations, oauth_settings
from handlers.process.metrics import Metrics
from handlers.sending.punctual import punctual, punctual_socket

NAME = "followthrough"
TIMEOUT = ClientTimeout(total=10)


def new_session(timeout: ClientTimeout = TIMEOUT) -> ClientSession:
    """Return the one HTTP session that all calls to Slack share."""
    return ClientSession(
        connector=TCPConnector(socket_factory=punctual_socket),
        timeout=timeout,
        trace_configs=[punctual()],
    )


def new_client(settings: Settings, session: ClientSession) -> AsyncWebClient:
    """Return a Web API client; with several workspaces it has no token of its own."""
    return AsyncWebClient(
        token=None if settings.has_many else settings.bot_token(),
        base_url=settings.slack_api_url,
        session=session,
        timeout=int(TIMEOUT.total or 0),
        retry_handlers=[],  # the default one posts again after a lost answer
    )


async def introduce(client: AsyncWebClient) -> tuple[WorkspaceId, UserId]:
    """Return the workspace of the client's token, and who the bot is there.

    Raises SettingsError where Slack refuses the token or can't be reached.
    """
    try:
        who = await client.auth_test()
    except SlackApiError as error:
        reason = error.response["error"]
        raise SettingsError(f"Slack refuses SLACK_BOT_TOKEN: {reason}") from error
    except (OSError, TimeoutError) as error:
        raise SettingsError(f"Slack can't be reached: {error}") from error
    return WorkspaceId(who["team_id"]), UserId(who["user_id"])


def new_app(
    settings: Settings,
    client: AsyncWebClient,
    deps: Deps,
    metrics: Metrics,
    *,
    http: bool,
    bot_user: UserId | None,
) -> AsyncApp:
    """Return the Bolt app with every capability registered.

    `bot_user` is who the bot is, where it is in one workspace only.
    """
    many = None
    bot_in: BotIn
    if settings.has_many:
        kept = KeptInstallations(deps.database, deps.clock, deps.slack)
        many = oauth_settings(
            settings.slack_client_id or "", settings.client_secret(), kept
        )
        bot_in = kept.bot_in
    else:
        bot_in = always(settings.bot_token(), bot_user or "")
    app = AsyncApp(
        name=NAME,  # Bolt would look at every module that is loaded to find one
        client=client,
        signing_secret=settings.signing_secret() if http else None,
        oauth_settings=many,
        authorize=Authority(bot_in),  # type: ignore[arg-type]  # None is nobody, says Bolt
        process_before_response=True,  # an acknowledgement means: stored
        request_verification_enabled=http,
        attaching_conversation_kwargs_enabled=False,  # an assistant's, which it is not
    )
    handlers.register(app, deps, metrics.watch)
    return app
