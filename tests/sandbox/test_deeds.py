"""What people do, and what the app hears of it."""

import asyncio
from typing import Any

import pytest
from aiohttp import ClientSession, web
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.deeds import Place
from sandbox.deeds.doer import NoSuchThingError
from sandbox.server import Sandbox
from tests.sandbox.bots import Team
from tests.sandbox.ears import Ears

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


async def test_edit_tells_what_was_and_what_is(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    dm = team.dm("bo")
    sent = await sandbox.deeds.post_as(team.bo, dm, "60%")
    await sandbox.settled()
    await sandbox.deeds.edit(team.bo, dm, sent.ts, "80%")
    await sandbox.settled()
    event = ears.events[1]
    assert event["subtype"] == "message_changed"
    assert event["message"]["text"] == "80%"
    assert event["message"]["ts"] == sent.ts
    assert event["message"]["edited"]["user"] == team.bo
    assert event["previous_message"]["text"] == "60%"
    assert (event["channel"], event["channel_type"]) == (dm, "im")


async def test_deletion_tells_what_was(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    dm = team.dm("bo")
    sent = await sandbox.deeds.post_as(team.bo, dm, "60%")
    await sandbox.settled()
    await sandbox.deeds.delete(team.bo, dm, sent.ts)
    await sandbox.settled()
    event = ears.events[1]
    assert (event["subtype"], event["deleted_ts"]) == ("message_deleted", sent.ts)
    assert event["previous_message"]["text"] == "60%"
    assert sandbox.workspace.messages_in(dm, team.bo) == []


async def test_deletion_above_a_thread_leaves_a_tombstone(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    sandbox.events.echo = False
    dm = team.dm("bo")
    sent = await sandbox.deeds.post_as(team.bo, dm, "60%")
    await client.chat_postMessage(channel=dm, text="noted", thread_ts=sent.ts)
    await sandbox.settled()
    await sandbox.deeds.delete(team.bo, dm, sent.ts)
    await sandbox.settled()
    event = ears.events[1]
    assert event["subtype"] == "message_changed"
    assert event["message"]["subtype"] == "tombstone"
    assert event["previous_message"]["text"] == "60%"
    history = (await client.conversations_history(channel=dm))["messages"]
    assert [m.get("subtype") for m in history] == ["tombstone"]


async def test_app_hears_its_own_messages_as_slack_has_it(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel=team.bo, text="Hello")
    await sandbox.settled()
    [event] = ears.events
    assert event["bot_id"] == sandbox.workspace.app.bot_id
    sandbox.events.echo = False
    await client.chat_postMessage(channel=team.bo, text="Hello")
    await sandbox.settled()
    assert len(ears.events) == 1


async def test_only_what_the_app_subscribed_to_is_heard(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    channel = team["support-team"]
    await sandbox.deeds.post_as(team.bo, channel, "nobody is meant")
    await sandbox.deeds.mention(team.bo, channel, "status")
    await sandbox.deeds.mention(team.bo, team["random"], "status")
    await sandbox.settled()
    [event] = ears.events
    bot = sandbox.workspace.app.bot_user
    assert event["type"] == "app_mention"
    assert (event["text"], event["channel"]) == (f"<@{bot}> status", channel)
    sandbox.workspace.app.events |= {"message.channels", "member_joined_channel"}
    await sandbox.deeds.post_as(team.bo, channel, "all is heard")
    sandbox.deeds.invite(channel, team.helen)
    await sandbox.settled()
    assert [e["type"] for e in ears.events[1:]] == ["message", "member_joined_channel"]


async def test_file_is_shared_with_a_message(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    dm = team.dm("bo")
    await sandbox.deeds.upload(team.bo, dm, "plan.csv", b"a,b", "my plan")
    await sandbox.settled()
    [event] = ears.events
    assert (event["subtype"], event["text"]) == ("file_share", "my plan")
    [file] = event["files"]
    assert (file["name"], file["mimetype"]) == ("plan.csv", "text/csv")
    async with ClientSession() as app, app.get(file["url_private"]) as got:
        assert await got.read() == b"a,b"


async def test_home_tells_who_looks_and_what_is_there(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    await sandbox.deeds.open_home(team.bo)
    home = {"type": "home", "blocks": [{"type": "divider"}]}
    await client.views_publish(user_id=team.bo, view=home)
    await sandbox.settled()
    await sandbox.deeds.open_home(team.bo)
    await sandbox.settled()
    first, second = ears.events
    assert (first["type"], first["tab"]) == ("app_home_opened", "home")
    assert (first["user"], first["channel"]) == (team.bo, team.dm("bo"))
    assert "view" not in first
    assert second["view"]["blocks"][0]["type"] == "divider"


async def test_uninstalling_is_told(sandbox: Sandbox, ears: Ears) -> None:
    sandbox.deeds.uninstall()
    await sandbox.settled()
    assert {e["type"] for e in ears.events} == {"app_uninstalled", "tokens_revoked"}


async def test_unknown_command_never_reaches_the_app(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    answer = await sandbox.deeds.slash(team.bo, team.dm("bo"), "/pop")
    assert answer.error == "unknown_command"
    assert ears.heard == []
    [shown] = sandbox.workspace.messages_in(team.dm("bo"), team.bo)
    assert "/pop" in shown.text
    assert shown.user == "USLACKBOT"


async def test_message_shortcut_carries_the_message(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    channel = team["support-team"]
    sent = await sandbox.deeds.post_as(team.dana, channel, "Let us do this")
    await sandbox.deeds.message_shortcut(team.bo, channel, sent.ts, "add")
    [payload] = ears.payloads
    assert (payload["type"], payload["callback_id"]) == ("message_action", "add")
    assert payload["message"]["text"] == "Let us do this"
    assert payload["user"]["id"] == team.bo
    assert payload["channel"] == {"id": channel, "name": "support-team"}


async def test_click_carries_all_that_is_chosen_in_the_message(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    sandbox.events.echo = False
    picker = {"type": "datepicker", "action_id": "due", "initial_date": "2026-05-01"}
    button = {
        "type": "button",
        "action_id": "save",
        "text": plain("Save"),
        "value": "7",
    }
    block = {"type": "actions", "block_id": "b", "elements": [picker, button]}
    posted = await client.chat_postMessage(channel=team.bo, text="x", blocks=[block])
    place = Place.in_message(posted["channel"], posted["ts"])
    await sandbox.deeds.click(
        team.bo, place, "b", "due", {"selected_date": "2026-06-02"}
    )
    await sandbox.deeds.click(team.bo, place, "b", "save")
    picked, saved = ears.payloads
    assert picked["actions"][0]["selected_date"] == "2026-06-02"
    action = saved["actions"][0]
    assert (action["value"], action["block_id"], action["type"]) == ("7", "b", "button")
    assert action["action_ts"] != picked["actions"][0]["action_ts"]
    due = {"type": "datepicker", "selected_date": "2026-06-02"}
    assert saved["state"]["values"] == {"b": {"due": due}}
    assert saved["container"]["message_ts"] == posted["ts"]
    assert saved["channel"] == {"id": posted["channel"], "name": "directmessage"}
    assert saved["message"]["bot_id"] == sandbox.workspace.app.bot_id
    assert saved["trigger_id"] != picked["trigger_id"]


async def test_answer_at_the_response_url_replaces_or_deletes_the_message(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    sandbox.events.echo = False
    button = {"type": "button", "action_id": "a", "text": plain("Go")}
    block = {"type": "actions", "block_id": "b", "elements": [button]}
    posted = await client.chat_postMessage(channel=team.bo, text="x", blocks=[block])
    place = Place.in_message(posted["channel"], posted["ts"])
    await sandbox.deeds.click(team.bo, place, "b", "a")
    url = ears.payloads[0]["response_url"]
    message = sandbox.workspace.message(posted["channel"], posted["ts"])
    assert message is not None
    async with ClientSession() as app:
        await app.post(url, json={"replace_original": True, "text": "Done"})
        assert (message.text, message.blocks) == ("Done", None)
        empty = await app.post(url, json={"replace_original": True})
        assert empty.status == 400
        await app.post(url, json={"text": "for you alone"})
        await app.post(url, json={"delete_original": True})
    left = sandbox.workspace.messages_in(posted["channel"], team.bo)
    assert [(m.text, m.ephemeral_to) for m in left] == [("for you alone", team.bo)]


async def test_click_on_an_ephemeral_message_comes_without_the_message(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    button = {"type": "button", "action_id": "a", "text": plain("Go")}
    block = {"type": "actions", "block_id": "b", "elements": [button]}
    ears.answers = [web.json_response({"text": "x", "blocks": [block]})]
    channel = team["support-team"]
    await sandbox.deeds.slash(team.bo, channel, "/pip")
    [shown] = sandbox.workspace.messages_in(channel, team.bo)
    place = Place.in_message(channel, shown.ts)
    await sandbox.deeds.click(team.bo, place, "b", "a")
    payload = ears.payloads[1]
    assert "message" not in payload
    assert payload["container"]["is_ephemeral"]
    async with ClientSession() as app:
        replacement = {"replace_original": True, "text": "Gone"}
        await app.post(payload["response_url"], json=replacement)
    assert shown.text == "Gone"
    with pytest.raises(NoSuchThingError):
        await sandbox.deeds.click(team.dana, place, "b", "a")


async def test_external_menu_is_asked_for_its_options(
    sandbox: Sandbox, team: Team, ears: Ears, client: AsyncWebClient
) -> None:
    menu = {"type": "external_select", "action_id": "plan"}
    block = {"type": "actions", "block_id": "b", "elements": [menu]}
    posted = await client.chat_postMessage(channel=team.bo, text="x", blocks=[block])
    await sandbox.settled()
    options = [{"text": plain("P-3"), "value": "3"}]
    ears.answers = [web.json_response({"options": options})]
    place = Place.in_message(posted["channel"], posted["ts"])
    assert await sandbox.deeds.suggest(team.bo, place, "b", "plan", "P") == options
    asked = ears.payloads[-1]
    assert (asked["type"], asked["value"]) == ("block_suggestion", "P")


async def test_nobody_changes_what_others_said(sandbox: Sandbox, team: Team) -> None:
    channel = team["support-team"]
    sent = await sandbox.deeds.post_as(team.dana, channel, "Hello")
    with pytest.raises(NoSuchThingError):
        await sandbox.deeds.edit(team.bo, channel, sent.ts, "Bye")
    with pytest.raises(NoSuchThingError):
        await sandbox.deeds.delete(team.bo, channel, sent.ts)


@pytest.mark.parametrize(
    ("user", "channel"),
    [("bo", "people-leads"), ("helen", "support-team"), ("bo", "archive")],
)
async def test_nobody_speaks_where_they_are_not(
    sandbox: Sandbox, team: Team, user: str, channel: str
) -> None:
    with pytest.raises(NoSuchThingError):
        await sandbox.deeds.post_as(getattr(team, user), team[channel], "Hello")


async def test_watcher_hears_of_the_next_change(sandbox: Sandbox, team: Team) -> None:
    before = sandbox.workspace.revision
    watcher = asyncio.create_task(sandbox.workspace.changed(before))
    await asyncio.sleep(0)
    assert not watcher.done()
    await sandbox.deeds.post_as(team.bo, team.dm("bo"), "Hello")
    assert await watcher > before
    now = sandbox.workspace.revision
    assert await sandbox.workspace.changed(before) == now
    assert await sandbox.workspace.changed(now, seconds=0.01) == now
