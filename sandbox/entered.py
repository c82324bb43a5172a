"""What a form on the page says, as Slack's `state.values`."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from multidict import MultiMapping

from sandbox.html.names import field_name
from sandbox.jsons import Json
from sandbox.state import elements_of, value_key

Form = MultiMapping[object]


def entered(
    blocks: Sequence[Json], form: Form, zone: ZoneInfo, files: Mapping[str, Json]
) -> Json:
    """Return block_id → action_id → value for every element with a value in `blocks`.

    `zone` is the person's, for moments; `files` are file objects by id.
    """
    values: Json = {}
    for block_id, element in elements_of(blocks):
        kind = element["type"]
        key = value_key(kind)
        if key is None:
            continue
        name = field_name({"block_id": block_id}, element)
        typed = [one for one in form.getall(name, []) if isinstance(one, str) and one]
        value = _value(element, typed, zone, files)
        values.setdefault(block_id, {})[element["action_id"]] = {
            "type": kind,
            key: value,
        }
    return values


def option_of(element: Json, value: str) -> Json | None:
    """Return the option that a form's value stands for."""
    if "external" in element["type"]:
        return dict(json.loads(value))
    groups = element.get("option_groups") or ()
    offered = list(element.get("options") or ())
    offered += [option for group in groups for option in group["options"]]
    return next((option for option in offered if option.get("value") == value), None)


def _value(
    element: Json, typed: list[str], zone: ZoneInfo, files: Mapping[str, Json]
) -> object:
    kind = element["type"]
    if kind == "file_input":
        return [files[one] for one in typed if one in files]
    if kind == "checkboxes" or kind in ("multi_static_select", "multi_external_select"):
        return [option for one in typed if (option := option_of(element, one))]
    if kind.startswith("multi_"):
        return typed
    if not typed:
        return None
    return ONE.get(kind, _first)(element, typed[0], zone)


def _first(_element: Json, text: str, _zone: ZoneInfo) -> object:
    return text


def _option(element: Json, value: str, _zone: ZoneInfo) -> object:
    return option_of(element, value)


def _moment(_element: Json, text: str, zone: ZoneInfo) -> object:
    return int(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp())


def _rich(_element: Json, text: str, _zone: ZoneInfo) -> object:
    section = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": text}],
    }
    return {"type": "rich_text", "elements": [section]}


ONE: dict[str, Callable[[Json, str, ZoneInfo], object]] = {
    "static_select": _option,
    "external_select": _option,
    "radio_buttons": _option,
    "datetimepicker": _moment,
    "rich_text_input": _rich,
}
