"""All blocks of a message or a view, checked together."""

from collections.abc import Mapping
from typing import Any

from sandbox.files import File


def check_message(blocks: list[Any], files: Mapping[str, File]) -> list[str]:
    """Return what Slack has against these blocks of a message."""
    return []


def check_view(view: dict[str, Any], kind: str, files: Mapping[str, File]) -> list[str]:
    """Return what Slack has against this modal or Home."""
    return []
