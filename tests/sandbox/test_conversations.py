"""Channels, direct messages, and what was said in them."""

import asyncio

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from tests.sandbox.bots import Team, refusal

META = {"event_type": "followthrough", "event_payload": {"key": "k-1"}}


async def test_open_gives_the_same_direct_messages_each_time(
    client: AsyncWebClient, team: Team
) -> None:
    first = await client.conversations_open(users=team.bo)
    again = await client.conversations_open(users=team.bo, return_im=True)
    assert first["channel"]["id"] == again["channel"]["id"] == team.dm("bo")
    assert again["channel"]["user"] == team.bo


@pytest.mark.parametrize(
    ("user", "error"),
    [
        ("U404", "user_not_found"),
        ("tom", "user_disabled"),
        ("deploybot", "cannot_dm_bot"),
        ("slackbot", "cannot_dm_bot"),
    ],
)
async def test_open_with_somebody_out_of_reach_is_refused(
    client: AsyncWebClient, team: Team, user: str, error: str
) -> None:
    user = getattr(team, user) if user.islower() else user
    answer = await refusal(client.conversations_open(users=user))
    assert answer["error"] == error


async def test_info_and_members_need_the_scope_of_the_channels_kind(
    client: AsyncWebClient, team: Team
) -> None:
    channel = team["support-team"]
    shown = (await client.conversations_info(channel=channel))["channel"]
    assert (shown["name"], shown["is_member"]) == ("support-team", True)
    members = (await client.conversations_members(channel=channel))["members"]
    assert team.bo in members
    direct = await refusal(client.conversations_info(channel=team.dm("bo")))
    assert (direct["error"], direct["needed"]) == ("missing_scope", "im:read")
    hidden = await refusal(client.conversations_info(channel=team["people-leads"]))
    assert hidden["error"] == "channel_not_found"


async def test_list_shows_public_channels_page_by_page(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    names = []
    async for page in await client.conversations_list(limit=2):
        names += [channel["name"] for channel in page["channels"]]
    assert sorted(names) == sorted(
        ["general", "support-team", "客服改进", "archive", "random"]
    )
    mine = await client.users_conversations(exclude_archived=True)
    assert [c["name"] for c in mine["channels"]] == ["support-team", "客服改进"]
    sandbox.deeds.invite(team["people-leads"], sandbox.workspace.app.bot_user)
    private = await client.conversations_list(types="private_channel")
    assert [c["name"] for c in private["channels"]] == ["people-leads"]
    wrong = await refusal(client.conversations_list(types="nonsense"))
    assert wrong["error"] == "invalid_types"
    cursor = await refusal(client.conversations_list(cursor="?"))
    assert cursor["error"] == "invalid_cursor"


async def test_join_needs_its_scope_and_an_open_channel(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    scopes = await refusal(client.conversations_join(channel=team["random"]))
    assert scopes["needed"] == "channels:join"
    sandbox.workspace.app.scopes |= {"channels:join"}
    await client.conversations_join(channel=team["random"])
    assert (await client.chat_postMessage(channel=team["random"], text="Hi"))["ok"]
    archived = await refusal(client.conversations_join(channel=team["archive"]))
    assert archived["error"] == "is_archived"


async def test_history_is_newest_first_between_two_moments(
    client: AsyncWebClient, team: Team
) -> None:
    dm = team.dm("bo")
    stamps = [
        (await client.chat_postMessage(channel=dm, text=f"{n}"))["ts"] for n in range(5)
    ]

    async def texts(**args: object) -> list[str]:
        answer = await client.conversations_history(channel=dm, **args)  # type: ignore[arg-type]
        return [message["text"] for message in answer["messages"]]

    assert await texts() == ["4", "3", "2", "1", "0"]
    assert await texts(oldest=stamps[1], latest=stamps[4]) == ["3", "2"]
    between = {"oldest": stamps[1], "latest": stamps[3], "inclusive": True}
    assert await texts(**between) == ["3", "2", "1"]
    first = await client.conversations_history(channel=dm, limit=3)
    assert first["has_more"]
    cursor = first["response_metadata"]["next_cursor"]
    assert await texts(limit=3, cursor=cursor) == ["1", "0"]


async def test_history_shows_metadata_only_when_asked(
    client: AsyncWebClient, team: Team
) -> None:
    dm = team.dm("bo")
    await client.chat_postMessage(channel=dm, text="x", metadata=META)
    bare = await client.conversations_history(channel=dm, limit=0)
    assert bare["messages"][0]["metadata"] == {"event_type": "followthrough"}
    whole = await client.conversations_history(channel=dm, include_all_metadata=True)
    assert whole["messages"][0]["metadata"] == META


async def test_thread_is_in_replies_and_not_in_history(
    client: AsyncWebClient, team: Team
) -> None:
    dm = team.dm("bo")
    head = (await client.chat_postMessage(channel=dm, text="head"))["ts"]
    reply = (await client.chat_postMessage(channel=dm, text="a", thread_ts=head))["ts"]
    await client.chat_postMessage(
        channel=dm, text="b", thread_ts=head, reply_broadcast=True
    )
    history = (await client.conversations_history(channel=dm))["messages"]
    assert [m["text"] for m in history] == ["b", "head"]
    assert history[1]["reply_count"] == 2
    thread = await client.conversations_replies(channel=dm, ts=reply)
    assert [m["text"] for m in thread["messages"]] == ["head", "a", "b"]
    nothing = await refusal(client.conversations_replies(channel=dm, ts="1.000001"))
    assert nothing["error"] == "thread_not_found"


async def test_history_out_of_reach_is_refused(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    scope = await refusal(client.conversations_history(channel=team["support-team"]))
    assert scope["needed"] == "channels:history"
    sandbox.workspace.app.scopes |= {"channels:history"}
    outside = await refusal(client.conversations_history(channel=team["random"]))
    assert outside["error"] == "not_in_channel"
    dm = team.dm("bo")
    for args, error in (
        ({"limit": 1000}, "invalid_limit"),
        ({"oldest": "yesterday"}, "invalid_ts_oldest"),
        ({"latest": "now"}, "invalid_ts_latest"),
    ):
        answer = await refusal(client.conversations_history(channel=dm, **args))
        assert answer["error"] == error


async def test_message_can_come_into_history_late(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    sandbox.faults.late_seconds = 0.1
    dm = team.dm("bo")
    await client.chat_postMessage(channel=dm, text="late")
    assert (await client.conversations_history(channel=dm))["messages"] == []
    await asyncio.sleep(0.12)
    assert len((await client.conversations_history(channel=dm))["messages"]) == 1


async def test_people_have_zones_locales_and_states(
    sandbox: Sandbox, client: AsyncWebClient, team: Team
) -> None:
    answer = await client.users_info(user=team.meilin, include_locale=True)
    user = answer["user"]
    assert (user["tz"], user["locale"]) == ("Asia/Shanghai", "zh-CN")
    assert user["tz_offset"] == 8 * 3600
    assert "locale" not in (await client.users_info(user=team.meilin))["user"]
    assert (await client.users_info(user=team.tom))["user"]["deleted"]
    assert (await client.users_info(user=team.deploybot))["user"]["is_bot"]
    nobody = await refusal(client.users_info(user="U404"))
    assert nobody["error"] == "user_not_found"
    members = (await client.users_list())["members"]
    assert {team.dana, team.tom, team.deploybot} < {m["id"] for m in members}
    assert (await refusal(client.dnd_info(user=team.bo)))["needed"] == "dnd:read"
    sandbox.workspace.app.scopes |= {"dnd:read"}
    assert not (await client.dnd_info(user=team.bo))["dnd_enabled"]
