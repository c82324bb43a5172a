"""All blocks of a message or a view, checked together."""

from collections.abc import Mapping
from typing import Any

from sandbox.blocks.basic import BASIC
from sandbox.blocks.cards import ALERT, ANSWERS, CARDS, CONTAINER
from sandbox.blocks.shapes import (
    boolean,
    by_type,
    listed,
    problem,
    shape,
    string,
)
from sandbox.blocks.tables import CHARTS, TABLES
from sandbox.blocks.texts import plain
from sandbox.blocks.together import across, focused_twice, in_all
from sandbox.files import File

Block = dict[str, Any]
_IN_MESSAGE = listed(by_type(BASIC | TABLES | CHARTS | CARDS | ANSWERS | CONTAINER), 50)
_IN_MODAL = listed(by_type(BASIC | ALERT), 100)
_IN_HOME = listed(by_type(BASIC | TABLES | CARDS), 100)
_NAMES = {
    "private_metadata": string(3000, 0),
    "callback_id": string(255, 0),
    "external_id": string(255, 0),
}
_MODAL = shape(
    {"title": plain(24), "blocks": _IN_MODAL},
    _NAMES
    | {
        "submit": plain(24),
        "close": plain(24),
        "clear_on_close": boolean,
        "notify_on_close": boolean,
        "submit_disabled": boolean,
    },
)
_HOME = shape({"blocks": _IN_HOME}, _NAMES)


def check_message(blocks: list[Any], files: Mapping[str, File]) -> list[str]:
    """Return what Slack has against these blocks of a message."""
    problems: list[str] = []
    _IN_MESSAGE(blocks, "/blocks", problems)
    if not problems:
        problems += across(blocks, "/blocks", files)
        problems += in_all(blocks)
    return problems


def check_view(view: Block, kind: str, files: Mapping[str, File]) -> list[str]:
    """Return what Slack has against this modal or Home."""
    problems: list[str] = []
    if view.get("type") != kind:
        return [problem(f"must be a view of type {kind}", "/view/type")]
    (_MODAL if kind == "modal" else _HOME)(view, "/view", problems)
    if problems:
        return problems
    blocks = view["blocks"]
    problems += across(blocks, "/view/blocks", files)
    problems += focused_twice(blocks)
    inputs = any(block["type"] == "input" for block in blocks)
    if kind == "modal" and inputs and not view.get("submit"):
        problems.append(problem("missing required field: submit", "/view"))
    return problems
