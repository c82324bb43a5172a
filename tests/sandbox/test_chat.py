"""What the app says, changes and takes back; and where it may not."""

from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from tests.sandbox.bots import Team, refusal

META = {"event_type": "followthrough", "event_payload": {"key": "k-1"}}


async def test_post_to_a_person_opens_their_direct_messages(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    answer = await client.chat_postMessage(channel=team.bo, text="Hello")
    assert answer["channel"] == team.dm("bo")
    [message] = sandbox.workspace.messages_in(team.dm("bo"), team.bo)
    assert (message.text, message.ts) == ("Hello", answer["ts"])
    assert sandbox.workspace.unread(team.bo, team.dm("bo")) == 1
    sandbox.workspace.mark_read(team.bo, team.dm("bo"))
    assert sandbox.workspace.unread(team.bo, team.dm("bo")) == 0


async def test_blocks_get_the_ids_that_were_left_out(
    client: AsyncWebClient, team: Team
) -> None:
    button = {"type": "button", "text": {"type": "plain_text", "text": "Done"}}
    actions = {"type": "actions", "elements": [button]}
    blocks: list[dict[str, Any]] = [{"type": "divider"}, actions]
    answer = await client.chat_postMessage(channel=team.bo, text="x", blocks=blocks)
    first, second = answer["message"]["blocks"]
    assert first["block_id"] != second["block_id"]
    assert second["elements"][0]["action_id"]


@pytest.mark.parametrize(
    ("channel", "error"),
    [
        ("C404", "channel_not_found"),
        ("people-leads", "channel_not_found"),
        ("random", "not_in_channel"),
        ("archive", "is_archived"),
        ("deploybot", "channel_not_found"),
        ("tom", "is_inactive"),
    ],
)
async def test_post_where_the_bot_cannot_be_is_refused(
    client: AsyncWebClient, team: Team, channel: str, error: str
) -> None:
    try:
        channel = team[channel]
    except KeyError:
        channel = getattr(team, channel) if channel[0].islower() else channel
    answer = await refusal(client.chat_postMessage(channel=channel, text="Hello"))
    assert answer["error"] == error


@pytest.mark.parametrize(
    ("args", "error"),
    [
        ({}, "no_text"),
        ({"text": ""}, "no_text"),
        ({"text": "x", "blocks": "not json"}, "invalid_blocks_format"),
        ({"text": "x", "blocks": {"type": "divider"}}, "invalid_blocks_format"),
        ({"text": "x", "blocks": [{"type": "nonsense"}]}, "invalid_blocks"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        ({"text": "x", "thread_ts": "1.000001"}, "thread_not_found"),
        ({"text": "x", "metadata": "not json"}, "invalid_metadata_format"),
        ({"text": "x", "metadata": {"event_type": "e"}}, "invalid_metadata_format"),
        (
            {"text": "x", "metadata": META | {"event_type": "e" * 51}},
            "invalid_metadata_schema",
        ),
        (
            {"text": "x", "metadata": META | {"event_payload": {"a": {"b": {}}}}},
            "invalid_metadata_schema",
        ),
        (
            {"text": "x", "metadata": META | {"event_payload": {"a": "b" * 8000}}},
            "metadata_too_large",
        ),
    ],
)
async def test_post_of_what_cannot_be_said_is_refused(
    client: AsyncWebClient, team: Team, args: dict[str, Any], error: str
) -> None:
    call = client.api_call("chat.postMessage", json={"channel": team.bo} | args)
    assert (await refusal(call))["error"] == error


async def test_post_without_channel_is_refused(client: AsyncWebClient) -> None:
    answer = await refusal(client.api_call("chat.postMessage", json={"text": "x"}))
    assert answer["error"] == "invalid_arguments"
    assert answer["response_metadata"]["messages"] == [
        "[ERROR] missing required field: channel"
    ]


async def test_bad_blocks_are_refused_with_pointers(
    client: AsyncWebClient, team: Team
) -> None:
    blocks = [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}]
    answer = await refusal(
        client.chat_postMessage(channel=team.bo, text="x", blocks=blocks)
    )
    wrong = "must be less than 151 characters [json-pointer:/blocks/0/text/text]"
    assert answer["errors"] == [wrong]
    assert answer["response_metadata"]["messages"] == [f"[ERROR] {wrong}"]


async def test_public_channel_is_open_to_the_scope_for_it(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.workspace.app.scopes |= {"chat:write.public"}
    assert (await client.chat_postMessage(channel=team["random"], text="Hi"))["ok"]


async def test_messages_tab_switched_off_refuses_direct_messages(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.workspace.app.messages_enabled = False
    answer = await refusal(client.chat_postMessage(channel=team.bo, text="x"))
    assert answer["error"] == "messages_tab_disabled"


async def test_reply_to_a_reply_stands_under_the_head(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    dm = team.dm("bo")
    head = await client.chat_postMessage(channel=dm, text="head")
    first = await client.chat_postMessage(channel=dm, text="a", thread_ts=head["ts"])
    await client.chat_postMessage(channel=dm, text="b", thread_ts=first["ts"])
    texts = [m.text for m in sandbox.workspace.thread(dm, head["ts"], team.bo)]
    assert texts == ["head", "a", "b"]
    assert len(sandbox.workspace.messages_in(dm, team.bo)) == 1


async def test_update_changes_what_is_given_and_keeps_the_rest(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    posted = await client.chat_postMessage(
        channel=team.bo, text="one", blocks=[{"type": "divider"}], metadata=META
    )
    where = {"channel": posted["channel"], "ts": posted["ts"]}
    await client.chat_update(**where, text="two")
    message = sandbox.workspace.message(where["channel"], where["ts"])
    assert message is not None
    assert (message.text, message.metadata) == ("two", META)
    assert message.blocks is not None
    assert message.edited is not None
    await client.chat_update(**where, text="three", blocks=[], metadata={})
    assert message.text == "three"
    assert not message.blocks
    assert not message.metadata


async def test_update_of_what_is_not_the_apps_is_refused(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    dm = team.dm("bo")
    theirs = await sandbox.deeds.post_as(team.bo, dm, "mine")
    own = await client.chat_postMessage(channel=dm, text="one")

    async def error(ts: str, **args: Any) -> str:
        call = client.api_call(
            "chat.update", json={"channel": dm, "ts": ts, "text": "two"} | args
        )
        return str((await refusal(call))["error"])

    assert await error(theirs.ts) == "cant_update_message"
    assert await error("1.000001") == "message_not_found"
    assert await error(own["ts"], text="x" * 4001) == "msg_too_long"
    assert await error(own["ts"], text="") == "no_text"
    assert await error(own["ts"], blocks=[{"type": "x"}]) == "invalid_blocks"


async def test_update_in_an_archived_channel_is_refused(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    channel = team["support-team"]
    posted = await client.chat_postMessage(channel=channel, text="one")
    sandbox.deeds.archive(channel)
    call = client.chat_update(channel=channel, ts=posted["ts"], text="two")
    assert (await refusal(call))["error"] == "is_archived"


async def test_delete_takes_back_the_apps_own_messages_only(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    dm = team.dm("bo")
    own = await client.chat_postMessage(channel=dm, text="one")
    theirs = await sandbox.deeds.post_as(team.bo, dm, "mine")
    await client.chat_delete(channel=dm, ts=own["ts"])
    again = await refusal(client.chat_delete(channel=dm, ts=own["ts"]))
    assert again["error"] == "message_not_found"
    other = await refusal(client.chat_delete(channel=dm, ts=theirs.ts))
    assert other["error"] == "cant_delete_message"


async def test_head_of_a_thread_stays_as_deleted(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    dm = team.dm("bo")
    head = await client.chat_postMessage(channel=dm, text="head")
    await client.chat_postMessage(channel=dm, text="a", thread_ts=head["ts"])
    await client.chat_delete(channel=dm, ts=head["ts"])
    [kept] = sandbox.workspace.messages_in(dm, team.bo)
    assert kept.deleted
    assert kept.text != "head"


async def test_ephemeral_is_seen_by_one_and_is_in_no_history(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    channel = team["support-team"]
    sent = await client.chat_postEphemeral(channel=channel, user=team.bo, text="psst")
    assert [m.text for m in sandbox.workspace.messages_in(channel, team.bo)] == ["psst"]
    assert sandbox.workspace.messages_in(channel, team.dana) == []
    call = client.chat_update(channel=channel, ts=sent["message_ts"], text="x")
    assert (await refusal(call))["error"] == "message_not_found"
    away = client.chat_postEphemeral(channel=channel, user=team.helen, text="psst")
    assert (await refusal(away))["error"] == "user_not_in_channel"


async def test_permalink_leads_to_the_message(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    posted = await client.chat_postMessage(channel=team.bo, text="one")
    where = posted["channel"]
    link = await client.chat_getPermalink(channel=where, message_ts=posted["ts"])
    assert link["permalink"].startswith(f"{sandbox.base_url}/archives/{where}/p")
    call = client.chat_getPermalink(channel=where, message_ts="1.000001")
    assert (await refusal(call))["error"] == "message_not_found"
