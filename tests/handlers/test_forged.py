"""Whatever is pressed or submitted, with whatever in it, by somebody who may not.

Every listener is found by registering the capabilities, so a new one is tried too.
"""

import importlib
import json
import pkgutil
import re
from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from typing import Any
from unittest.mock import Mock

import pytest
from sqlalchemy import select

import bot.views
from bot.ids import (
    ActionId,
    DraftId,
    FeedbackId,
    FindingId,
    OpinionId,
    PlanId,
    RequestId,
    RethoughtId,
    SuggestionId,
    UserId,
)
from bot.plans.consultation import Opinion, Says
from bot.plans.drafts import Draft
from bot.plans.feedback import Feedback
from bot.plans.findings import Finding, FindingKind
from bot.plans.plan import Kind, State
from bot.plans.rethinking import Rethought, Verdict
from bot.plans.suggestions import Suggestion
from bot.plans.support import RequestState, SupportRequest
from handlers import CAPABILITIES
from storage.database import Store
from storage.schema import Base
from storage.transaction import Transaction
from tests.handlers import payloads
from tests.handlers.workspace import Workspace
from tests.makers import (
    NOW,
    a_cause,
    a_checkin,
    a_goal,
    a_person,
    a_plan,
    a_reply,
    a_strategy,
    an_action,
    an_evidence,
)

MARK = "Geheim"
"""Stands in each text that Eve may not read."""
SUFFIXES = ("x", "proven", "agreed", "symptom", "show", "keep", "problem", "more")
GARBAGE = ("", "null", "{}", "[]", "词:x:1:")


class Listening:
    """Stands for an app to see what is listened to."""

    def __init__(self) -> None:
        self.clicks: list[str | re.Pattern[str]] = []
        self.forms: list[str | re.Pattern[str]] = []

    def __getattr__(self, name: str) -> Callable[..., Callable[[object], None]]:
        into = {"action": self.clicks, "view": self.forms}.get(name, [])

        def listen(constraint: Any = "", *_: object, **__: object) -> Any:
            into.append(constraint)
            return lambda _: None

        return listen


def _ids(found: list[str | re.Pattern[str]]) -> Iterator[str]:
    for each in found:
        if isinstance(each, str):
            yield each
        elif each.pattern:  # but for what takes all that nobody else does
            start = re.sub(r"\\(.)", r"\1", each.pattern.removeprefix("^"))
            yield from (start + suffix for suffix in SUFFIXES)


def _known() -> set[str]:
    """Return every word that a view gives an id of something: constants and enums."""
    found: set[str] = set()
    for info in pkgutil.walk_packages(bot.views.__path__, "bot.views."):
        for value in vars(importlib.import_module(info.name)).values():
            if isinstance(value, str) and value.isidentifier():
                found.add(value)
            elif isinstance(value, type) and issubclass(value, Enum):
                found |= {str(each.value) for each in value}
    return found


LISTENING = Listening()
for capability in CAPABILITIES:
    capability.register(LISTENING)  # type: ignore[arg-type]
CLICKS = sorted(set(_ids(LISTENING.clicks)))
FORMS = sorted(set(_ids(LISTENING.forms)))


def values() -> list[Any]:
    secret = a_plan(
        number=1,
        title=f"{MARK} title",
        kind=Kind.INDIVIDUAL,
        subject="UWANG",
        hr_partner="UHELEN",
        channel=None,
    )
    goal = a_goal(plan_id=secret.id, statement=f"{MARK} goal")
    action = an_action(plan_id=secret.id, title=f"{MARK} step")
    cause = a_cause(plan_id=secret.id, text=f"{MARK} cause")
    pending = a_plan(
        number=2, title=f"{MARK} draft", state=State.IN_CONSULTATION, channel=None
    )
    ended = a_plan(number=3, title=f"{MARK} end", state=State.EVALUATING, channel=None)
    return [
        secret,
        goal,
        action,
        cause,
        pending,
        an_evidence(plan_id=secret.id, text=f"{MARK} evidence"),
        a_strategy(cause, goal, statement=f"{MARK} strategy"),
        an_action(plan_id=pending.id, title=f"{MARK} other step"),
        ended,
        a_checkin(action),
        a_reply(text=f"{MARK} reply"),
        Feedback(
            id=FeedbackId("feedback"),
            plan_id=ended.id,
            by=ended.lead,
            asked_at=NOW,
            person=UserId("UOWNER"),
            changed=f"{MARK} view",
        ),
        Opinion(
            id=OpinionId("opinion"),
            plan_id=pending.id,
            person=action.owner,
            says=Says.PROPOSED,
            version=1,
            at=NOW,
            text=f"{MARK} opinion",
            support=f"{MARK} support",
        ),
        *_of_execution(secret.id, action.id),
    ]


