"""Menus, checkboxes and radio buttons."""

from typing import Any

from sandbox.blocks.shapes import (
    ID,
    Check,
    Rule,
    boolean,
    exactly_one,
    integer,
    listed,
    shape,
    string,
)
from sandbox.blocks.texts import (
    CONFIRM,
    FILTER,
    GROUPS,
    MARKED_OPTION,
    OPTIONS,
    PLACEHOLDER,
    PLAIN_OPTION,
    PLAIN_OPTIONS,
)

_BASE = {"action_id": ID, "confirm": CONFIRM, "focus_on_load": boolean}
_MENU = _BASE | {"placeholder": PLACEHOLDER}
_STATIC = _MENU | {"options": PLAIN_OPTIONS, "option_groups": GROUPS}
_SEVERAL = {"max_selected_items": integer(1, 100)}
_ANY_ID = string(255)
_IDS = listed(_ANY_ID, OPTIONS)
_CONVERSATIONS = {"default_to_current_conversation": boolean, "filter": FILTER}
_QUERY = {"min_query_length": integer(0, 1000)}


def _offered(value: dict[str, Any]) -> list[dict[str, Any]]:
    groups = value.get("option_groups") or ()
    found = list(value.get("options") or ())
    return found + [option for group in groups for option in group["options"]]


def _starts_with(name: str) -> Rule:
    """Rule that what is chosen at first is among what is offered."""

    def rule(value: dict[str, Any]) -> str | None:
        initial = value.get(name) or []
        chosen = initial if isinstance(initial, list) else [initial]
        offered = [(o["value"], o["text"]["text"]) for o in _offered(value)]
        if all((o["value"], o["text"]["text"]) in offered for o in chosen):
            return None
        return f"{name} must exactly match one of the options"

    return rule


def _radio(option: Check, initial: str, initial_check: Check) -> Check:
    return shape(
        {"options": listed(option, 10, 1)},
        _BASE | {initial: initial_check},
        _starts_with(initial),
    )


_LISTED = exactly_one("options", "option_groups")
SELECTS: dict[str, Check] = {
    "static_select": shape(
        {},
        _STATIC | {"initial_option": PLAIN_OPTION},
        _LISTED,
        _starts_with("initial_option"),
    ),
    "external_select": shape({}, _MENU | _QUERY | {"initial_option": PLAIN_OPTION}),
    "users_select": shape({}, _MENU | {"initial_user": _ANY_ID}),
    "conversations_select": shape(
        {},
        _MENU
        | _CONVERSATIONS
        | {"initial_conversation": _ANY_ID, "response_url_enabled": boolean},
    ),
    "channels_select": shape(
        {}, _MENU | {"initial_channel": _ANY_ID, "response_url_enabled": boolean}
    ),
}
MULTI_SELECTS: dict[str, Check] = {
    "multi_static_select": shape(
        {},
        _STATIC | _SEVERAL | {"initial_options": listed(PLAIN_OPTION, OPTIONS, 1)},
        _LISTED,
        _starts_with("initial_options"),
    ),
    "multi_external_select": shape(
        {},
        _MENU
        | _SEVERAL
        | _QUERY
        | {"initial_options": listed(PLAIN_OPTION, OPTIONS, 1)},
    ),
    "multi_users_select": shape({}, _MENU | _SEVERAL | {"initial_users": _IDS}),
    "multi_conversations_select": shape(
        {}, _MENU | _SEVERAL | _CONVERSATIONS | {"initial_conversations": _IDS}
    ),
    "multi_channels_select": shape({}, _MENU | _SEVERAL | {"initial_channels": _IDS}),
}
BOXES: dict[str, Check] = {
    "checkboxes": _radio(
        MARKED_OPTION, "initial_options", listed(MARKED_OPTION, 10, 1)
    ),
    "radio_buttons": _radio(MARKED_OPTION, "initial_option", MARKED_OPTION),
}
OVERFLOW: dict[str, Check] = {
    "overflow": shape(
        {"options": listed(PLAIN_OPTION, 5, 1)}, {"action_id": ID, "confirm": CONFIRM}
    )
}
