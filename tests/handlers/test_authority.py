"""An acknowledgement means stored, also while Slack or the database has a bad moment.

Bolt asks Slack who it is before a listener hears an event; a refusal there must not
acknowledge what nobody heard.
"""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy.exc import OperationalError

from bot.ids import UserId
from bot.settings import Settings
from handlers.process.running import Bot
from sandbox.faults import Fault
from sandbox.server import Sandbox
from storage.database import Store
from storage.installations import Installations
from tests.handlers.test_installing import install

pytestmark = pytest.mark.filterwarnings(
    "ignore:BasicAuth:DeprecationWarning"  # slack_sdk still uses it for OAuth
)


@pytest.fixture(params=["one workspace", "several"])
async def bot(
    request: pytest.FixtureRequest, sandbox: Sandbox, tmp_path: Path
) -> AsyncIterator[Bot]:
    app = sandbox.workspace.app
    several = request.param == "several"
    settings = Settings(
        slack_bot_token=None if several else SecretStr(sandbox.bot_token),
        slack_client_id=app.client_id if several else None,
        slack_client_secret=SecretStr(app.client_secret) if several else None,
        slack_signing_secret=SecretStr(sandbox.signing_secret),
        slack_api_url=sandbox.api_url,
        database_url=f"sqlite:///{tmp_path}/bot.sqlite3",
    )
    bot = Bot(settings, lambda: datetime.now(UTC))
    await bot.start(http=True, host="127.0.0.1", port=0)
    await sandbox.use_http(f"http://127.0.0.1:{bot.port}/slack/events")
    if several:
        await install(sandbox, bot)
    yield bot
    await bot.stop()


async def replies(bot: Bot, sandbox: Sandbox, user: str) -> list[str]:
    def texts(store: Store) -> list[str]:
        return [each.text for each in store.replies.of(UserId(user))]

    workspace = sandbox.workspace.team_id
    return await bot.deps.of(type(bot.deps.workspace)(workspace)).transact(texts)


@pytest.mark.parametrize("fault", ["ratelimited", "error_before", "drop_before"])
async def test_a_message_is_kept_though_slack_does_not_say_who_the_bot_is(
    sandbox: Sandbox, bot: Bot, fault: str
) -> None:
    sandbox.faults.add(Fault(kind=fault, method="auth.test", times=None))  # type: ignore[arg-type]
    user = sandbox.workspace.humans()[0].id

    await sandbox.deeds.post_as(user, sandbox.workspace.dm(user).id, "all done")

    assert await sandbox.settled(5)
    assert await replies(bot, sandbox, user) == ["all done"]


@pytest.mark.parametrize("bot", ["several"], indirect=True)
async def test_a_message_comes_again_where_the_installation_could_not_be_read(
    sandbox: Sandbox, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.deliveries.retry_delays = (0.1, 0.1)
    get, away = Installations.get, iter([True])

    def reads(self: Installations, key: str, *, lock: bool = False) -> object:
        if next(away, False):
            raise OperationalError("select", {}, Exception("away"))
        return get(self, key, lock=lock)

    monkeypatch.setattr(Installations, "get", reads)
    user = sandbox.workspace.humans()[0].id

    await sandbox.deeds.post_as(user, sandbox.workspace.dm(user).id, "all done")

    assert await sandbox.settled(5)
    assert await replies(bot, sandbox, user) == ["all done"]
