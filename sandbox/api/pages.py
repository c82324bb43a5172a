"""Long lists, a page at a time."""

import base64
from collections.abc import Sequence
from typing import TypeVar

from sandbox.api.call import Call, Refusal
from sandbox.jsons import Json

T = TypeVar("T")


def start_of(call: Call) -> int:
    """Return where the page that was asked for begins."""
    return _start(call.text("cursor"))


def page_of(call: Call, items: Sequence[T], default: int) -> tuple[Sequence[T], Json]:
    """Return the part of `items` that was asked for, and the metadata for the next."""
    start = _start(call.text("cursor"))
    limit = call.number("limit", default) or default
    end = start + limit
    cursor = _cursor(end) if end < len(items) else ""
    return items[start:end], {"next_cursor": cursor}


def _cursor(start: int) -> str:
    return base64.b64encode(f"next:{start}".encode()).decode()


def _start(cursor: str | None) -> int:
    if cursor is None:
        return 0
    try:
        return int(base64.b64decode(cursor, validate=True).decode()[len("next:") :])
    except ValueError:
        raise Refusal("invalid_cursor") from None
