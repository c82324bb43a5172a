"""Something breaks: whoever waits gets one clear sentence and a reference."""

from typing import Any

import pytest
from slack_bolt.async_app import AsyncAck
from structlog.testing import capture_logs

from handlers.listening import App, unwatched
from tests.handlers.payloads import a_command, a_submission, an_event
from tests.handlers.workspace import Workspace
from tests.makers import a_person

VIEW = {"type": "modal", "id": "V1", "hash": "h", "callback_id": "breaks", "blocks": []}


class BreakageError(Exception):
    """What the listeners below raise; its words quote somebody."""


async def breaks(ack: AsyncAck) -> None:
    del ack
    raise BreakageError("Wang is late")


@pytest.fixture
async def breaking(workspace: Workspace) -> Workspace:
    workspace.app._async_listeners.clear()
    app = App(workspace.app, workspace.deps, unwatched)
    app.command("/pip")(breaks)
    app.view("breaks")(breaks)
    app.action("breaks")(breaks)
    app.event("app_mention")(breaks)
    await workspace.plant(
        a_person("UEN", name="Dana"), a_person("UZH", name="王伟", locale="zh-CN")
    )
    return workspace


@pytest.mark.parametrize(
    ("user", "words"), [("UEN", "Sorry, that went wrong"), ("UZH", "抱歉")]
)
async def test_a_command_that_breaks_is_answered_with_the_reference_in_the_log(
    breaking: Workspace, user: str, words: str
) -> None:
    with capture_logs() as logged:
        said = await breaking.command(user, "status")

    assert words in said.text
    reference = said.text.rpartition("`")[0].rpartition("`")[2]
    assert len(reference) == 8
    (line,) = logged
    assert line["reference"] == reference
    assert "Traceback" not in said.text


async def test_an_event_that_breaks_is_not_acknowledged(breaking: Workspace) -> None:
    event = {"type": "app_mention", "user": "UEN", "text": "x", "channel": "C1"}

    response = await breaking.dispatch(an_event(event, "Ev1"))

    assert response.status == 500


async def test_a_form_that_breaks_keeps_what_was_typed_under_the_apology(
    breaking: Workspace,
) -> None:
    response = await breaking.dispatch(a_submission("UEN", VIEW, {}, "t"))

    assert response.status == 200
    assert '"response_action": "push"' in response.body
    assert "went wrong" in response.body


async def test_a_click_that_breaks_is_explained_by_dm(breaking: Workspace) -> None:
    await breaking.click("UZH", "breaks")

    (said,) = await breaking.said_to("UZH")
    assert "抱歉" in said.text


async def test_a_form_that_opens_too_late_after_a_click_is_explained(
    workspace: Workspace,
) -> None:
    await workspace.plant(a_person("UEN", name="Dana"))
    workspace.wire.refuse["views.open"] = "expired_trigger_id"
    body = {
        "type": "message_action",
        "callback_id": "message.add_to_plan",
        "team": {"id": "T1"},
        "user": {"id": "UEN"},
        "trigger_id": "t",
        "message": {"text": "x", "user": "UEN"},
    }

    assert (await workspace.dispatch(body)).status == 200
    (said,) = await workspace.said_to("UEN")
    assert "Please try once more" in said.text


async def test_an_apology_needs_no_database(
    breaking: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any, **__: Any) -> None:
        raise BreakageError("no disk")

    monkeypatch.setattr(type(breaking.deps), "transact", broken)

    response = await breaking.dispatch(a_command("UZH", "status", "t", "C1"))

    assert response.status == 200
    assert "Sorry, that went wrong" in response.body


@pytest.mark.parametrize(
    "body",
    [
        an_event({"type": "user_change", "user": {"id": "UEN"}}, "Ev2"),
        an_event({"type": "message", "subtype": "bot_message", "channel": "C1"}, "E3"),
        a_submission("UEN", VIEW | {"callback_id": "unheard"}, {}, "t"),
        {
            "type": "view_closed",
            "team": {"id": "T1"},
            "user": {"id": "UEN"},
            "view": VIEW | {"callback_id": "unheard"},
        },
        {
            "type": "block_actions",
            "team": {"id": "T1"},
            "user": {"id": "UEN"},
            "actions": [{"type": "button", "action_id": "link", "block_id": "b"}],
        },
        {
            "type": "block_suggestion",
            "team": {"id": "T1"},
            "user": {"id": "UEN"},
            "action_id": "menu",
            "value": "x",
        },
        {
            "type": "shortcut",
            "team": {"id": "T1"},
            "user": {"id": "UEN"},
            "callback_id": "unheard",
        },
        {
            "type": "message_action",
            "team": {"id": "T1"},
            "user": {"id": "UEN"},
            "callback_id": "unheard",
        },
    ],
)
async def test_what_nobody_listens_to_is_acknowledged(
    workspace: Workspace, body: dict[str, Any]
) -> None:
    assert (await workspace.dispatch(body)).status == 200
