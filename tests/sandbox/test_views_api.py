"""Modals and Homes through the Web API."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from tests.sandbox.bots import Team, refusal

Json = dict[str, Any]


def modal(title: str = "Plan", **fields: Any) -> Json:
    text = {"type": "plain_text", "text": title}
    return {"type": "modal", "title": text, "blocks": []} | fields


def form(**fields: Any) -> Json:
    label = {"type": "plain_text", "text": "Title"}
    element = {"type": "plain_text_input", "action_id": "text"}
    entry = {"type": "input", "block_id": "title", "label": label, "element": element}
    return modal(submit=label, blocks=[entry], **fields)


async def test_trigger_opens_one_modal_within_three_seconds(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    triggers = sandbox.workspace.triggers
    trigger = triggers.give(team.bo)
    opened = await client.views_open(trigger_id=trigger, view=modal())
    shown = sandbox.workspace.modal_of(team.bo)
    assert shown is not None
    assert opened["view"]["id"] == shown.id
    again = await refusal(client.views_open(trigger_id=trigger, view=modal()))
    assert again["error"] == "exchanged_trigger_id"
    unknown = await refusal(client.views_open(trigger_id="1.x", view=modal()))
    assert unknown["error"] == "invalid_trigger_id"
    assert triggers.lifetime == 3.0
    triggers.lifetime = -0.001
    late = await refusal(
        client.views_open(trigger_id=triggers.give(team.bo), view=modal())
    )
    assert late["error"] == "expired_trigger_id"


async def test_bad_modal_is_refused_and_the_trigger_stays_good(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    trigger = sandbox.workspace.triggers.give(team.bo)
    call = client.views_open(trigger_id=trigger, view=modal("x" * 25))
    answer = await refusal(call)
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"
    ]
    large = modal(blocks=[{"type": "divider", "block_id": "x" * 250_000}])
    answer = await refusal(client.views_open(trigger_id=trigger, view=large))
    assert answer["error"] == "view_too_large"
    assert (await client.views_open(trigger_id=trigger, view=modal()))["ok"]


async def test_stack_holds_three_modals(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    give = sandbox.workspace.triggers.give
    alone = await refusal(client.views_push(trigger_id=give(team.bo), view=modal()))
    assert alone["error"] == "not_found"
    root = await client.views_open(trigger_id=give(team.bo), view=modal("1"))
    await client.views_push(trigger_id=give(team.bo), view=modal("2"))
    top = await client.views_push(trigger_id=give(team.bo), view=modal("3"))
    assert top["view"]["root_view_id"] == root["view"]["id"]
    full = await refusal(client.views_push(trigger_id=give(team.bo), view=modal("4")))
    assert full["error"] == "push_limit_reached"


async def test_update_needs_the_current_hash_and_an_open_modal(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    trigger = sandbox.workspace.triggers.give(team.bo)
    first = (await client.views_open(trigger_id=trigger, view=modal()))["view"]
    args = {"view_id": first["id"], "view": modal("New")}
    second = (await client.views_update(hash=first["hash"], **args))["view"]
    assert second["hash"] != first["hash"]
    stale = await refusal(client.views_update(hash=first["hash"], **args))
    assert stale["error"] == "hash_conflict"
    await sandbox.deeds.close_view(team.bo, first["id"])
    assert (await refusal(client.views_update(**args)))["error"] == "not_found"


async def test_update_keeps_what_was_typed_in_fields_that_stay(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    trigger = sandbox.workspace.triggers.give(team.bo)
    view = (await client.views_open(trigger_id=trigger, view=form()))["view"]
    shown = sandbox.workspace.modal_of(team.bo)
    assert shown is not None
    shown.values["title"]["text"]["value"] = "Cut handle time"
    answer = await client.views_update(view_id=view["id"], view=form())
    value = {"type": "plain_text_input", "value": "Cut handle time"}
    assert answer["view"]["state"]["values"] == {"title": {"text": value}}
    changed = form()
    changed["blocks"][0]["block_id"] = "other"
    answer = await client.views_update(view_id=view["id"], view=changed)
    empty = {"type": "plain_text_input", "value": None}
    assert answer["view"]["state"]["values"] == {"other": {"text": empty}}


async def test_external_id_names_one_view(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    give = sandbox.workspace.triggers.give
    view = modal(external_id="plan-3")
    await client.views_open(trigger_id=give(team.bo), view=view)
    await client.views_update(external_id="plan-3", view=view)
    taken = await refusal(client.views_open(trigger_id=give(team.dana), view=view))
    assert taken["error"] == "duplicate_external_id"


async def test_home_is_published_anew_under_its_hash(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    home = {"type": "home", "blocks": [{"type": "divider"}]}
    first = await client.views_publish(user_id=team.bo, view=home)
    second = await client.views_publish(
        user_id=team.bo, view=home, hash=first["view"]["hash"]
    )
    assert first["view"]["id"] == second["view"]["id"]
    stale = await refusal(
        client.views_publish(user_id=team.bo, view=home, hash=first["view"]["hash"])
    )
    assert stale["error"] == "hash_conflict"
    nobody = await refusal(client.views_publish(user_id="U404", view=home))
    assert nobody["error"] == "user_not_found"
    wrong = await refusal(client.views_publish(user_id=team.bo, view=modal()))
    assert wrong["error"] == "invalid_arguments"
    sandbox.workspace.app.home_enabled = False
    off = await refusal(client.views_publish(user_id=team.bo, view=home))
    assert off["error"] == "not_enabled"
