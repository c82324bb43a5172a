"""The database is held: who waits is answered in time, and nothing is changed."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from sqlalchemy import Engine, create_engine, text

from bot.texts.en import commands as english
from bot.texts.zh import commands as chinese
from bot.views.receipt import RIGHT
from handlers import listening
from storage.database import Store
from tests.handlers.asked import asked
from tests.handlers.payloads import a_click, a_command, a_submission
from tests.handlers.workspace import Workspace
from tests.makers import OWNER

SLACK_WAITS = 3.0
PATIENCE = listening.PATIENCE
BUSY = f"{english.busy()}\n{chinese.busy()}"
LEAVE = "leave 2026-03-20"


@contextmanager
def held(engine: Engine) -> Iterator[None]:
    """Hold a lock that everybody needs, as a backup or an upgrade that hangs would."""
    if engine.dialect.name == "sqlite":
        path = engine.url.database or ""
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")
        return
    other_engine = create_engine(engine.url)
    with other_engine.connect() as other_connection:
        lock = text("LOCK TABLE person, reply IN ACCESS EXCLUSIVE MODE")
        other_connection.execute(lock)
        yield
        other_connection.rollback()
    other_engine.dispose()


async def leaves(workspace: Workspace) -> int:
    def count(store: Store) -> int:
        return len(store.leaves._all(person=OWNER))

    return await workspace.stored(count)


async def test_a_command_is_answered_in_time_and_changes_nothing(
    any_workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "PATIENCE", PATIENCE)
    workspace = any_workspace
    await asked(workspace)
    typed = a_command(OWNER, LEAVE, workspace.trigger(OWNER), "C1")

    with held(workspace.deps.database.engine):
        async with asyncio.timeout(SLACK_WAITS):
            several = await asyncio.gather(
                *(workspace.dispatch(typed) for _ in range(5))
            )
    await asyncio.sleep(0.5)  # what had waited would be stored by now

    assert all(english.busy() in each.body for each in several)
    assert await leaves(workspace) == 0
    await workspace.command(OWNER, LEAVE)
    assert await leaves(workspace) == 1, "with the lock gone it goes on"


async def test_the_answer_is_in_both_languages_as_nobody_can_be_asked_for_theirs(
    any_workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "PATIENCE", 0.2)
    await asked(any_workspace)

    with held(any_workspace.deps.database.engine):
        said = await any_workspace.command(OWNER, "status")

    assert said.text == BUSY


async def test_a_form_stays_under_the_answer_and_a_button_is_marked(
    any_workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = any_workspace
    monkeypatch.setattr(listening, "PATIENCE", 0.2)
    await asked(workspace)
    await workspace.command(OWNER, "settings")
    form = {**workspace.form, "id": "V1", "hash": "h"}
    click = a_click(
        OWNER, {"action_id": RIGHT, "value": "R1", "action_ts": "1"}, "t", {}
    )

    with held(workspace.deps.database.engine):
        submitted = await workspace.dispatch(a_submission(OWNER, form, {}, "t"))
        clicked = await workspace.dispatch(click)

    assert '"response_action": "push"' in submitted.body
    assert english.busy() in submitted.body
    assert clicked.status == 503
