"""Uploading files, and showing them in messages."""

import asyncio

import pytest
from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from tests.sandbox.bots import Team, refusal

SCOPES = {"files:read", "files:write"}
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 100


@pytest.fixture(autouse=True)
def allowed(sandbox: Sandbox) -> None:
    sandbox.workspace.app.scopes |= SCOPES


async def test_files_need_their_scopes(
    sandbox: Sandbox, client: AsyncWebClient
) -> None:
    sandbox.workspace.app.scopes -= SCOPES
    upload = client.files_getUploadURLExternal(filename="a", length=3)
    assert (await refusal(upload))["needed"] == "files:write"
    assert (await refusal(client.files_info(file="F1")))["needed"] == "files:read"


async def test_upload_without_channel_can_be_shown_in_a_block(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sent = await client.files_upload_v2(content=PNG, filename="burnup.png")
    file_id = sent["files"][0]["id"]
    info = (await client.files_info(file=file_id))["file"]
    assert (info["mimetype"], info["size"]) == ("image/png", len(PNG))
    block = {"type": "image", "slack_file": {"id": file_id}, "alt_text": "Burn-up"}
    await client.chat_postMessage(channel=team.bo, text="x", blocks=[block])
    async with ClientSession() as browser, browser.get(info["url_private"]) as got:
        assert await got.read() == PNG
    assert sandbox.workspace.messages_in(team.dm("bo"), team.bo)[0].files == []


async def test_upload_with_channel_is_a_message(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    channel = team["support-team"]
    await client.files_upload_v2(
        content=PNG, filename="a.png", channel=channel, initial_comment="See"
    )
    [message] = sandbox.workspace.messages_in(channel, team.bo)
    assert message.text == "See"
    assert message.files[0]["name"] == "a.png"
    outside = client.files_upload_v2(
        content=PNG, filename="a.png", channel=team["random"]
    )
    assert (await refusal(outside))["error"] == "not_in_channel"


async def test_file_that_is_still_looked_at_cannot_be_shown_yet(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.faults.file_seconds = 0.1
    sent = await client.files_upload_v2(content=PNG, filename="burnup.png")
    file_id = sent["files"][0]["id"]
    assert not (await client.files_info(file=file_id))["file"]["mimetype"]
    block = {"type": "image", "slack_file": {"id": file_id}, "alt_text": "Burn-up"}
    early = await refusal(
        client.chat_postMessage(channel=team.bo, text="x", blocks=[block])
    )
    assert "invalid slack file" in early["errors"][0]
    await asyncio.sleep(0.12)
    await client.chat_postMessage(channel=team.bo, text="x", blocks=[block])


async def test_upload_that_is_not_whole_is_refused(client: AsyncWebClient) -> None:
    empty = await refusal(client.files_getUploadURLExternal(filename="a", length=0))
    assert empty["error"] == "invalid_arguments"
    alt = client.files_getUploadURLExternal(filename="a", length=3, alt_txt="x" * 1001)
    assert (await refusal(alt))["error"] == "alt_text_too_large"
    place = await client.files_getUploadURLExternal(filename="a", length=3)
    files = [{"id": place["file_id"]}]
    missing = await refusal(client.files_completeUploadExternal(files=files))
    assert missing["error"] == "file_update_failed"
    unknown = client.files_completeUploadExternal(files=[{"id": "F404"}])
    assert (await refusal(unknown))["error"] == "file_not_found"
    assert (await refusal(client.files_info(file="F404")))["error"] == "file_not_found"
    async with ClientSession() as web:
        async with web.post(place["upload_url"], data=b"four") as answer:
            assert answer.status == 400
        async with web.post(f"{place['upload_url']}x", data=b"a") as answer:
            assert answer.status == 404
