"""One attempt to say something: the calls of Slack that it takes."""

import asyncio
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.views import Message
from handlers.process.logs import log
from handlers.sending.errors import (
    BROKEN_CONNECTION,
    REACTION_TO,
    Reaction,
    outcome_of,
)
from handlers.sending.lookup import look_for
from handlers.sending.outcomes import (
    WITHOUT_CHARTS,
    Doubt,
    Outcome,
    Parcel,
    Place,
    Refused,
    Sent,
    Wait,
)
from handlers.sending.pictures import uploaded
from handlers.sending.punctual import Term, calls_by
from handlers.sending.timing import Seconds

POST, UPDATE, OPEN = "chat.postMessage", "chat.update", "conversations.open"
EVENT_TYPE = "followthrough"
LONGEST_TEXT = 3_900
LOOKED_AT_AFTER = (0.0, 0.5, 1.0, 2.0, 3.0)  # seconds
UNREADABLE = {Reaction.SCOPE, Reaction.CHANNEL}

logger = log("sending")


class Attempt:
    """A parcel on its way; `seconds` is the clock of its deadline."""

    def __init__(
        self, client: AsyncWebClient, parcel: Parcel, seconds: Seconds
    ) -> None:
        self._client = client
        self._parcel = parcel
        self._delivery = parcel.delivery
        self._seconds = seconds

    async def make(self) -> Outcome:
        """Return what became of it; nothing is called after the deadline."""
        with calls_by(Term(self._parcel.deadline, self._seconds)):
            return await self._made()

    async def _made(self) -> Outcome:
        target = self._parcel.target
        if target is not None:
            changed = await self._change(target)
            if _reaction(changed) is not Reaction.TARGET:
                return changed
        channel = target.channel if target else await self._channel()
        if not isinstance(channel, str):
            return channel
        remark = None
        if self._delivery.in_doubt_since is not None:
            found = await self._look(channel)
            if isinstance(found, Outcome):
                return found
            remark = found
        return await self._say(channel, remark)

    async def _channel(self) -> str | Outcome:
        """Return where to write: Slack's channel, or the person while it can't be had.

        Slack takes a person's id too; but it is no place to look for messages in.
        """
        known = self._parcel.channel or self._delivery.to_channel
        if known:
            return known
        try:
            answer = await self._client.conversations_open(users=self._delivery.person)
        except (SlackApiError, *BROKEN_CONNECTION) as error:
            outcome = outcome_of(error, OPEN)
        else:
            return str(answer["channel"]["id"])
        if self._delivery.in_doubt_since is None and _is_about_opening(outcome):
            return str(self._delivery.person)
        return _later(outcome) if isinstance(outcome, Doubt | Wait) else outcome

    async def _look(self, channel: str) -> Outcome | str | None:
        """Return the message where it stands there, None where it surely does not.

        Where nobody may look, the kind of delivery decides; then return a remark.
        """
        try:
            found = await look_for(self._client, self._delivery, channel)
        except BROKEN_CONNECTION:
            return Wait("no_answer")
        if isinstance(found, Refused):
            return self._unreadable(found)
        return _later(found) if isinstance(found, Doubt) else found

    def _unreadable(self, refused: Refused) -> Outcome | str | None:
        if _reaction(refused) is Reaction.THREAD:
            return None
        if _reaction(refused) not in UNREADABLE:
            return refused
        kind = self._delivery.kind
        remark = "sent_again_unseen" if kind.may_come_twice else "maybe_sent"
        logger.warning(remark, delivery=self._delivery.id, kind=kind.value)
        return remark if kind.may_come_twice else Refused(remark)

    async def _say(self, channel: str, remark: str | None) -> Outcome:
        """Post it; where Slack dislikes the thread or the blocks, without them."""
        message = self._parcel.message
        if message.picture:
            shown = await self._say_pictured(channel, remark)
            if shown is not None:
                return shown
            remark = "without_picture"
        content = self._content(message)
        outcome = await self._post(channel, content, remark)
        if _reaction(outcome) is Reaction.THREAD and "thread_ts" in content:
            del content["thread_ts"]
            outcome = await self._post(channel, content, "outside_thread")
        if _reaction(outcome) is Reaction.CONTENT and message.has_charts:
            content["blocks"] = message.without_charts().payload()["blocks"]
            outcome = await self._post(channel, content, WITHOUT_CHARTS)
        if _reaction(outcome) is Reaction.CONTENT and "blocks" in content:
            self._log_our_mistake(outcome)
            del content["blocks"]
            content["text"] = message.text[:LONGEST_TEXT]
            outcome = await self._post(channel, content, "text_only")
        return outcome

    async def _say_pictured(self, channel: str, remark: str | None) -> Outcome | None:
        """Post it with its picture; None where Slack takes no picture.

        Slack looks at a file for a moment before it lets a message show it.
        """
        file = await uploaded(self._client, self._parcel.message)
        if not isinstance(file, str):
            return file
        content = self._content(self._parcel.message.pictured(file))
        for seconds in LOOKED_AT_AFTER:
            await asyncio.sleep(seconds)
            outcome = await self._post(channel, content, remark)
            if _reaction(outcome) not in (Reaction.CONTENT, Reaction.THREAD):
                return outcome
        return None

    def _content(self, message: Message) -> dict[str, Any]:
        content: dict[str, Any] = message.payload()
        if self._delivery.thread_ts:
            content["thread_ts"] = self._delivery.thread_ts
        return content

    async def _post(
        self, channel: str, content: dict[str, Any], remark: str | None
    ) -> Outcome:
        try:
            answer = await self._client.chat_postMessage(
                channel=channel,
                metadata={
                    "event_type": EVENT_TYPE,
                    "event_payload": {"key": self._delivery.key},
                },
                unfurl_links=False,
                unfurl_media=False,
                **content,
            )
        except (SlackApiError, *BROKEN_CONNECTION) as error:
            return outcome_of(error, POST)
        return Sent(str(answer["channel"]), str(answer["ts"]), remark)

    async def _change(self, target: Place) -> Outcome:
        """Change a message; doing it twice does no harm, so there is no doubt."""
        content: dict[str, Any] = self._parcel.message.payload()
        outcome = await self._update(target, content, None)
        if _reaction(outcome) is Reaction.CONTENT and self._parcel.message.has_charts:
            content = self._parcel.message.without_charts().payload()
            outcome = await self._update(target, content, WITHOUT_CHARTS)
        if _reaction(outcome) is Reaction.CONTENT:
            self._log_our_mistake(outcome)
            content = {"text": content["text"][:LONGEST_TEXT], "blocks": []}
            outcome = await self._update(target, content, "text_only")
        return _later(outcome) if isinstance(outcome, Doubt) else outcome

    async def _update(
        self, target: Place, content: dict[str, Any], remark: str | None
    ) -> Outcome:
        try:
            await self._client.chat_update(
                channel=target.channel, ts=target.ts, **content
            )
        except (SlackApiError, *BROKEN_CONNECTION) as error:
            return outcome_of(error, UPDATE)
        return Sent(target.channel, target.ts, remark)

    def _log_our_mistake(self, outcome: object) -> None:
        refused = outcome if isinstance(outcome, Refused) else Refused("")
        logger.error(
            "blocks_refused",
            delivery=self._delivery.id,
            kind=self._delivery.kind.value,
            error=refused.error,
            at=refused.detail,
        )


def _reaction(outcome: object) -> Reaction | None:
    return REACTION_TO.get(outcome.error) if isinstance(outcome, Refused) else None


def _is_about_opening(outcome: Outcome) -> bool:
    """Tell whether it is the opening alone that Slack does not want now."""
    limited = isinstance(outcome, Wait) and outcome.method == OPEN
    return limited or _reaction(outcome) is Reaction.SCOPE


def _later(outcome: Doubt | Wait) -> Wait:
    """Return the outcome of a call that said nothing: nothing was said."""
    seconds = outcome.seconds if isinstance(outcome, Wait) else None
    return Wait(outcome.reason, seconds)
