"""Bring a database to the tables that this version of the bot needs."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, NullPool, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, OperationalError, SQLAlchemyError

from bot.errors import SettingsError
from storage.postgres import patience

LOCK = 0x464F4C4C  # any number, the same in every replica


def migrate(url: str, to: str | None = None) -> str:
    """Upgrade the database at `url`; return the revision that it now has.

    It goes to the newest revision, or to an older one that is asked for.

    Raises SettingsError where it can't be reached, or is newer than this bot.
    """
    with _opened(url) as connection:
        return _upgrade(connection, to or newest())


def revision_at(url: str) -> str | None:
    """Return the revision of the database at `url`; None where it is empty.

    Raises SettingsError where it can't be reached.
    """
    with _opened(url) as connection:
        return revision_of(connection)


@contextmanager
def _opened(url: str) -> Iterator[Connection]:
    try:
        address = make_url(url)
        is_served = address.get_backend_name() == "postgresql"
        engine = create_engine(
            address,
            hide_parameters=True,
            poolclass=NullPool,
            connect_args=patience(address) if is_served else {},
        )
        with engine.begin() as connection:
            yield connection
    except (ArgumentError, ImportError, OperationalError) as error:
        reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
        raise SettingsError(f"DATABASE_URL can't be opened: {reason}") from error


def revision_of(connection: Connection) -> str | None:
    """Return the revision that the database has; None where it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def newest() -> str:
    """Return the revision that this version of the bot needs."""
    head = _scripts().get_current_head()
    if head is None:
        raise SQLAlchemyError("There are no migrations beside storage/migrate.py")
    return head


def _upgrade(connection: Connection, to: str) -> str:
    if (
        connection.dialect.name == "postgresql"
    ):  # replicas that start at once take turns
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    found = revision_of(connection)
    known = {script.revision for script in _scripts().walk_revisions()}
    if found is not None and found not in known:
        raise SettingsError(
            f"The database is at revision {found}, newer than this bot knows; "
            "run the newer version, or restore a backup from before the upgrade"
        )
    if found != to:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, to)
    return to


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
