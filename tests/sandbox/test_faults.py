"""What can be made to go wrong, and the book that shows what came of it."""

import asyncio
import time
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.faults import Fault, Faults, Kind
from sandbox.pace import Pace
from sandbox.server import Sandbox
from tests.sandbox.bots import Team, refusal
from tests.sandbox.ears import Ears

META = {"event_type": "followthrough", "event_payload": {"key": "k-1"}}


async def post(client: AsyncWebClient, team: Team) -> None:
    await client.chat_postMessage(channel=team.bo, text="x", metadata=META)


async def test_limited_method_says_when_to_come_back_and_others_go_on(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    fault = Fault(kind="ratelimited", method="chat.postMessage", times=2, seconds=7)
    sandbox.faults.add(fault)
    with pytest.raises(SlackApiError) as caught:
        await post(client, team)
    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["Retry-After"] == "7"
    assert caught.value.response["error"] == "ratelimited"
    await client.auth_test()
    await refusal(post(client, team))
    await post(client, team)
    assert (len(sandbox.ledger.posts), sandbox.ledger.limited) == (1, 2)


async def test_strict_limit_lasts_until_the_time_that_it_named(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.faults.add(Fault(kind="ratelimited", seconds=0.2, strict=True))
    for _ in range(3):
        assert (await refusal(post(client, team)))["error"] == "ratelimited"
    await client.auth_test()
    await asyncio.sleep(0.2)
    await post(client, team)


@pytest.mark.parametrize(("kind", "posts"), [("error_before", 0), ("error_after", 1)])
async def test_server_error_comes_before_or_after_the_effect(
    sandbox: Sandbox, client: AsyncWebClient, team: Team, kind: Kind, posts: int
) -> None:
    sandbox.faults.add(Fault(kind=kind))
    with pytest.raises(SlackApiError) as caught:
        await post(client, team)
    assert caught.value.response.status_code == 503
    assert len(sandbox.ledger.posts) == posts


@pytest.mark.parametrize(("kind", "posts"), [("drop_before", 0), ("drop_after", 1)])
async def test_connection_breaks_before_or_after_the_effect(
    sandbox: Sandbox, client: AsyncWebClient, team: Team, kind: Kind, posts: int
) -> None:
    sandbox.faults.add(Fault(kind=kind))
    with pytest.raises(aiohttp.ClientError):
        await post(client, team)
    assert len(sandbox.ledger.posts) == posts


async def test_ready_made_retry_posts_twice_and_the_book_shows_it(
    sandbox: Sandbox, team: Team
) -> None:
    hasty = AsyncWebClient(token=sandbox.bot_token, base_url=sandbox.api_url)
    sandbox.faults.add(Fault(kind="drop_after", method="chat.postMessage"))
    await post(hasty, team)
    assert sandbox.ledger.doubled() == {"k-1": 2}


async def test_stall_outlasts_the_clients_patience(
    sandbox: Sandbox, team: Team
) -> None:
    client = AsyncWebClient(
        token=sandbox.bot_token,
        base_url=sandbox.api_url,
        timeout=0.05,  # type: ignore[arg-type]  # aiohttp takes parts of a second
        retry_handlers=[],
    )
    sandbox.faults.add(Fault(kind="stall_after", seconds=0.2))
    with pytest.raises(TimeoutError):
        await post(client, team)
    assert len(sandbox.ledger.posts) == 1
    sandbox.faults.add(Fault(kind="stall_before", seconds=0.2))
    with pytest.raises(TimeoutError):
        await post(client, team)
    assert len(sandbox.ledger.posts) == 1


async def test_any_error_of_slacks_can_be_answered(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.faults.add(Fault(kind="refuse", error="ekm_access_denied"))
    assert (await refusal(post(client, team)))["error"] == "ekm_access_denied"


async def test_latency_is_before_every_call(
    sandbox: Sandbox, client: AsyncWebClient
) -> None:
    sandbox.faults.latency = 0.05
    begun = time.monotonic()
    await asyncio.gather(*(client.auth_test() for _ in range(10)))
    assert 0.05 <= time.monotonic() - begun < 0.4


async def test_each_channel_takes_one_post_a_second(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.faults.pace = Pace(per_second=100, per_channel=20)
    await post(client, team)
    assert (await refusal(post(client, team)))["error"] == "ratelimited"
    await client.chat_postMessage(channel=team.dana, text="x")
    await asyncio.sleep(0.06)
    await post(client, team)


async def test_workspace_takes_so_many_posts_a_second(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.faults.pace = Pace(per_second=2)
    everyone = [team.bo, team.dana, team.sam]
    for user in everyone[:2]:
        await client.chat_postMessage(channel=user, text="x")
    call = client.chat_postMessage(channel=everyone[2], text="x")
    assert (await refusal(call))["error"] == "ratelimited"


def test_dice_fall_the_same_way_for_the_same_seed() -> None:
    def thrown(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.add(Fault(kind="drop_after", times=None, probability=0.5))
        return [faults.strike("chat.postMessage") is not None for _ in range(40)]

    assert thrown(1) == thrown(1)
    assert thrown(1) != thrown(2)
    assert 5 < sum(thrown(1)) < 35


async def test_events_can_come_twice_and_out_of_order(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    sandbox.faults.duplicate = 1.0
    sandbox.faults.reorder = 0.5
    for number in range(10):
        await sandbox.deeds.post_as(team.bo, team.dm("bo"), f"{number}")
    await sandbox.settled()
    ids = [payload["event_id"] for payload in ears.payloads]
    assert len(ids) == 20
    assert len(set(ids)) == 10
    texts: list[Any] = list(dict.fromkeys(e["text"] for e in ears.events))
    assert texts != sorted(texts)
