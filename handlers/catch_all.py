"""Whatever nobody else listens to is acknowledged, so that Slack shows no error.

Registered last: a link that was opened, a menu that only its form reads, an event that
came with a subscription.
"""

import re

from slack_bolt.async_app import AsyncAck, AsyncApp

ANY = re.compile("")


def register(app: AsyncApp) -> None:
    """Listen to everything."""
    app.event(ANY)(note_event)
    for listen in (
        app.action,
        app.view_submission,
        app.view_closed,
        app.shortcut,
        app.options,
        app.command,
    ):
        listen(ANY)(acknowledge)


async def note_event() -> None:
    """Let the event pass; it is acknowledged by being listened to."""


async def acknowledge(ack: AsyncAck) -> None:
    """Say that it arrived."""
    await ack()
