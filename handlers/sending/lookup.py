"""Looking in a conversation for a message whose fate is unknown."""

from datetime import datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.deliveries import Delivery
from handlers.sending.errors import outcome_of
from handlers.sending.outcomes import Doubt, Refused, Sent, Wait

HISTORY = "conversations.history"
SKEW = timedelta(days=1)  # our clock may have been wrong when it was first tried
PAGE = 200


async def look_for(
    client: AsyncWebClient, delivery: Delivery, channel: str
) -> Sent | Refused | Doubt | Wait | None:
    """Return the message that bears the delivery's key, or None where there is none.

    Refused where Slack does not let the bot read there.
    """
    cursor = ""
    while True:
        try:
            page = await _page(client, delivery, channel, cursor)
        except SlackApiError as error:
            return outcome_of(error, HISTORY)
        for message in page.get("messages") or ():
            if key_of(message) == delivery.key:
                return Sent(channel, str(message["ts"]))
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return None


def key_of(message: dict[str, Any]) -> str | None:
    """Return the key that a message of the bot bears in its metadata."""
    payload = (message.get("metadata") or {}).get("event_payload") or {}
    key = payload.get("key")
    return None if key is None else str(key)


async def _page(
    client: AsyncWebClient, delivery: Delivery, channel: str, cursor: str
) -> dict[str, Any]:
    args: dict[str, Any] = {
        "channel": channel,
        "oldest": f"{_since(delivery).timestamp():.6f}",
        "limit": PAGE,
        "include_all_metadata": True,
    }
    if cursor:
        args["cursor"] = cursor
    if delivery.thread_ts:
        answer = await client.conversations_replies(ts=delivery.thread_ts, **args)
    else:
        answer = await client.conversations_history(**args)
    found: dict[str, Any] = answer.data  # type: ignore[assignment]  # JSON, never bytes
    return found


def _since(delivery: Delivery) -> datetime:
    return (delivery.first_try_at or delivery.created_at) - SKEW
