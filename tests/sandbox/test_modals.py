"""Submitting and closing modals, and what the app's answers do."""

from typing import Any

from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from tests.sandbox.bots import Team
from tests.sandbox.ears import Ears

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def form(title: str = "Plan", **fields: Any) -> Json:
    entry = {
        "type": "input",
        "block_id": "title",
        "label": plain("Title"),
        "element": {"type": "plain_text_input", "action_id": "text"},
    }
    return {
        "type": "modal",
        "title": plain(title),
        "submit": plain("Save"),
        "blocks": [entry],
        "private_metadata": "P-3",
        "callback_id": "plan_form",
    } | fields


ENTERED = {"title": {"text": {"value": "Cut handle time"}}}


async def opened(
    sandbox: Sandbox, team: Team, client: AsyncWebClient, view: Json
) -> str:
    trigger = sandbox.workspace.triggers.give(team.bo)
    return str((await client.views_open(trigger_id=trigger, view=view))["view"]["id"])


async def test_submission_carries_values_metadata_and_hash(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    view_id = await opened(sandbox, team, client, form())
    done = await sandbox.deeds.submit_view(team.bo, view_id, ENTERED)
    assert done.outcome == "closed"
    view = ears.payloads[0]["view"]
    value = {"type": "plain_text_input", "value": "Cut handle time"}
    assert view["state"]["values"] == {"title": {"text": value}}
    assert (view["private_metadata"], view["callback_id"]) == ("P-3", "plan_form")
    assert (view["id"], bool(view["hash"])) == (view_id, True)
    assert sandbox.workspace.modal_of(team.bo) is None


async def test_errors_stand_at_their_fields_and_what_was_typed_stays(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    view_id = await opened(sandbox, team, client, form())
    errors = {"response_action": "errors", "errors": {"title": "Too short"}}
    ears.answers = [web.json_response(errors)]
    done = await sandbox.deeds.submit_view(team.bo, view_id, ENTERED)
    assert (done.outcome, done.errors) == ("errors", {"title": "Too short"})
    view = sandbox.workspace.modal_of(team.bo)
    assert view is not None
    assert view.errors == {"title": "Too short"}
    assert view.values["title"]["text"]["value"] == "Cut handle time"


async def test_errors_for_no_field_are_trouble(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    view_id = await opened(sandbox, team, client, form())
    errors = {"response_action": "errors", "errors": {"other": "Too short"}}
    ears.answers = [web.json_response(errors)]
    done = await sandbox.deeds.submit_view(team.bo, view_id, ENTERED)
    assert done.outcome == "failed"


async def test_answers_update_push_and_clear(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    deeds, views = sandbox.deeds, sandbox.workspace.views
    first = await opened(sandbox, team, client, form())

    async def answered(action: str, view_id: str, view: Json | None = None) -> str:
        body = {"response_action": action} | ({"view": view} if view else {})
        ears.answers = [web.json_response(body)]
        return (await deeds.submit_view(team.bo, view_id, ENTERED)).outcome

    assert await answered("update", first, form("New")) == "updated"
    assert views.stack_of(team.bo)[0].body["title"]["text"] == "New"
    assert await answered("push", first, form("Second")) == "pushed"
    second = views.stack_of(team.bo)[-1]
    assert (second.previous_id, second.root_id) == (first, first)
    assert await answered("push", second.id, form("Third")) == "pushed"
    third = views.stack_of(team.bo)[-1]
    assert await answered("push", third.id, form("Fourth")) == "failed"
    assert await answered("update", third.id, form("x" * 25)) == "failed"
    assert len(views.stack_of(team.bo)) == 3
    assert await answered("clear", third.id) == "closed"
    assert views.stack_of(team.bo) == []


async def test_submission_that_fails_keeps_the_modal_open(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    view_id = await opened(sandbox, team, client, form())
    ears.answers = [web.Response(status=500)]
    done = await sandbox.deeds.submit_view(team.bo, view_id, ENTERED)
    assert done.outcome == "failed"
    assert done.message
    assert sandbox.workspace.modal_of(team.bo) is not None


async def test_closing_is_told_where_the_app_asked_for_it(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    silent = await opened(sandbox, team, client, form())
    await sandbox.deeds.close_view(team.bo, silent)
    told = await opened(sandbox, team, client, form(notify_on_close=True))
    await sandbox.deeds.close_view(team.bo, told, cleared=True)
    [payload] = ears.payloads
    assert (payload["type"], payload["view"]["id"]) == ("view_closed", told)
    assert payload["is_cleared"]
