"""The blocks that are on every surface."""

from sandbox.blocks.buttons import BUTTON, WORKFLOW_BUTTON
from sandbox.blocks.fields import FILE_INPUT, INPUTS, MOMENT, PICKERS
from sandbox.blocks.menus import BOXES, MULTI_SELECTS, OVERFLOW, SELECTS
from sandbox.blocks.rich import RICH_TEXT_SHAPE
from sandbox.blocks.shapes import (
    ID,
    URL,
    Check,
    at_least_one,
    boolean,
    by_type,
    exactly_one,
    listed,
    shape,
    string,
)
from sandbox.blocks.texts import SLACK_FILE, plain, words

_ID = {"block_id": ID}
_SOURCE = {"image_url": URL, "slack_file": SLACK_FILE}
_ONE_SOURCE = exactly_one("image_url", "slack_file")
IMAGE_ELEMENT = shape({"alt_text": string(2000)}, _SOURCE, _ONE_SOURCE)
_MENUS = SELECTS | MULTI_SELECTS | BOXES | PICKERS
_ACCESSORY = by_type(
    BUTTON | WORKFLOW_BUTTON | OVERFLOW | _MENUS | {"image": IMAGE_ELEMENT}
)
_CLICKED = by_type(BUTTON | WORKFLOW_BUTTON | OVERFLOW | _MENUS | MOMENT)
_SMALL = by_type(
    {
        "image": IMAGE_ELEMENT,
        "plain_text": plain(3000),
        "mrkdwn": words(3000),
    }
)
BASIC: dict[str, Check] = {
    "actions": shape({"elements": listed(_CLICKED, 25, 1)}, _ID),
    "context": shape({"elements": listed(_SMALL, 10, 1)}, _ID),
    "divider": shape({}, _ID),
    "file": shape({"external_id": string(255), "source": string(20)}, _ID),
    "header": shape({"text": plain(150)}, _ID),
    "image": shape(
        {"alt_text": string(2000)}, _ID | _SOURCE | {"title": plain(2000)}, _ONE_SOURCE
    ),
    "input": shape(
        {
            "label": plain(2000),
            "element": by_type(INPUTS | _MENUS | MOMENT | FILE_INPUT),
        },
        _ID | {"hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
    ),
    "rich_text": RICH_TEXT_SHAPE,
    "section": shape(
        {},
        _ID
        | {
            "text": words(3000),
            "fields": listed(words(2000), 10, 1),
            "accessory": _ACCESSORY,
            "expand": boolean,
        },
        at_least_one("text", "fields"),
    ),
    "video": shape(
        {
            "alt_text": string(2000),
            "title": plain(200),
            "thumbnail_url": URL,
            "video_url": URL,
        },
        _ID
        | {
            "author_name": string(50),
            "description": plain(200),
            "provider_icon_url": URL,
            "provider_name": string(50),
            "title_url": URL,
        },
    ),
}
