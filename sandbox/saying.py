"""The app's messages, by whatever way they come in."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from sandbox.ids import short_id
from sandbox.jsons import Json
from sandbox.messages import Message
from sandbox.workspace import Workspace

NAMED = ("actions", "context_actions", "card")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a message says, already checked."""

    text: str = ""
    blocks: list[Json] | None = None
    metadata: Json | None = None
    files: list[Json] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where, and to whom; history hides it for `hidden_for` seconds."""

    channel: str
    thread_ts: str | None = None
    broadcast: bool = False
    ephemeral_to: str | None = None
    hidden_for: float = 0.0


def bot_says(workspace: Workspace, spot: Spot, content: Content) -> Message:
    """Add a message of the app's."""
    app = workspace.app
    message = Message(
        channel=spot.channel,
        ts=workspace.stamp(),
        user=app.bot_user,
        text=content.text,
        blocks=content.blocks,
        bot_id=app.bot_id,
        app_id=app.id,
        thread_ts=spot.thread_ts,
        broadcast=spot.broadcast,
        metadata=content.metadata,
        ephemeral_to=spot.ephemeral_to,
        files=content.files,
        visible_from=time.monotonic() + spot.hidden_for if spot.hidden_for else 0.0,
    )
    return workspace.say(message)


def name_blocks(blocks: Sequence[Json]) -> list[Json]:
    """Give each block and each element the id that was left out, as Slack does."""
    for block in blocks:
        if not block.get("block_id"):
            block["block_id"] = short_id()
        nested = [block.get("accessory"), block.get("element")]
        if block["type"] in NAMED:
            nested += block.get("elements") or block.get("actions") or []
        for element in nested:
            if isinstance(element, dict) and element.get("type") != "image":
                element.setdefault("action_id", short_id())
        name_blocks(block.get("child_blocks") or ())
        if block["type"] == "carousel":
            name_blocks(block["elements"])
    return list(blocks)
