"""A button that somebody pressed: who, which, where."""

from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.models.views import View

from bot.ids import UserId
from handlers.deps import Deps
from handlers.forms import LATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """`value` is what the button stands for.

    `channel` and `ts` name the message that it stands in; both are None where only its
    reader sees it, since such an answer can't be changed by the queue.
    """

    user: UserId
    value: str
    event_id: str
    trigger_id: str
    channel: str | None
    ts: str | None

    @classmethod
    def of(cls, body: dict[str, Any]) -> "Pressed":
        """Return what a payload of a click says."""
        click, place = body["actions"][0], body.get("container") or {}
        user = UserId(body["user"]["id"])
        seen_by_all = place.get("message_ts") and not place.get("is_ephemeral")
        return cls(
            user=user,
            value=str(click.get("value", "")),
            event_id=f"{user}:{click['action_ts']}",
            trigger_id=body["trigger_id"],
            channel=place.get("channel_id") if seen_by_all else None,
            ts=place["message_ts"] if seen_by_all else None,
        )


async def open_view(
    deps: Deps, trigger_id: str, view: View, *, over: bool = False
) -> None:
    """Open a form, where one is open already `over` that.

    After Slack's three seconds nothing opens, and one presses again.
    """
    client = deps.slack.client(deps.workspace)
    opens = client.views_push if over else client.views_open
    try:
        await opens(trigger_id=trigger_id, view=view)
    except SlackApiError as error:
        if error.response["error"] not in LATE:
            raise
