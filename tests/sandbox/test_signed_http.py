"""Payloads over HTTP: form, signature, retries."""

import hashlib
import hmac
import json

import pytest
from aiohttp import ClientSession, web

from sandbox.delivery import answer as answers
from sandbox.server import Sandbox
from tests.sandbox.bots import Team, by_http, new_bot
from tests.sandbox.ears import Ears


async def test_event_is_signed_json(sandbox: Sandbox, team: Team, ears: Ears) -> None:
    await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
    await sandbox.settled()
    [(headers, payload)] = ears.heard
    stamp = headers["x-slack-request-timestamp"]
    signed = b"v0:" + stamp.encode() + b":" + ears.bodies[0]
    secret = sandbox.signing_secret.encode()
    right = "v0=" + hmac.new(secret, signed, hashlib.sha256).hexdigest()
    assert headers["x-slack-signature"] == right
    assert payload["type"] == "event_callback"
    assert payload["team_id"] == sandbox.workspace.team_id
    assert payload["event"]["text"] == "#1 done"
    assert sandbox.deliveries.log[0].acked


async def test_bolt_refuses_what_another_secret_signed(
    sandbox: Sandbox, team: Team
) -> None:
    bot = new_bot(sandbox)
    sandbox.workspace.app.signing_secret = "another"
    async with by_http(sandbox, bot):
        answer = await sandbox.deeds.slash(team.bo, team.dm("bo"), "/pip")
    assert answer.error == "http_error"


