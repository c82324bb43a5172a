"""Tokens, scopes and installations."""

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from tests.sandbox.bots import Team, refusal

# slack_sdk gives client id and secret by aiohttp's BasicAuth, which will go away.
pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated")


async def test_token_tells_who_it_is(sandbox: Sandbox, client: AsyncWebClient) -> None:
    answer = await client.auth_test()
    app = sandbox.workspace.app
    assert (answer["user_id"], answer["bot_id"]) == (app.bot_user, app.bot_id)
    assert answer["team_id"] == sandbox.workspace.team_id
    assert answer.headers["x-oauth-scopes"] == ",".join(sorted(app.scopes))


@pytest.mark.parametrize(
    ("token", "error"), [("", "not_authed"), ("x", "invalid_auth")]
)
async def test_wrong_token_is_refused(sandbox: Sandbox, token: str, error: str) -> None:
    client = AsyncWebClient(token=token, base_url=sandbox.api_url)
    assert (await refusal(client.auth_test()))["error"] == error


async def test_each_token_has_its_own_methods(
    sandbox: Sandbox, client: AsyncWebClient
) -> None:
    wrong = await refusal(client.apps_connections_open(app_token=sandbox.bot_token))
    assert wrong["error"] == "not_allowed_token_type"
    app = AsyncWebClient(token=sandbox.app_token, base_url=sandbox.api_url)
    assert (await refusal(app.auth_test()))["error"] == "not_allowed_token_type"


async def test_missing_scope_says_which(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.workspace.app.scopes = frozenset({"commands", "users:read"})
    answer = await refusal(client.chat_postMessage(channel=team.bo, text="Hello"))
    assert answer["error"] == "missing_scope"
    assert answer["needed"] == "chat:write"
    assert answer["provided"] == "commands,users:read"


async def test_unknown_method_is_refused(client: AsyncWebClient) -> None:
    assert (await refusal(client.api_call("chat.shout")))["error"] == "unknown_method"


async def test_api_test_returns_what_it_is_given(client: AsyncWebClient) -> None:
    assert (await client.api_test(foo="bar"))["args"] == {"foo": "bar"}
    assert (await refusal(client.api_test(error="oops")))["error"] == "oops"


async def test_uninstalling_ends_the_token_and_installing_renews_it(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.deeds.uninstall()
    assert (await refusal(client.auth_test()))["error"] == "account_inactive"
    app, code = sandbox.workspace.app, sandbox.deeds.consent(team.dana)
    answer = await client.oauth_v2_access(
        client_id=app.client_id, client_secret=app.client_secret, code=code
    )
    assert answer["access_token"] == sandbox.bot_token
    assert answer["authed_user"]["id"] == team.dana
    assert (await client.auth_test())["ok"]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"client_id": "x"}, "invalid_client_id"),
        ({"client_secret": "x"}, "bad_client_secret"),
        ({"code": "x"}, "invalid_code"),
    ],
)
async def test_installing_with_a_wrong_secret_is_refused(
    sandbox: Sandbox, client: AsyncWebClient, wrong: dict[str, str], error: str
) -> None:
    app = sandbox.workspace.app
    right = {"client_id": app.client_id, "client_secret": app.client_secret}
    answer = await refusal(client.oauth_v2_access(**({"code": "c"} | right | wrong)))
    assert answer["error"] == error


async def test_a_code_serves_once(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    app = sandbox.workspace.app
    args = {
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "code": sandbox.deeds.consent(team.dana),
    }
    await client.oauth_v2_access(**args)
    assert (await refusal(client.oauth_v2_access(**args)))["error"] == "invalid_code"


async def test_team_needs_its_scope_and_bot_is_known(
    sandbox: Sandbox, client: AsyncWebClient
) -> None:
    assert (await refusal(client.team_info()))["needed"] == "team:read"
    sandbox.workspace.app.scopes |= {"team:read"}
    assert (await client.team_info())["team"]["id"] == sandbox.workspace.team_id
    assert (await client.bots_info())["bot"]["name"] == "Followthrough"
    assert (await refusal(client.bots_info(bot="B0")))["error"] == "bot_not_found"
