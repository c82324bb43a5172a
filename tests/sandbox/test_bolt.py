"""The real Bolt cannot tell the sandbox from Slack."""

from typing import Any

from sandbox.deeds import Place
from sandbox.server import Sandbox
from tests.sandbox.bots import ROADS, Team, new_bot, until


@ROADS
async def test_message_reaches_the_bot_and_its_answer_comes_back(
    sandbox: Sandbox, team: Team, road: Any
) -> None:
    bot, heard = new_bot(sandbox), []

    @bot.message("")
    async def answer(message: dict[str, Any], body: dict[str, Any], say: Any) -> None:
        heard.append((message, body))
        await say(f"noted: {message['text']}")

    async with road(sandbox, bot):
        sent = await sandbox.deeds.post_as(team.bo, team.dm("bo"), "#1 done")
        assert await sandbox.settled()
    message, body = heard[0]
    assert message["channel_type"] == "im"
    assert (message["user"], message["ts"]) == (team.bo, sent.ts)
    assert body["authorizations"][0]["user_id"] == sandbox.workspace.app.bot_user
    texts = [m.text for m in sandbox.workspace.messages_in(team.dm("bo"), team.bo)]
    assert texts == ["#1 done", "noted: #1 done"]


@ROADS
async def test_command_is_answered_to_its_asker_alone(
    sandbox: Sandbox, team: Team, road: Any
) -> None:
    bot = new_bot(sandbox)

    @bot.command("/pip")
    async def answer(ack: Any, command: dict[str, Any]) -> None:
        await ack(text=f"you said {command['text']}", response_type="ephemeral")

    channel = team["support-team"]
    async with road(sandbox, bot):
        done = await sandbox.deeds.slash(
            team.dana, channel, f"/pip status <@{team.bo}>"
        )
    assert done.error is None
    [shown] = sandbox.workspace.messages_in(channel, team.dana)
    assert shown.text == f"you said status <@{team.bo}|bo>"
    assert sandbox.workspace.messages_in(channel, team.bo) == []


@ROADS
async def test_click_opens_a_modal_and_its_submission_is_refused_then_taken(
    sandbox: Sandbox, team: Team, road: Any
) -> None:
    bot, submitted = new_bot(sandbox), []

    @bot.action("change")
    async def open_form(ack: Any, body: dict[str, Any], client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=FORM)

    @bot.view("change_form")
    async def take(ack: Any, view: dict[str, Any]) -> None:
        text = view["state"]["values"]["note"]["text"]["value"]
        submitted.append(text)
        if text == "bad":
            await ack(response_action="errors", errors={"note": "Say more"})
        else:
            await ack()

    deeds, workspace = sandbox.deeds, sandbox.workspace
    async with road(sandbox, bot):
        posted = await bot.client.chat_postMessage(
            channel=team.bo, text="Right?", blocks=[BUTTONS]
        )
        place = Place.in_message(posted["channel"], posted["ts"])
        await deeds.click(team.bo, place, "receipt", "change")
        await until(lambda: workspace.modal_of(team.bo))
        view = workspace.modal_of(team.bo)
        assert view is not None
        empty = await deeds.submit_view(team.bo, view.id)
        assert (empty.outcome, list(empty.errors)) == ("errors", ["note"])
        bad = await deeds.submit_view(team.bo, view.id, _note("bad"))
        assert (bad.outcome, bad.errors) == ("errors", {"note": "Say more"})
        good = await deeds.submit_view(team.bo, view.id, _note("better"))
    assert good.outcome == "closed"
    assert submitted == ["bad", "better"]
    assert workspace.modal_of(team.bo) is None


def _note(text: str) -> dict[str, Any]:
    return {"note": {"text": {"value": text}}}


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


FORM = {
    "type": "modal",
    "callback_id": "change_form",
    "title": _plain("Change"),
    "submit": _plain("Save"),
    "blocks": [
        {
            "type": "input",
            "block_id": "note",
            "label": _plain("Note"),
            "element": {"type": "plain_text_input", "action_id": "text"},
        }
    ],
}
BUTTONS = {
    "type": "actions",
    "block_id": "receipt",
    "elements": [{"type": "button", "action_id": "change", "text": _plain("Change")}],
}
