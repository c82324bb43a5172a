"""Steering the sandbox from another process."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from tests.sandbox.bots import Team


class Control:
    def __init__(self, session: ClientSession, base_url: str) -> None:
        self._session, self._base = session, f"{base_url}/control"

    async def post(self, path: str, **body: Any) -> Any:
        url = f"{self._base}/{path}"
        async with self._session.post(url, json=body) as answer:
            return await answer.json()

    async def get(self, path: str) -> Any:
        async with self._session.get(f"{self._base}/{path}") as answer:
            return await answer.json()


@pytest.fixture
async def control(sandbox: Sandbox) -> AsyncIterator[Control]:
    async with ClientSession() as session:
        yield Control(session, sandbox.base_url)


async def test_anybody_can_do_anything(
    control: Control, sandbox: Sandbox, team: Team, client: AsyncWebClient
) -> None:
    dm = team.dm("bo")
    said = await control.post("deeds/post_as", user=team.bo, channel=dm, text="#1 done")
    assert said["result"]["text"] == "#1 done"
    button = {
        "type": "button",
        "action_id": "a",
        "text": {"type": "plain_text", "text": "Go"},
    }
    block = {"type": "actions", "block_id": "b", "elements": [button]}
    posted = await client.chat_postMessage(channel=dm, text="x", blocks=[block])
    place = {"channel": dm, "ts": posted["ts"]}
    clicked = await control.post(
        "deeds/click", user=team.bo, place=place, block_id="b", action_id="a"
    )
    assert clicked["result"]["error"] == "no_app"
    await control.post("deeds/change_person", user=team.bo, deleted=True)
    assert sandbox.workspace.people[team.bo].deleted
    assert "error" in await control.post("deeds/fly", user=team.bo)
    assert "error" in await control.post("deeds/_base", kind="x", user=team.bo)
    assert "error" in await control.post("deeds/post_as", user=team.bo)


async def test_state_shows_all_there_is(
    control: Control, client: AsyncWebClient, team: Team
) -> None:
    await client.chat_postMessage(channel=team.bo, text="Hello")
    home = {"type": "home", "blocks": []}
    await client.views_publish(user_id=team.bo, view=home)
    state = await control.get("state")
    assert [m["text"] for m in state["messages"][team.dm("bo")]] == ["Hello"]
    assert state["homes"][team.bo]["body"]["type"] == "home"
    assert {p["id"] for p in state["people"]} > {team.bo, team.tom}


async def test_faults_and_posts(
    control: Control, client: AsyncWebClient, team: Team
) -> None:
    fault = {"kind": "stall_after", "seconds": 0.01, "method": "chat.postMessage"}
    await control.post("faults", add=[fault], latency=0.01, pace={"per_second": 50})
    meta = {"event_type": "e", "event_payload": {"key": "k"}}

    async def post(user: str) -> None:
        await client.chat_postMessage(channel=user, text="x", metadata=meta)

    await post(team.bo)
    await post(team.dana)
    posts = await control.get("posts")
    assert [post["key"] for post in posts["posts"]] == ["k", "k"]
    assert posts["doubled"] == {"k": 2}
    assert posts["calls"] == {"chat.postMessage": 2}
    await control.post("faults", clear=True)
    assert (await control.get("posts"))["posts"] == []
    assert "error" in await control.post("faults", add=[{"kind": "x"}])


async def test_clock_and_delivery(
    control: Control, sandbox: Sandbox, team: Team
) -> None:
    moved = await control.post("clock", move_to="2031-03-28T10:00:00+00:00")
    assert moved["now"].startswith("2031-03-28T10:00:0")
    moved = await control.post("clock", travel="2031-03-29T10:00:00+00:00")
    assert moved["now"].startswith("2031-03-29T10:00:0")
    await control.post(
        "delivery", url="http://127.0.0.1:9/x", retry_delays=[0, 0.01], echo=False
    )
    await sandbox.deeds.post_as(team.bo, team.dm("bo"), "Hello")
    assert (await control.post("settled", seconds=5))["settled"]
    [event] = (await control.get("events"))["events"]
    assert (event["attempts"], event["given_up"]) == (3, True)
    await control.post("delivery", url=None)
    assert sandbox.deliveries.transport is sandbox.socket_mode
    assert (await control.post("socket", drop=True))["connections"] == 0


async def test_consent_leads_back_to_the_app_with_a_code(
    sandbox: Sandbox, team: Team
) -> None:
    app = sandbox.workspace.app
    url = f"{sandbox.base_url}/oauth/v2/authorize"
    query = {
        "client_id": app.client_id,
        "redirect_uri": "http://bot.example/back?x=1",
        "state": "s/1",
        "user": team.dana,
    }
    async with ClientSession() as browser:
        async with browser.get(url, params=query, allow_redirects=False) as answer:
            back = answer.headers["location"]
        async with browser.get(url, params=query | {"client_id": "x"}) as answer:
            assert answer.status == 400
    [code] = sandbox.workspace.codes
    assert back == f"http://bot.example/back?x=1&code={code}&state=s/1"


async def test_sandbox_runs_as_a_process_of_its_own(tmp_path: Path) -> None:
    tokens = {"bot_token": "xoxb-1", "app_token": "xapp-1", "signing_secret": "s"}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "sandbox", "--port", "0", "--tokens", json.dumps(tokens)),
        *("--clock-file", str(tmp_path / "offset")),
        stdout=asyncio.subprocess.PIPE,
        env=os.environ | {"PYTHONWARNINGS": "error"},
    )
    assert process.stdout is not None
    try:
        about = json.loads(await asyncio.wait_for(process.stdout.readline(), 20))
        assert about["bot_token"] == "xoxb-1"
        client = AsyncWebClient(token="xoxb-1", base_url=about["api_url"])
        assert (await client.auth_test())["user_id"] == about["bot_user"]
        async with ClientSession() as session:
            control = Control(session, about["base_url"])
            await control.post("clock", move_to="2031-03-28T10:00:00+00:00")
        offset = float((tmp_path / "offset").read_text())
        ahead = datetime(2031, 3, 28, 10, tzinfo=UTC) - datetime.now(UTC)
        assert abs(offset - ahead.total_seconds()) < 5
    finally:
        process.terminate()
        assert await process.wait() == 0
