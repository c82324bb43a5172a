"""The app is installed by its page, used, uninstalled, and installed again."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession, CookieJar
from pydantic import SecretStr

from bot.ids import WorkspaceId
from bot.installations import Installation
from bot.settings import Settings
from handlers.process.installing import SignedStates
from handlers.process.running import Bot
from sandbox.server import Sandbox
from storage.database import Database, Store
from tests.makers import NOW

pytestmark = pytest.mark.filterwarnings(
    "ignore:BasicAuth:DeprecationWarning"  # slack_sdk still uses it for OAuth
)


@pytest.fixture
async def bot(sandbox: Sandbox, tmp_path: Path) -> AsyncIterator[Bot]:
    """Return a bot for several workspaces, installed in none."""
    settings = Settings(
        slack_client_id=sandbox.workspace.app.client_id,
        slack_client_secret=SecretStr(sandbox.workspace.app.client_secret),
        slack_signing_secret=SecretStr(sandbox.signing_secret),
        slack_api_url=sandbox.api_url,
        database_url=f"sqlite:///{tmp_path}/bot.sqlite3",
    )
    bot = Bot(settings, lambda: datetime.now(UTC))
    await bot.start(http=True, host="127.0.0.1", port=0)
    await sandbox.use_http(f"http://127.0.0.1:{bot.port}/slack/events")
    yield bot
    await bot.stop()


async def install(sandbox: Sandbox, bot: Bot) -> str:
    """Consent as a person would; return the page that follows."""
    home = f"http://127.0.0.1:{bot.port}"
    code = sandbox.deeds.consent(sandbox.workspace.humans()[0].id)
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as browser:
        async with browser.get(f"{home}/slack/install") as page:
            state = re.search(r"state=([\w.%-]+)", await page.text())
            cookie = page.headers["Set-Cookie"].split(";")[0]
        assert state
        asked = f"{home}/slack/oauth_redirect?code={code}&state={state[1]}"
        async with browser.get(asked, headers={"Cookie": cookie}) as done:
            return await done.text()


async def installation(sandbox: Sandbox, bot: Bot) -> Installation | None:
    def here(store: Store) -> Installation | None:
        return store.installations.here()

    workspace = WorkspaceId(sandbox.workspace.team_id)
    return await bot.deps.of(workspace).transact(here)


async def asks_for_help(sandbox: Sandbox) -> str | None:
    """Type `/pip help`; return why it failed, or None."""
    user = sandbox.workspace.humans()[0].id
    dm = sandbox.workspace.dm(user).id
    answer = await sandbox.deeds.slash(user, dm, "/pip help")
    if answer.error:
        return answer.error
    return None if "/pip new" in str(answer.data) else "no help"


async def test_consent_installs_and_the_bot_answers(sandbox: Sandbox, bot: Bot) -> None:
    assert "Thank you" in await install(sandbox, bot)

    assert await asks_for_help(sandbox) is None
    kept = await installation(sandbox, bot)
    assert kept is not None
    assert kept.token == sandbox.bot_token
    assert kept.admin == sandbox.workspace.humans()[0].id


async def test_uninstalling_freezes_and_installing_again_thaws(
    sandbox: Sandbox, bot: Bot
) -> None:
    await install(sandbox, bot)
    sandbox.deeds.uninstall()
    assert await sandbox.settled(5)
    frozen = await installation(sandbox, bot)
    assert frozen is not None
    assert frozen.is_frozen
    assert frozen.token is None

    await install(sandbox, bot)

    thawed = await installation(sandbox, bot)
    assert thawed is not None
    assert not thawed.is_frozen
    assert await asks_for_help(sandbox) is None


async def test_a_forged_state_installs_nothing(sandbox: Sandbox, bot: Bot) -> None:
    asked = f"http://127.0.0.1:{bot.port}/slack/oauth_redirect?code=1&state=9.x.y"
    async with ClientSession() as browser, browser.get(asked) as refused:
        assert refused.status >= 400

    assert await installation(sandbox, bot) is None


async def test_a_state_counts_once_and_not_for_long(database: Database) -> None:
    now = NOW
    states = SignedStates("secret", database, lambda: now)
    first, second = await states.async_issue(), await states.async_issue()

    assert await states.async_consume(first)
    assert not await states.async_consume(first)
    assert not await SignedStates("other", database, lambda: now).async_consume(second)
    now = NOW + timedelta(minutes=11)
    assert not await states.async_consume(second)
