"""Pictures of messages, drawn and given to Slack before the message is posted."""

import asyncio

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.views import LONGEST_ALT, Message
from handlers.process.logs import log
from handlers.sending.errors import BROKEN_CONNECTION, outcome_of
from handlers.sending.outcomes import Wait

UPLOAD = "files.getUploadURLExternal"

logger = log("sending")


async def uploaded(client: AsyncWebClient, message: Message) -> str | Wait | None:
    """Return the file that shows a message's picture; None where there will be none.

    A file that nobody posts harms nobody, so it is uploaded again after a crash.
    """
    picture = message.picture
    if picture is None:
        return None
    try:
        content = await asyncio.to_thread(picture.draw)
    except Exception:
        logger.exception("not_drawn")  # the words are worth more than the picture
        return None
    try:
        answer = await client.files_upload_v2(
            content=content,
            filename=picture.name,
            title=picture.name,
            alt_txt=picture.alt[:LONGEST_ALT],
        )
    except (SlackApiError, *BROKEN_CONNECTION) as error:
        outcome = outcome_of(error, UPLOAD)
        if isinstance(outcome, Wait) and outcome.method:
            return outcome
        logger.warning("no_picture", error=type(error).__name__)
        return None
    file: str = answer["file"]["id"]
    return file
