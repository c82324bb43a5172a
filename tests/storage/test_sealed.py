"""What people wrote is in the database only under the key."""

from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, text

from bot.errors import SettingsError
from storage.database import Database, Store
from tests.makers import TEAM, a_reply

WRITTEN = "The audit is half done, 审计做了一半"


@pytest.fixture
def sealed(database_url: str) -> Iterator[Database]:
    database = Database.at(database_url, keys="correct horse")
    yield database
    database.close()


def keep(store: Store) -> None:
    store.replies.save(a_reply(text=WRITTEN))


def load(store: Store) -> str:
    [reply] = store.replies.of(a_reply().person)
    return reply.text


async def test_sealed_text_comes_back(sealed: Database) -> None:
    await sealed.transact(TEAM, keep)

    assert await sealed.transact(TEAM, load) == WRITTEN


async def test_the_file_holds_no_word_of_it(
    sealed: Database, database_url: str
) -> None:
    await sealed.transact(TEAM, keep)

    engine = create_engine(database_url)
    with engine.connect() as connection:
        [kept] = connection.scalars(text("SELECT text FROM reply"))
    engine.dispose()

    assert kept.startswith("sealed:")


@pytest.mark.parametrize("keys", [None, "wrong"])
async def test_the_wrong_key_is_said_clearly(
    sealed: Database, database_url: str, keys: str | None
) -> None:
    await sealed.transact(TEAM, keep)
    other = Database.at(database_url, keys=keys)

    with pytest.raises(SettingsError, match="FOLLOWTHROUGH_KEY"):
        await other.transact(TEAM, load)
    other.close()


async def test_a_new_key_put_first_still_opens_the_old(
    sealed: Database, database_url: str
) -> None:
    await sealed.transact(TEAM, keep)
    rotated = Database.at(database_url, keys="new one, correct horse")

    assert await rotated.transact(TEAM, load) == WRITTEN
    rotated.close()
