"""Payloads as Slack sends them, and what a form holds when somebody submits it."""

from typing import Any

from tests.handlers.wire import TEAM_ID, dm_of

Json = dict[str, Any]


def an_event(event: Json, event_id: str) -> Json:
    """Return the envelope of an event."""
    return {
        "type": "event_callback",
        "team_id": TEAM_ID,
        "api_app_id": "A1",
        "event_id": event_id,
        "event": event,
    }


def a_dm(user: str, text: str, ts: str, thread_ts: str | None = None) -> Json:
    """Return a message that somebody wrote to the bot."""
    message = {
        "type": "message",
        "channel": dm_of(user),
        "channel_type": "im",
        "user": user,
        "text": text,
        "ts": ts,
        "event_ts": ts,
    }
    return message | ({"thread_ts": thread_ts} if thread_ts else {})


def an_edit(user: str, text: str, ts: str, before: str, at: str) -> Json:
    """Return the event of an edited message."""
    message = a_dm(user, text, ts) | {"edited": {"user": user, "ts": at}}
    return {
        "type": "message",
        "subtype": "message_changed",
        "channel": dm_of(user),
        "channel_type": "im",
        "message": message,
        "previous_message": a_dm(user, before, ts),
        "ts": at,
        "event_ts": at,
        "hidden": True,
    }


def a_deletion(user: str, ts: str, before: str, at: str) -> Json:
    """Return the event of a deleted message."""
    return {
        "type": "message",
        "subtype": "message_deleted",
        "channel": dm_of(user),
        "channel_type": "im",
        "deleted_ts": ts,
        "previous_message": a_dm(user, before, ts),
        "ts": at,
        "event_ts": at,
        "hidden": True,
    }


def a_command(user: str, text: str, trigger: str, channel: str) -> Json:
    """Return a use of the slash command."""
    return {
        "command": "/pip",
        "text": text,
        "user_id": user,
        "team_id": TEAM_ID,
        "channel_id": channel,
        "trigger_id": trigger,
        "api_app_id": "A1",
        "response_url": "http://127.0.0.1:9/response",
    }


def a_click(user: str, action: Json, trigger: str, place: Json) -> Json:
    """Return a click; `place` says where the button is: a message or a view."""
    return {
        "type": "block_actions",
        "team": {"id": TEAM_ID},
        "user": {"id": user, "team_id": TEAM_ID},
        "api_app_id": "A1",
        "trigger_id": trigger,
        "response_url": "http://127.0.0.1:9/response",
        "actions": [{"type": "button", "block_id": "b", **action}],
        **place,
    }


def a_submission(user: str, view: Json, values: Json, trigger: str) -> Json:
    """Return the submission of a form."""
    return {
        "type": "view_submission",
        "team": {"id": TEAM_ID},
        "user": {"id": user, "team_id": TEAM_ID},
        "api_app_id": "A1",
        "trigger_id": trigger,
        "view": {**view, "state": {"values": values}},
    }


def filled(view: Json, changes: Json) -> Json:
    """Return a form's state: what it came with, but for `changes` by block id.

    A change is the value as a person would give it: text, an option's value, a list
    of those for checkboxes, an ISO date, a user's id; None empties the field.
    """
    values: Json = {}
    for block in view["blocks"]:
        element = block.get("element") or block.get("accessory")
        if element is None or element["type"] not in _KEPT:
            continue
        state = _state(element)
        if block["block_id"] in changes:
            state |= _changed(element, changes[block["block_id"]])
        values[block["block_id"]] = {element["action_id"]: state}
    return values


_INITIAL = {
    "initial_value": "value",
    "initial_option": "selected_option",
    "initial_options": "selected_options",
    "initial_date": "selected_date",
    "initial_time": "selected_time",
    "initial_user": "selected_user",
    "initial_users": "selected_users",
    "initial_channel": "selected_channel",
    "initial_conversation": "selected_conversation",
}
_KEPT = {
    "plain_text_input": "value",
    "number_input": "value",
    "static_select": "selected_option",
    "radio_buttons": "selected_option",
    "checkboxes": "selected_options",
    "multi_static_select": "selected_options",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "users_select": "selected_user",
    "multi_users_select": "selected_users",
    "channels_select": "selected_channel",
    "conversations_select": "selected_conversation",
}


def _state(element: Json) -> Json:
    kept = _KEPT[element["type"]]
    empty: Any = [] if kept in ("selected_options", "selected_users") else None
    state = {"type": element["type"], kept: empty}
    for initial, name in _INITIAL.items():
        if initial in element:
            state[name] = element[initial]
    return state


def _changed(element: Json, value: Any) -> Json:
    kept = _KEPT[element["type"]]
    if kept == "selected_option":
        return {kept: value and _option(element, value)}
    if kept == "selected_options":
        return {kept: [_option(element, each) for each in value]}
    return {kept: value}


def _option(element: Json, value: str) -> Json:
    found: Json = next(each for each in element["options"] if each["value"] == value)
    return found
