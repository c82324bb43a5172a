"""Buttons."""

from sandbox.blocks.shapes import ID, URL, Check, choice, listed, shape, string
from sandbox.blocks.texts import CONFIRM, WORKFLOW, plain

_STYLE = choice("primary", "danger")
_FEEDBACK = shape(
    {"text": plain(75), "value": string(2000)}, {"accessibility_label": string(75)}
)
BUTTON: dict[str, Check] = {
    "button": shape(
        {"text": plain(75)},
        {
            "action_id": ID,
            "value": string(2000),
            "url": URL,
            "style": _STYLE,
            "confirm": CONFIRM,
            "accessibility_label": string(75),
        },
    )
}
WORKFLOW_BUTTON: dict[str, Check] = {
    "workflow_button": shape(
        {"text": plain(75), "workflow": WORKFLOW},
        {"action_id": ID, "style": _STYLE, "accessibility_label": string(75)},
    )
}
CONTEXT_BUTTONS: dict[str, Check] = {
    "feedback_buttons": shape(
        {"positive_button": _FEEDBACK, "negative_button": _FEEDBACK}, {"action_id": ID}
    ),
    "icon_button": shape(
        {"icon": choice("trash"), "text": plain(75)},
        {
            "action_id": ID,
            "value": string(2000),
            "confirm": CONFIRM,
            "accessibility_label": string(75),
            "visible_to_user_ids": listed(string(255), 100),
        },
    ),
}
