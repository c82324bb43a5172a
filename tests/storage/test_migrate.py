"""Migrations lead from nothing to the tables of this version, on both engines."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, create_engine, text

from bot.errors import SettingsError
from bot.ids import PlanId, WorkspaceId
from bot.plans.support import SupportKind
from storage.database import Store
from storage.migrate import migrate, newest, revision_at
from storage.schema import Base
from storage.transaction import Transaction


@pytest.fixture
def migrated(empty_url: str) -> Iterator[Engine]:
    migrate(empty_url)
    engine = create_engine(empty_url)
    yield engine
    engine.dispose()


def test_migrating_makes_just_the_tables_of_the_schema(migrated: Engine) -> None:
    with migrated.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, Base.metadata) == []


def test_migrating_twice_changes_nothing(migrated: Engine, empty_url: str) -> None:
    del migrated

    assert migrate(empty_url) == newest() == revision_at(empty_url)


def test_support_owed_stays_support_when_it_gets_its_kinds(empty_url: str) -> None:
    migrate(empty_url, "6a77b7c3190b")
    engine = create_engine(empty_url)
    with engine.begin() as connection:
        for n, owed in enumerate((True, False)):
            connection.execute(
                text(
                    "INSERT INTO action (workspace_id, id, plan_id, number, title,"
                    " owner, helpers, buffer, status, help, slips, is_support)"
                    " VALUES ('T1', :id, 'p', :n, 'A', 'U1', '[]', 0,"
                    " 'not_started', :no, 0, :owed)"
                ),
                {"id": f"a{n}", "n": n, "owed": owed, "no": False},
            )

    migrate(empty_url)

    with engine.connect() as connection:
        store = Store(Transaction(connection), WorkspaceId("T1"))
        found = store.actions.of([PlanId("p")])
    assert [each.support for each in found] == [SupportKind.OTHER, None]
    assert [each.depends_on for each in found] == [(), ()]
    engine.dispose()


def test_an_empty_database_has_no_revision(empty_url: str) -> None:
    assert revision_at(empty_url) is None


def test_a_newer_database_is_refused_in_one_line(
    migrated: Engine, empty_url: str
) -> None:
    with migrated.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'future'"))

    with pytest.raises(SettingsError, match="newer than this bot") as refused:
        migrate(empty_url)

    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:////nowhere/at/all/bot.sqlite3",
        "postgresql+psycopg://localhost:1/bot",
        "oracle-of-delphi://x",
        "nonsense",
    ],
)
def test_a_database_out_of_reach_is_one_line(url: str) -> None:
    with pytest.raises(SettingsError, match="DATABASE_URL can't be opened") as wrong:
        migrate(url)

    assert "\n" not in str(wrong.value)


def test_every_table_says_which_workspace_it_is_about() -> None:
    for table in Base.metadata.tables.values():
        assert next(iter(table.primary_key)).name == "workspace_id"
