"""A process says that it takes no work while its database does not answer."""

import asyncio
import socket
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import make_url
from sqlalchemy.exc import OperationalError

from bot.errors import SettingsError
from bot.settings import Settings
from handlers.process.running import Bot
from sandbox.server import Sandbox
from storage.database import Database
from storage.migrate import migrate
from storage.postgres import PATIENCE, patience
from tests.handlers.test_http import fetch
from tests.makers import TEAM, a_reply


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "bot.sqlite3"


@pytest.fixture
async def bot(file: Path) -> AsyncIterator[Bot]:
    sandbox = Sandbox()
    await sandbox.start()
    settings = Settings(
        slack_bot_token=SecretStr(sandbox.bot_token),
        slack_signing_secret=SecretStr(sandbox.signing_secret),
        slack_api_url=sandbox.api_url,
        database_url=f"sqlite:///{file}",
    )
    bot = Bot(settings, lambda: datetime.now(UTC))
    await bot.start(http=True, host="127.0.0.1", port=0)
    yield bot
    await bot.stop()
    await sandbox.stop()


async def test_while_the_database_is_held_it_is_not_ready(bot: Bot, file: Path) -> None:
    url = f"http://127.0.0.1:{bot.port}/readyz"
    before = await fetch(url)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")

    async with asyncio.timeout(3):
        meanwhile = await fetch(url)
    holder.execute("ROLLBACK")
    holder.close()

    assert before == (200, "ready\n")
    assert meanwhile == (503, "not ready: the database does not answer\n")
    async with asyncio.timeout(20):
        while (await fetch(url))[0] != 200:
            await asyncio.sleep(0.1)


async def test_a_server_that_takes_calls_and_says_nothing_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        port = mute.getsockname()[1]
        database = Database.at(f"postgresql+psycopg://bot@127.0.0.1:{port}/bot")
        async with asyncio.timeout(PATIENCE["connect_timeout"] + 3):
            with pytest.raises(OperationalError):
                await asyncio.to_thread(database.engine.connect)
        database.close()


def test_the_operator_may_be_more_patient() -> None:
    url = make_url("postgresql+psycopg://bot@db/bot?connect_timeout=60")

    assert "connect_timeout" not in patience(url)
    assert patience(url)["keepalives_idle"] == PATIENCE["keepalives_idle"]


@pytest.mark.parametrize("key", [None, "another"])
async def test_a_wrong_key_is_told_before_anything_is_taken(
    file: Path, key: str | None
) -> None:
    url = f"sqlite:///{file}"
    migrate(url)
    sealed = Database.at(url, keys="the right one")
    await sealed.transact(TEAM, lambda store: store.replies.save(a_reply()))
    sealed.close()
    sandbox = Sandbox()
    await sandbox.start()
    settings = Settings(
        slack_bot_token=SecretStr(sandbox.bot_token),
        slack_signing_secret=SecretStr(sandbox.signing_secret),
        slack_api_url=sandbox.api_url,
        database_url=url,
        followthrough_key=SecretStr(key) if key else None,
    )

    with pytest.raises(SettingsError, match="FOLLOWTHROUGH_KEY"):
        await Bot(settings, lambda: datetime.now(UTC)).start(
            http=True, host="127.0.0.1", port=0
        )
    await sandbox.stop()
