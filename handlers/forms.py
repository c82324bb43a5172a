"""Forms, opened for somebody who has just done something."""

from slack_sdk.errors import SlackApiError
from slack_sdk.models.blocks import ActionsBlock
from slack_sdk.models.views import View

from bot.views import Message
from bot.views.fitting import section
from bot.views.verbs import verb_button
from handlers.verbs import Asked

LATE = ("expired_trigger_id", "exchanged_trigger_id", "trigger_expired")


async def open_form(asked: Asked, view: View) -> Message | None:
    """Open a form; return what to say where Slack lets none be opened (any more)."""
    if asked.trigger_id is None:
        return _offer(asked)
    client = asked.deps.slack.client(asked.deps.workspace)
    try:
        await client.views_open(trigger_id=asked.trigger_id, view=view)
    except SlackApiError as error:
        if error.response["error"] in LATE:
            return Message.of(asked.texts.commands.too_late())
        raise
    return None


def _offer(asked: Asked) -> Message:
    """Return a message whose button does the same again, with a trigger."""
    texts = asked.texts.commands
    button = verb_button(texts.open_form(), asked.verb, asked.rest, style="primary")
    return Message(
        texts.needs_form(),
        [section(texts.needs_form()), ActionsBlock(elements=[button])],
    )
