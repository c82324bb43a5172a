"""Payloads over WebSockets: acks, redelivery, renewal."""

import asyncio
import json
from functools import partial
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.delivery import answer as answers
from sandbox.delivery.connection import Connection
from sandbox.server import Sandbox
from tests.sandbox.bots import Team, by_socket, new_bot, until


async def connect(
    sandbox: Sandbox, session: aiohttp.ClientSession
) -> aiohttp.ClientWebSocketResponse:
    """Open a WebSocket as an app does, and take the hello."""
    client = AsyncWebClient(token=sandbox.app_token, base_url=sandbox.api_url)
    opened = await client.apps_connections_open(app_token=sandbox.app_token)
    link = await session.ws_connect(opened["url"])
    hello = await link.receive_json()
    assert hello["type"] == "hello"
    assert hello["connection_info"]["app_id"] == sandbox.workspace.app.id
    return link


async def test_url_serves_one_connection(sandbox: Sandbox) -> None:
    client = AsyncWebClient(token=sandbox.app_token, base_url=sandbox.api_url)
    opened = await client.apps_connections_open(app_token=sandbox.app_token)
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(opened["url"]):
            pass
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await session.ws_connect(opened["url"])
    assert refused.value.status == 404


async def test_event_goes_to_one_connection_and_again_until_it_is_acked(
    sandbox: Sandbox, team: Team, monkeypatch: Any
) -> None:
    monkeypatch.setattr(answers, "ACK_SECONDS", 0.05)
    sandbox.deliveries.retry_delays = (0, 0.01, 0.01)
    async with aiohttp.ClientSession() as session:
        links = [await connect(sandbox, session) for _ in range(2)]
        await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
        inboxes = [asyncio.create_task(link.receive_json()) for link in links]
        done, _ = await asyncio.wait(inboxes, return_when="FIRST_COMPLETED")
        [first] = [task.result() for task in done]
        assert (first["type"], first["retry_attempt"]) == ("events_api", 0)
        done, _ = await asyncio.wait(inboxes)  # the other gets the retry
        second = next(t.result() for t in inboxes if t.result() is not first)
        assert (second["retry_attempt"], second["retry_reason"]) == (1, "http_timeout")
        assert second["payload"]["event_id"] == first["payload"]["event_id"]
        assert second["envelope_id"] != first["envelope_id"]
        for link in links:
            await link.send_json({"envelope_id": second["envelope_id"]})
        await sandbox.settled()
        assert sandbox.deliveries.log[0].acked
        for link in links:
            await link.close()


async def test_command_without_ack_is_not_sent_again(
    sandbox: Sandbox, team: Team, monkeypatch: Any
) -> None:
    monkeypatch.setattr(answers, "ACK_SECONDS", 0.05)
    async with aiohttp.ClientSession() as session:
        link = await connect(sandbox, session)
        answer = await sandbox.deeds.slash(team.bo, team.dm("bo"), "/pip")
        assert answer.error == "http_timeout"
        envelope = await link.receive_json()
        assert envelope["type"] == "slash_commands"
        assert envelope["accepts_response_payload"]
        await link.close()
    [shown] = sandbox.workspace.messages_in(team.dm("bo"), team.bo)
    assert shown.text == '/pip failed with the error "operation_timeout"'


async def test_lost_connection_sends_its_events_over_the_next(
    sandbox: Sandbox, team: Team
) -> None:
    async with aiohttp.ClientSession() as session:
        first = await connect(sandbox, session)
        await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
        lost = await first.receive_json()
        await first.close()
        second = await connect(sandbox, session)
        again = await second.receive_json()
        assert again["payload"]["event_id"] == lost["payload"]["event_id"]
        assert again["retry_reason"] == "connection_failed"
        await second.send_json({"envelope_id": again["envelope_id"]})
        await sandbox.settled()
        assert sandbox.deliveries.log[0].acked
        await second.close()


def renewed(sandbox: Sandbox, before: set[Connection]) -> bool:
    now = set(sandbox.socket_mode.connections)
    return bool(now) and not now & before


async def test_renewal_is_asked_for_and_bolt_comes_back(
    sandbox: Sandbox, team: Team
) -> None:
    bot = new_bot(sandbox)

    @bot.command("/pip")
    async def answer(ack: Any) -> None:
        await ack("here")

    async with by_socket(sandbox, bot):
        for reason in ("warning", "refresh_requested"):
            before = set(sandbox.socket_mode.connections)
            await sandbox.socket_mode.disconnect(reason)
            await until(partial(renewed, sandbox, before))
        answered = await sandbox.deeds.slash(team.bo, team.dm("bo"), "/pip")
    assert answered.data == {"text": "here"}


async def test_bolt_comes_back_after_a_broken_connection(
    sandbox: Sandbox, team: Team
) -> None:
    bot, heard = new_bot(sandbox), []

    @bot.message("")
    async def note(message: dict[str, Any]) -> None:
        heard.append(message["text"])

    async with by_socket(sandbox, bot):
        sandbox.socket_mode.drop()
        await until(lambda: not sandbox.socket_mode.connections)
        await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
        await until(lambda: heard)
    assert heard == ["#1 done"]


async def test_listener_that_fails_gets_the_event_again(
    sandbox: Sandbox, team: Team, monkeypatch: Any
) -> None:
    monkeypatch.setattr(answers, "ACK_SECONDS", 0.2)
    sandbox.deliveries.retry_delays = (0, 0.01, 0.01)
    bot, tries = new_bot(sandbox), []

    @bot.message("")
    async def note(message: dict[str, Any]) -> None:
        tries.append(message["ts"])
        if len(tries) == 1:
            raise RuntimeError

    async with by_socket(sandbox, bot):
        await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
        await sandbox.settled()
    assert len(tries) == 2
    assert sandbox.deliveries.log[0].acked


async def test_no_more_than_ten_connections(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        links = [await connect(sandbox, session) for _ in range(10)]
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await connect(sandbox, session)
        assert refused.value.status == 429
        for link in links:
            await link.close()


async def test_nonsense_from_the_app_is_passed_over(
    sandbox: Sandbox, team: Team
) -> None:
    async with aiohttp.ClientSession() as session:
        link = await connect(sandbox, session)
        await link.send_str(json.dumps([1, 2]))
        await link.send_json({"envelope_id": "unknown"})
        task = asyncio.create_task(sandbox.deeds.slash(team.bo, team.dm("bo"), "/pip"))
        envelope = await link.receive_json()
        reply = {"envelope_id": envelope["envelope_id"], "payload": {"text": "ok"}}
        await link.send_json(reply)
        assert (await task).data == {"text": "ok"}
        await link.close()
