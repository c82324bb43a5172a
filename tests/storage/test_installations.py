"""Installed, uninstalled, installed again: the workspace freezes and thaws."""

from datetime import timedelta

from bot.ids import UserId
from bot.installations import Installation
from storage.database import Database, Store
from tests.makers import NOW, TEAM

BOT = UserId("UBOT")
LATER = NOW + timedelta(hours=1)


def install(store: Store) -> None:
    store.installations.install("xoxb-1", BOT, NOW)


def here(store: Store) -> Installation:
    found = store.installations.here()
    assert found is not None
    return found


async def test_uninstalling_freezes_and_forgets_the_token(database: Database) -> None:
    def uninstall(store: Store) -> bool:
        return store.installations.freeze("app_uninstalled", LATER)

    await database.transact(TEAM, install)

    assert await database.transact(TEAM, uninstall)
    found = await database.transact(TEAM, here)
    assert found.is_frozen
    assert found.token is None


async def test_a_late_word_of_the_old_end_freezes_nothing(database: Database) -> None:
    def uninstall_late(store: Store) -> bool:
        return store.installations.freeze("app_uninstalled", NOW - timedelta(minutes=1))

    await database.transact(TEAM, install)

    assert not await database.transact(TEAM, uninstall_late)
    assert not (await database.transact(TEAM, here)).is_frozen


async def test_installing_again_thaws(database: Database) -> None:
    def around(store: Store) -> None:
        install(store)
        store.installations.freeze("tokens_revoked", LATER)
        store.installations.install("xoxb-2", BOT, LATER + timedelta(days=1))

    await database.transact(TEAM, around)

    found = await database.transact(TEAM, here)
    assert not found.is_frozen
    assert found.token == "xoxb-2"
