"""A small bot for trying the page: a command, a form, buttons, a Home."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from sandbox.server import Sandbox
from tests.sandbox.bots import new_bot

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def option(text: str) -> Json:
    return {"text": plain(text), "value": text.lower()}


def field(label: str, kind: str, *, optional: bool = True, **fields: object) -> Json:
    return {
        "type": "input",
        "block_id": label,
        "label": plain(label),
        "optional": optional,
        "element": {"type": kind, "action_id": "it", **fields},
    }


FORM: Json = {
    "type": "modal",
    "callback_id": "plan",
    "title": plain("New plan"),
    "submit": plain("Create"),
    "blocks": [
        field("Title", "plain_text_input", optional=False),
        field("Target", "number_input", is_decimal_allowed=True),
        field("Owner", "users_select"),
        field("Helpers", "multi_users_select"),
        field("Practice", "external_select", min_query_length=1),
        field("Due", "datepicker"),
        field("Days", "checkboxes", options=[option("Monday"), option("Friday")]),
        field("File", "file_input"),
    ],
}
RECEIPT: list[Json] = [
    mrkdwn("*I noted*"),
    {
        "type": "actions",
        "elements": [
            {"type": "button", "text": plain("Right"), "action_id": "right"},
            {
                "type": "button",
                "text": plain("Not a report"),
                "action_id": "forget",
                "confirm": {
                    "title": plain("Forget it?"),
                    "text": plain("What I read is gone then."),
                    "confirm": plain("Forget"),
                    "deny": plain("Keep"),
                },
            },
            {
                "type": "static_select",
                "action_id": "state",
                "options": [option("Done"), option("Blocked")],
            },
            {
                "type": "overflow",
                "action_id": "more",
                "options": [option("Hand over"), option("New date")],
            },
            {"type": "datepicker", "action_id": "date"},
        ],
    },
]


class PageBot:
    """The bot, and what reached it: clicks as (action_id, action), forms as values."""

    def __init__(self, sandbox: Sandbox) -> None:
        sandbox.workspace.app.shortcuts["add"] = "Add to plan"
        self.clicks: list[tuple[str, Json]] = []
        self.forms: list[Json] = []
        self.commands: list[str] = []
        self.app: AsyncApp = new_bot(sandbox)
        self.app.command("/pip")(self._command)
        self.app.shortcut("add")(self._shortcut)
        self.app.options("it")(self._options)
        self.app.view("plan")(self._created)
        self.app.event("message")(self._message)
        self.app.event("app_home_opened")(self._home)
        for action in ("right", "forget", "state", "more", "date"):
            self.app.action(action)(self._click)

    async def _command(self, ack: Any, body: Json, client: Any) -> None:
        self.commands.append(body["text"])
        if body["text"] == "new":
            await ack()
            await client.views_open(trigger_id=body["trigger_id"], view=FORM)
        else:
            await ack(text="*2 of 5* actions done", blocks=RECEIPT)

    async def _shortcut(self, ack: Any, body: Json, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=FORM)

    async def _options(self, ack: Any, body: Json) -> None:
        await ack(options=[option(f"{body['value']} practice")])

    async def _created(self, ack: Any, view: Json, body: Json, client: Any) -> None:
        values = view["state"]["values"]
        self.forms.append(values)
        title = values["Title"]["it"]["value"]
        if len(title) < 5:
            errors = {"Title": "A few more words, please."}
            await ack(response_action="errors", errors=errors)
            return
        await ack()
        await client.chat_postMessage(channel=body["user"]["id"], text=f"*{title}*")

    async def _message(self, event: Json, client: Any) -> None:
        if event.get("channel_type") == "im" and "bot_id" not in event:
            await client.chat_postMessage(
                channel=event["channel"],
                thread_ts=event.get("thread_ts", event["ts"]),
                text="I noted",
                blocks=RECEIPT,
            )

    async def _home(self, event: Json, client: Any) -> None:
        view = {"type": "home", "blocks": [mrkdwn("*Your plans*"), RECEIPT[1]]}
        await client.views_publish(user_id=event["user"], view=view)

    async def _click(self, ack: Any, action: Json) -> None:
        await ack()
        self.clicks.append((action["action_id"], action))
