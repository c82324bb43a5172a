"""Cards, plans of tasks, containers, alerts and the buttons under answers."""

from typing import Any

from sandbox.blocks.basic import BASIC, IMAGE_ELEMENT
from sandbox.blocks.buttons import BUTTON, CONTEXT_BUTTONS
from sandbox.blocks.rich import RICH_TEXT
from sandbox.blocks.shapes import (
    ID,
    URL,
    Check,
    at_least_one,
    boolean,
    by_type,
    choice,
    listed,
    shape,
    string,
)
from sandbox.blocks.tables import CHARTS, TABLES
from sandbox.blocks.texts import plain, words

_ID = {"block_id": ID}
_IMAGE = by_type({"image": IMAGE_ELEMENT})
_SOURCE = by_type({"url": shape({"url": URL}, {"text": string(255)})})
_TASK = shape(
    {
        "task_id": string(255),
        "title": string(255),
        "status": choice("pending", "in_progress", "complete", "error"),
    },
    _ID | {"details": RICH_TEXT, "output": RICH_TEXT, "sources": listed(_SOURCE, 100)},
)
_CARD = shape(
    {},
    _ID
    | {
        "hero_image": _IMAGE,
        "icon": _IMAGE,
        "title": words(150),
        "subtitle": words(150),
        "body": words(200),
        "actions": listed(by_type(BUTTON), 3, 1),
    },
    at_least_one("hero_image", "title", "actions", "body"),
)


def _not_pending(value: dict[str, Any]) -> str | None:
    """Rule for a task that stands alone."""
    return "status must not be pending" if value["status"] == "pending" else None


def _alone(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
    _TASK(value, at, problems)
    if not problems and (wrong := _not_pending(value)):
        problems.append(f"{wrong} [json-pointer:{at}/status]")


def _one_line(value: dict[str, Any]) -> str | None:
    if value.get("is_collapsible") and value.get("has_header_divider"):
        return "has_header_divider cannot be set when is_collapsible is true"
    return None


ALERT: dict[str, Check] = {
    "alert": shape(
        {"text": words(200)},
        _ID | {"level": choice("default", "info", "warning", "error", "success")},
    )
}
CARDS: dict[str, Check] = {
    "card": _CARD,
    "carousel": shape({"elements": listed(by_type({"card": _CARD}), 10, 1)}, _ID),
}
ANSWERS: dict[str, Check] = {
    "context_actions": shape({"elements": listed(by_type(CONTEXT_BUTTONS), 5, 1)}, _ID),
    "markdown": shape({"text": string(12_000)}, _ID),
    "plan": shape(
        {"title": string(255)},
        _ID | {"tasks": listed(by_type({"task_card": _TASK}), 50)},
    ),
    "task_card": _alone,
}
CONTAINER: dict[str, Check] = {
    "container": shape(
        {
            "child_blocks": listed(
                by_type(BASIC | TABLES | CHARTS | CARDS | ANSWERS), 10, 1
            )
        },
        _ID
        | {
            "title": plain(150),
            "rich_text_title": RICH_TEXT,
            "subtitle": words(150),
            "width": choice("narrow", "standard", "wide", "full"),
            "icon": _IMAGE,
            "is_collapsible": boolean,
            "default_collapsed": boolean,
            "has_header_divider": boolean,
        },
        at_least_one("title", "rich_text_title"),
        _one_line,
    )
}
