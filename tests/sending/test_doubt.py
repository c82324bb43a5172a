"""Where nobody knows whether it was said, it is looked for before it is said again."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import ClientError, ClientSession, ClientTimeout
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from structlog.testing import capture_logs

from bot.deliveries import Delivery, DeliveryState, Kind
from handlers.process.connecting import new_session
from handlers.sending import attempt
from handlers.sending.errors import BROKEN_CONNECTION
from handlers.sending.lookup import key_of
from handlers.sending.punctual import Term, calls_by
from handlers.slack import Slack
from tests.sending.conftest import Office, left_behind

AFTERWARDS = ("error_after", "drop_after", "stall_after")
BEFORE = ("error_before", "drop_before", "stall_before")


async def settled(office: Office, delivery: Delivery) -> Delivery:
    """Let a sender run until the delivery is sent or ended."""
    over = {DeliveryState.SENT, DeliveryState.SKIPPED, DeliveryState.FAILED}
    async with office.running():
        for _ in range(1000):
            kept = await office.now_is(delivery)
            if kept.state in over:
                return kept
            await asyncio.sleep(0.02)
    raise TimeoutError


@pytest.mark.parametrize("fault", AFTERWARDS)
async def test_what_was_said_is_found_and_not_said_again(
    office: Office, fault: str
) -> None:
    office.goes_wrong(fault, seconds=1)
    planned = await office.plan()

    kept = await settled(office, planned)

    [post] = office.sandbox.ledger.posts
    assert kept.state is DeliveryState.SENT
    assert (kept.channel, kept.ts) == (post.channel, post.ts)


@pytest.mark.parametrize("fault", BEFORE)
async def test_what_was_not_said_is_said_once(office: Office, fault: str) -> None:
    office.goes_wrong(fault, seconds=5)
    planned = await office.plan()

    kept = await settled(office, planned)

    assert kept.state is DeliveryState.SENT
    assert office.keys == [planned.key]


async def test_in_a_thread_it_is_looked_for_in_the_thread(office: Office) -> None:
    first = await office.plan()
    await office.sender().drain()
    head = await office.now_is(first)
    office.goes_wrong("drop_after")
    planned = await office.plan(thread_ts=head.ts)

    await settled(office, planned)

    assert office.keys == [first.key, planned.key]


async def test_nobody_touches_it_until_history_would_show_it(office: Office) -> None:
    office.sandbox.faults.late_seconds = 0.2
    office.goes_wrong("drop_after")
    planned = await office.plan()

    await settled(office, planned)

    assert office.keys == [planned.key]


async def test_too_short_a_quarantine_would_say_it_twice(office: Office) -> None:
    office.sandbox.faults.late_seconds = 600
    office.goes_wrong("drop_after")
    planned = await office.plan()

    await settled(office, planned)

    assert office.keys == [planned.key] * 2


async def test_where_channels_may_be_read_a_recap_is_looked_for(
    office: Office,
) -> None:
    office.sandbox.workspace.app.scopes |= {"channels:history"}
    office.goes_wrong("drop_after")
    channel = office.channels["support-team"]
    planned = await office.plan(kind=Kind.RECAP, person=None, to_channel=channel)

    kept = await settled(office, planned)

    assert (kept.state, kept.reason) == (DeliveryState.SENT, None)
    assert office.keys == [planned.key]


@pytest.mark.parametrize(
    ("kind", "state", "reason", "posts"),
    [
        (Kind.RECAP, DeliveryState.SENT, "sent_again_unseen", 2),
        (Kind.FLAG, DeliveryState.SENT, "sent_again_unseen", 2),
        (Kind.NUDGE, DeliveryState.FAILED, "maybe_sent", 1),
    ],
)
async def test_where_history_is_closed_the_kind_decides(
    office: Office, kind: Kind, state: DeliveryState, reason: str, posts: int
) -> None:
    office.goes_wrong("drop_after")
    office.sandbox.workspace.app.scopes -= {"im:history"}
    planned = await office.plan(kind=kind)

    with capture_logs() as logs:
        kept = await settled(office, planned)

    assert (kept.state, kept.reason) == (state, reason)
    assert len(office.keys) == posts
    [told] = [each for each in logs if each["event"] == reason]
    assert (told["delivery"], told["kind"]) == (planned.id, kind.value)


async def test_history_that_does_not_answer_leaves_it_in_doubt(office: Office) -> None:
    office.goes_wrong("drop_after")
    office.goes_wrong("error_before", "conversations.history", times=2)
    planned = await office.plan()
    async with office.running():
        await office.until(lambda: office.calls("conversations.history") == 1)
        kept = await office.now_is(planned)
        while kept.state is not DeliveryState.SENT:
            await asyncio.sleep(0.02)
            office.now += timedelta(seconds=5)
            kept = await office.now_is(planned)

    assert office.calls("conversations.history") == 3
    assert office.keys == [planned.key]


async def test_history_of_several_pages_is_read_to_its_end(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.sending.lookup.PAGE", 2)
    office.now = office.sandbox.clock.now()
    office.goes_wrong("drop_after")
    planned = await office.plan()
    await office.sender().drain()
    for n in range(7):
        client = office.deps.slack.client(office.workspace)
        await client.chat_postMessage(channel=office.people[0], text=f"other {n}")

    await settled(office, planned)

    assert office.keys.count(planned.key) == 1
    assert office.calls("conversations.history") == 4


@pytest.mark.parametrize("fault", AFTERWARDS)
async def test_a_change_is_simply_made_again(office: Office, fault: str) -> None:
    first = await office.plan()
    await office.sender().drain()
    office.goes_wrong(fault, "chat.update", seconds=1)
    change = await office.plan(update_of=first.id, about={"says": "changed"})

    await office.sender().drain()
    waiting = await office.now_is(change)
    office.now += timedelta(minutes=10)
    kept = await settled(office, change)

    assert (waiting.state, kept.state) == (DeliveryState.PLANNED, DeliveryState.SENT)
    assert len(office.said) == 1


async def test_the_client_posts_once_where_the_default_one_posts_twice(
    office: Office,
) -> None:
    """Show why the bot's client has no retry handlers: `handlers.process.running`."""
    sandbox = office.sandbox
    async with ClientSession() as session:
        default: list[AsyncRetryHandler] | None
        for default in (None, []):
            office.goes_wrong("drop_after")
            client = AsyncWebClient(
                token=sandbox.bot_token,
                base_url=sandbox.api_url,
                session=session,
                retry_handlers=default,
            )
            text = "default" if default is None else "ours"
            try:
                await client.chat_postMessage(channel=office.people[0], text=text)
            except ClientError:
                assert default is not None

    assert office.said == ["default", "default", "ours"]


