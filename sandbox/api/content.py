"""What a message of the app's may contain."""

import json
from typing import Any

from sandbox.api.call import Call, Refusal
from sandbox.blocks import check_message
from sandbox.jsons import Json
from sandbox.saying import Content, name_blocks

LONGEST = 40_000
LONGEST_UPDATE = 4_000
LARGEST_METADATA = 8_000
LONGEST_EVENT_TYPE = 50


def content_of(call: Call) -> Content:
    """Return what is to be said, or refuse it as Slack does."""
    text = call.text("text") or ""
    blocks = blocks_of(call)
    if not text and not blocks:
        raise Refusal("no_text")
    if len(text) > LONGEST:
        raise Refusal("msg_too_long")
    return Content(text=text, blocks=blocks, metadata=metadata_of(call))


def blocks_of(call: Call) -> list[Json] | None:
    """Return the checked blocks of a message; None where there are none."""
    blocks = call.json("blocks", error="invalid_blocks_format")
    if blocks is None:
        return None
    if not isinstance(blocks, list):
        raise Refusal("invalid_blocks_format")
    refuse_bad(call, blocks)
    return name_blocks(blocks)


def refuse_bad(call: Call, blocks: list[Any]) -> None:
    """Refuse blocks that Slack refuses."""
    problems = check_message(blocks, call.workspace.files)
    if problems:
        messages = [f"[ERROR] {problem}" for problem in problems]
        raise Refusal(
            "invalid_blocks",
            errors=problems,
            response_metadata={"messages": messages},
        )


def metadata_of(call: Call) -> Json | None:
    """Return the message's metadata; None where there is none."""
    metadata = call.json("metadata", error="invalid_metadata_format")
    if not metadata:
        return None
    payload = metadata.get("event_payload") if isinstance(metadata, dict) else None
    if not isinstance(payload, dict) or not metadata.get("event_type"):
        raise Refusal("invalid_metadata_format")
    if len(metadata["event_type"]) > LONGEST_EVENT_TYPE or not _is_flat(payload):
        raise Refusal("invalid_metadata_schema")
    if len(json.dumps(metadata)) > LARGEST_METADATA:
        raise Refusal("metadata_too_large")
    return {"event_type": metadata["event_type"], "event_payload": payload}


def _is_flat(payload: Json) -> bool:
    """Whether values are plain, or objects of plain values."""
    return all(
        _is_plain(value)
        or (isinstance(value, dict) and all(map(_is_plain, value.values())))
        for value in payload.values()
    )


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int | float | bool)
