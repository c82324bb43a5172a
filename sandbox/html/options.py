"""Options of menus: Slack's, or the workspace's people and channels."""

from collections.abc import Iterator, Mapping

from sandbox.html.reader import Reader
from sandbox.jsons import Json

Option = tuple[str, Json]
"""Form value and option object."""


def options_of(element: Json, reader: Reader) -> list[Option]:
    """Return what a menu offers, groups flattened; external menus offer nothing yet."""
    kind = element["type"].removeprefix("multi_").removesuffix("_select")
    if kind == "users":
        return list(_named(reader.people, "@"))
    if kind == "channels":
        return list(_named(reader.channels, "#"))
    if kind == "conversations":
        return [*_named(reader.channels, "#"), *_named(reader.people, "@")]
    groups = element.get("option_groups", [])
    options = element.get("options", []) + [
        option for group in groups for option in group["options"]
    ]
    return [(option["value"], option) for option in options]


def chosen_of(element: Json) -> list[str]:
    """Return the form values that the bot asks to be chosen at first."""
    chosen: list[str] = []
    for key in INITIAL:
        given = element.get(key)
        if given is not None:
            chosen += [
                _value(one) for one in (given if isinstance(given, list) else [given])
            ]
    return chosen


def _value(given: Json | str) -> str:
    return given if isinstance(given, str) else given["value"]


def _named(names: Mapping[str, str], sign: str) -> Iterator[Option]:
    for key, name in names.items():
        yield key, {"text": {"type": "plain_text", "text": sign + name}, "value": key}


INITIAL = (
    "initial_option",
    "initial_options",
    "initial_user",
    "initial_users",
    "initial_channel",
    "initial_channels",
    "initial_conversation",
    "initial_conversations",
)