@pytest.fixture
async def kept(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Plant what is none of Eve's; return the ids of it all.

    What no form of ours ever held gets an apology; its tracebacks would take minutes.
    """
    monkeypatch.setattr("handlers.errors.logger", Mock())
    workspace.now = NOW.replace(hour=9)
    names = ("UEVE", "ULEAD", "UOWNER", "UWANG", "UHELEN")
    people = [a_person(each, name=each.title()) for each in names]
    found = values()
    await workspace.plant(*people, *found)
    draft = Draft(
        id=DraftId("draft"), person=people[1].id, updated_at=NOW, title=f"{MARK} new"
    )
    suggestion = Suggestion(
        id=SuggestionId("suggestion"),
        plan_id=found[0].id,
        text=f"{MARK} idea",
        day=date(2026, 3, 9),
    )

    def save(store: Store) -> None:
        store.drafts.save(draft)
        store.suggestions.add(suggestion)

    await workspace.stored(save)
    return [each.id for each in found] + ["draft", "suggestion"]


def _of_execution(plan: PlanId, action: ActionId) -> list[Any]:
    """Return a call for support, an experiment and a decision of that plan."""
    owner = UserId("UOWNER")
    asked = SupportRequest(
        id=RequestId("request"),
        plan_id=plan,
        action_id=action,
        asker=owner,
        at=NOW,
        what=f"{MARK} need",
        state=RequestState.ASKED,
        supporter=UserId("UHELEN"),
        by=owner,
    )
    tried = Finding(
        id=FindingId("finding"),
        plan_id=plan,
        kind=FindingKind.EXPERIMENT,
        by=owner,
        at=NOW,
        changed_at=NOW,
        title=f"{MARK} experiment",
    )
    decided = Rethought(
        id=RethoughtId("rethought"),
        plan_id=plan,
        action_id=action,
        by=UserId("ULEAD"),
        at=NOW,
        verdict=Verdict.KEEP,
        note=f"{MARK} note",
    )
    return [asked, tried, decided]


@pytest.mark.parametrize("name", CLICKS)
async def test_a_forged_click_changes_and_reveals_nothing(
    workspace: Workspace, kept: list[str], name: str
) -> None:
    before = await rows(workspace)
    forged = [
        *GARBAGE,
        *kept,
        f"{kept[0]} 1",
        f"done:{kept[2]}",
        f"edit:causes:{kept[3]}",
    ]
    for value in forged:
        place: Any = {"view": a_view("x", about(value)[0]) | {"id": "V1"}}
        message = {"ts": "1.1", "thread_ts": "1.1"}
        container = {"type": "message", "message_ts": "1.1", "channel_id": "DUOWNER"}
        place |= {"message": message, "container": container}
        place |= {"channel": {"id": "DUOWNER"}}
        click: dict[str, Any] = {
            "action_id": name,
            "value": value,
            "action_ts": f"{workspace.trigger('t')}",
        }
        click["selected_option"] = {"value": value}
        body = payloads.a_click("UEVE", click, workspace.trigger("UEVE"), place)
        await harmless(workspace, body, value)
    await unharmed(workspace, before)


@pytest.mark.parametrize("name", FORMS)
async def test_a_forged_form_changes_and_reveals_nothing(
    workspace: Workspace, kept: list[str], name: str
) -> None:
    before = await rows(workspace)
    for key in (*GARBAGE, *kept):
        for metadata in (key, *(about(key) if key in kept else ())):
            state = a_state(key) if key in kept else {}
            view = a_view(name, metadata) | {"id": workspace.trigger("V")}
            trigger = workspace.trigger("UEVE")
            body = payloads.a_submission("UEVE", view, state, trigger)
            await harmless(workspace, body, metadata)
    await unharmed(workspace, before)


def a_view(name: str, metadata: str) -> dict[str, Any]:
    base = {"type": "modal", "callback_id": name, "blocks": [], "hash": "h"}
    return base | {"private_metadata": metadata, "state": {"values": {}}}


def about(key: str) -> list[str]:
    """Return what forms of any kind would remember of something."""
    place = {"channel": "DUOWNER", "ts": "1.1"}
    item = {"tab": "causes", "page": 0, "below": "V1", "item": key, "step": 0}
    shapes: list[Any] = [
        [key, "evidence", 0],
        {"plan": key},
        {"plan": key, "page": 0},
        {"plan": key} | place,
        {"action": key} | place,
        {"feedback": key} | place,
        {"plan": key, "below": "V1"},
        {"opinion": key} | place,
        {"plan": key, "opinion": key},
        {"reply": key},
        {"report": key},
        {"draft": key, "page": 0},
        {"id": key, "channel": "DUOWNER"},
        {"plan": key} | item,
        {"action": key, "request": "request", "must_name": False} | place,
        {"request": key} | place,
        {"action": key, "verdict": "drop"} | place,
        {"plan": key, "kind": "problem"},
        {"plan": key, "kind": "experiment", "finding": "finding"},
        {"draft": "draft", "key": key, "view": "V1", "page": 0},
    ]
    return [json.dumps(each) for each in shapes]


def a_state(key: str) -> dict[str, Any]:
    """Return a state that fills in every field of every form."""
    given = {
        "value": "some words",
        "selected_option": {"value": key},
        "selected_options": [],
        "selected_date": "2026-06-01",
        "selected_time": "09:00",
        "selected_user": "UOWNER",
        "selected_users": [],
        "selected_conversation": "C1",
    }
    blocks = [*_known(), f"status:{key}", f"date:{key}", key]
    return {block: {"x": given} for block in blocks}


async def rows(workspace: Workspace) -> dict[str, set[str]]:
    """Return all that is stored but for what only counts events, by table."""

    def read(transaction: Transaction) -> dict[str, set[str]]:
        tables = Base.metadata.sorted_tables
        return {
            table.name: {str(row) for row in transaction.execute(select(table))}
            for table in tables
            if table.name not in {"event", "person"}
        }

    return await workspace.stored(lambda store: read(store.plans._transaction))


async def harmless(workspace: Workspace, body: dict[str, Any], value: str) -> None:
    response = await workspace.dispatch(body)
    assert response.status == 200
    assert MARK not in response.body, value


async def unharmed(workspace: Workspace, before: dict[str, set[str]]) -> None:
    after = await rows(workspace)
    for table, kept in before.items():
        assert kept <= after[table], table
        assert all("UEVE" in row for row in after[table] - kept), table
    calls = json.dumps([call.args for call in workspace.wire.calls])
    assert MARK not in calls