async def test_command_is_a_form_and_a_click_a_form_with_a_payload(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    await sandbox.deeds.slash(team.bo, team.dm("bo"), "/pip  new 改进 & more ")
    await sandbox.deeds.shortcut(team.bo, "new_plan")
    (headers, command), (_, shortcut) = ears.heard
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert (command["command"], command["text"]) == ("/pip", "new 改进 & more")
    assert command["channel_name"] == "directmessage"
    assert command["response_url"].startswith(sandbox.base_url)
    assert (shortcut["type"], shortcut["callback_id"]) == ("shortcut", "new_plan")


async def test_event_that_fails_is_sent_again_with_number_and_reason(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    sandbox.deliveries.retry_delays = (0, 0.01, 0.01)
    ears.answers = [web.Response(status=500)]
    await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
    await sandbox.settled()
    (first, one), (second, two) = ears.heard
    assert "x-slack-retry-num" not in first
    assert second["x-slack-retry-num"] == "1"
    assert second["x-slack-retry-reason"] == "http_error"
    assert one["event_id"] == two["event_id"]
    [delivery] = sandbox.deliveries.log
    assert (delivery.attempts, delivery.acked) == (2, True)


async def test_slow_answer_is_no_answer(
    sandbox: Sandbox, team: Team, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert answers.ACK_SECONDS == 3
    monkeypatch.setattr(answers, "ACK_SECONDS", 0.1)
    await sandbox.use_http(ears.url)
    sandbox.deliveries.retry_delays = (0, 0.01, 0.01)
    ears.pause = 0.3
    answer = await sandbox.deeds.slash(team.bo, team.dm("bo"), "/pip")
    assert answer.error == "http_timeout"
    await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
    await sandbox.settled()
    reasons = [headers.get("x-slack-retry-reason") for headers, _ in ears.heard[2:]]
    assert reasons == ["http_timeout"] * 3


async def test_event_is_given_up_after_three_retries(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    sandbox.deliveries.retry_delays = (0, 0.01, 0.01)
    ears.answers = [web.Response(status=500) for _ in range(9)]
    await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
    await sandbox.settled()
    [delivery] = sandbox.deliveries.log
    assert (delivery.attempts, delivery.given_up) == (4, True)


async def test_app_can_ask_for_no_retry(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    ears.answers = [web.Response(status=500, headers={"x-slack-no-retry": "1"})]
    await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
    await sandbox.settled()
    assert len(ears.heard) == 1


async def test_retries_wait_as_slack_waits(sandbox: Sandbox) -> None:
    assert sandbox.deliveries.retry_delays == (0, 60, 300)


async def test_nobody_at_the_address_is_a_failed_connection(
    sandbox: Sandbox, team: Team
) -> None:
    sandbox.deliveries.retry_delays = (0,)
    await sandbox.use_http("http://127.0.0.1:9/slack/events")
    answer = await sandbox.deeds.slash(team.bo, team.dm("bo"), "/pip")
    assert answer.error == "connection_failed"
    await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
    await sandbox.settled()
    assert sandbox.deliveries.log[0].given_up


async def test_failed_command_is_shown_to_its_asker_and_not_repeated(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    ears.answers = [web.Response(status=500)]
    await sandbox.deeds.slash(team.bo, team.dm("bo"), "/pip")
    assert len(ears.heard) == 1
    [shown] = sandbox.workspace.messages_in(team.dm("bo"), team.bo)
    assert shown.text == '/pip failed with the error "dispatch_failed"'
    assert shown.ephemeral_to == team.bo


async def test_address_passes_the_challenge_that_it_answers(
    sandbox: Sandbox, ears: Ears
) -> None:
    url = ears.url
    assert not await sandbox.use_http(url, verify=True)
    challenge = ears.payloads[-1]["challenge"]
    ears.answers = [web.json_response({"challenge": challenge})]
    assert await sandbox.use_http(url, verify=True)


async def test_bolt_answers_the_challenge(sandbox: Sandbox) -> None:
    async with by_http(sandbox, new_bot(sandbox)) as url:
        assert await sandbox.use_http(url, verify=True)


async def test_plain_text_is_an_answer_to_a_command(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    ears.answers = [web.Response(text="All is well")]
    await sandbox.deeds.slash(team.bo, team["support-team"], "/pip")
    [shown] = sandbox.workspace.messages_in(team["support-team"], team.bo)
    assert shown.text == "All is well"


async def test_answer_in_channel_is_seen_by_all(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    reply = {"text": "Hello all", "response_type": "in_channel"}
    ears.answers = [web.json_response(reply)]
    await sandbox.deeds.slash(team.bo, team["support-team"], "/pip")
    [shown] = sandbox.workspace.messages_in(team["support-team"], team.dana)
    assert shown.text == "Hello all"


async def test_response_url_answers_five_times_in_half_an_hour(
    sandbox: Sandbox, team: Team, ears: Ears
) -> None:
    await sandbox.deeds.slash(team.bo, team["support-team"], "/pip")
    url = ears.payloads[0]["response_url"]
    async with ClientSession() as app:

        async def answer(url: str, body: object) -> tuple[int, str]:
            async with app.post(url, data=json.dumps(body)) as response:
                return response.status, await response.text()

        for number in range(3):
            assert await answer(url, {"text": f"{number}"}) == (200, "ok")
        bad = {"blocks": [{"type": "nonsense"}]}
        assert "invalid_blocks" in (await answer(url, bad))[1]
        public = {"text": "3", "response_type": "in_channel"}
        assert (await answer(url, public))[0] == 200
        assert "used_url" in (await answer(url, {"text": "6"}))[1]
        assert "invalid_url" in (await answer(f"{url}x", {"text": "6"}))[1]
        assert sandbox.workspace.response_urls.lifetime == 1800
        sandbox.workspace.response_urls.lifetime = -1
        await sandbox.deeds.slash(team.bo, team["support-team"], "/pip")
        late = ears.payloads[1]["response_url"]
        assert "expired_url" in (await answer(late, {"text": "7"}))[1]
    seen = sandbox.workspace.messages_in(team["support-team"], team.bo)
    assert [message.text for message in seen] == ["0", "1", "2", "3"]
    others = sandbox.workspace.messages_in(team["support-team"], team.dana)
    assert [message.text for message in others] == ["3"]