async def test_a_dead_senders_claim_is_taken_over_once_it_has_run_out(
    office: Office,
) -> None:
    planned = await office.plan()
    await left_behind(office, planned)

    assert await office.sender().drain() == 0
    kept = await settled(office, planned)

    assert office.keys == [planned.key]
    assert kept.attempts == 2
    assert kept.in_doubt_since is not None
    assert office.calls("conversations.history") == 1


async def test_a_late_mark_counts_for_nothing(office: Office) -> None:
    planned = await office.plan()
    held = await left_behind(office, planned)
    kept = await settled(office, planned)

    def mark(machinery: object) -> bool:
        queue = machinery.queue  # type: ignore[attr-defined]
        message = ("D1", "1.0")
        marked: bool = queue.sent(held, message, office.now, None)
        return marked

    assert await office.database.run(mark) is False
    assert await office.now_is(planned) == kept


async def test_no_post_is_begun_that_might_outlive_its_claim(office: Office) -> None:
    planned = await office.plan()
    seconds = iter([0.0, 0.0, 100.0])

    def slow() -> float:
        return next(seconds, 100.0)

    sender = office.sender(seconds=slow)
    first = await sender._take()
    await sender._finish()

    assert first.claimed == 1
    assert office.calls("chat.postMessage") == 0
    assert (await office.now_is(planned)).state is DeliveryState.PLANNED


async def test_the_socket_itself_lets_nothing_go_that_is_too_late(
    office: Office,
) -> None:
    async with new_session() as session:
        session.trace_configs.clear()  # what looks before the call is written
        client = AsyncWebClient(
            token=office.sandbox.bot_token,
            base_url=office.sandbox.api_url,
            session=session,
            retry_handlers=[],
        )
        late = Term(deadline=0.0, seconds=lambda: 1.0)
        with calls_by(late), pytest.raises(BROKEN_CONNECTION):
            await client.auth_test()

    assert office.calls("auth.test") == 0


async def test_an_unreachable_slack_is_no_doubt(office: Office) -> None:
    session = ClientSession(timeout=ClientTimeout(total=1))
    client = AsyncWebClient(
        token="xoxb-1",
        base_url="http://127.0.0.1:9/api/",
        session=session,
        retry_handlers=[],
    )
    office.deps = replace(office.deps, slack=Slack(client))
    channel = office.channels["support-team"]
    planned = await office.plan(kind=Kind.RECAP, person=None, to_channel=channel)

    await office.sender().drain()
    await session.close()

    kept = await office.now_is(planned)
    assert (kept.state, kept.reason) == (DeliveryState.PLANNED, "unreachable")
    assert kept.in_doubt_since is None


def test_keys_are_read_from_messages_that_have_one() -> None:
    metadata = {"event_type": attempt.EVENT_TYPE, "event_payload": {"key": "k"}}

    assert key_of({"metadata": metadata}) == "k"
    assert key_of({"metadata": {"event_type": "other"}}) is None
    assert key_of({}) is None
