"""The database can't be written: nobody hears anything false, and nothing is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from sqlalchemy import Connection, event

from storage import work
from tests.handlers.asked import asked, replies
from tests.handlers.payloads import a_dm, an_event
from tests.handlers.workspace import Workspace
from tests.makers import OWNER


@contextmanager
def locked(workspace: Workspace) -> Iterator[None]:
    """Hold SQLite's lock for writing, as a backup that hangs would."""
    path = workspace.deps.database.engine.url.database or ""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def full(workspace: Workspace) -> Iterator[None]:
    """Let the disk take not a page more."""
    engine = workspace.deps.database.engine

    def narrow(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def widen(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")

    event.listen(engine, "begin", narrow)
    yield
    event.remove(engine, "begin", narrow)
    event.listen(engine, "begin", widen)


@pytest.mark.parametrize("trouble", [locked, full])
async def test_what_cannot_be_stored_is_not_acknowledged_until_it_can(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, trouble: object
) -> None:
    monkeypatch.setattr(work, "PAUSES", (0.01,))
    await asked(workspace)
    said = len(await workspace.said_to(OWNER))
    long = "#2 is at 60%, and " + "there is a lot more to say of it " * 400
    message = an_event(a_dm(OWNER, long, "1773400000.000100", None), "Ev-away")

    with trouble(workspace):  # type: ignore[operator]
        refused = await workspace.dispatch(message)
    kept = await replies(workspace)
    again = await workspace.dispatch(message)

    assert refused.status == 500
    assert kept == []
    assert again.status == 200
    [reply] = await replies(workspace)
    assert reply.text.strip() == long.strip()
    assert len(await workspace.said_to(OWNER)) == said + 1, "one receipt, no more"
