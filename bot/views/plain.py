"""Blocks as Slack takes them: the same dictionaries as the SDK's own `to_dict` makes.

That one looks through all names of every object for its checks, each time; here the
checks are found once for each class. Half of an answer's time went there.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from slack_sdk.models.basic_objects import (
    EMPTY_ALLOWED_TYPE_AND_PROPERTY_LIST,
    JsonObject,
)

_MAY_BE_EMPTY = {
    (each["type"], each["property"]) for each in EMPTY_ALLOWED_TYPE_AND_PROPERTY_LIST
}


def plain(value: Any) -> Any:  # noqa: ANN401  what a block is made of
    """Return a block, or what it holds, as JSON can hold it.

    Raises SlackObjectFormationError where a block is not as Slack takes it.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if not isinstance(value, JsonObject):
        return value
    if type(value).to_dict is not JsonObject.to_dict:
        return {name: plain(each) for name, each in value.to_dict().items()}
    for check in _checks(type(value)):
        check(value)
    kind = getattr(value, "type", None)
    parts = ((name, getattr(value, name, None)) for name in sorted(value.attributes))
    return {
        name: plain(part)
        for name, part in parts
        if _is_said(part) or (part is not None and (kind, name) in _MAY_BE_EMPTY)
    }


def _is_said(part: object) -> bool:
    return part is not None and (not hasattr(part, "__len__") or len(part) > 0)


@cache
def _checks(kind: type[JsonObject]) -> tuple[Callable[[JsonObject], None], ...]:
    """Return the methods by which objects of a class check themselves."""
    names = (name for name in dir(kind) if not name.startswith("__"))
    methods: Iterable[Any] = (getattr(kind, name, None) for name in names)
    return tuple(each for each in methods if hasattr(each, "validator"))
