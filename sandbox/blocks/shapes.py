"""The pieces that checks of Block Kit are put together from.

A check is given a value, where it stands (a JSON pointer) and a list to which it adds
what Slack has against the value.
"""

from collections.abc import Callable, Mapping
from typing import Any

Check = Callable[[Any, str, list[str]], None]
Rule = Callable[[dict[str, Any]], str | None]
LONGEST_ID = 255
LONGEST_URL = 3000


def problem(text: str, at: str) -> str:
    """Return a complaint as Slack words it."""
    return f"{text} [json-pointer:{at}]"


def string(most: int, least: int = 1) -> Check:
    """Check a text of `least` to `most` characters."""

    def check(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
        if not isinstance(value, str):
            problems.append(problem("must be a string", at))
        elif len(value) > most:
            problems.append(problem(f"must be less than {most + 1} characters", at))
        elif len(value) < least:
            problems.append(problem(f"must be more than {least - 1} characters", at))

    return check


def boolean(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
    """Check true or false."""
    if not isinstance(value, bool):
        problems.append(problem("must be a boolean", at))


def integer(least: int, most: int) -> Check:
    """Check a whole number from `least` to `most`."""

    def check(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
        if not isinstance(value, int) or isinstance(value, bool):
            problems.append(problem("must be an integer", at))
        elif value < least:
            problems.append(problem(f"must be greater than or equal to {least}", at))
        elif value > most:
            problems.append(problem(f"must be less than or equal to {most}", at))

    return check


def number(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
    """Check a number."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        problems.append(problem("must be a number", at))


def choice(*values: str) -> Check:
    """Check one of a few words."""

    def check(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
        if value not in values:
            problems.append(problem("value is not one of the allowed values", at))

    return check


def listed(each: Check, most: int, least: int = 0) -> Check:
    """Check a list of `least` to `most` items."""

    def check(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
        if not isinstance(value, list):
            problems.append(problem("must be an array", at))
            return
        if len(value) > most:
            problems.append(problem(f"no more than {most} items allowed", at))
        if len(value) < least:
            problems.append(problem(f"no fewer than {least} items allowed", at))
        for index, item in enumerate(value):
            each(item, f"{at}/{index}", problems)

    return check


def shape(
    required: Mapping[str, Check],
    optional: Mapping[str, Check] | None = None,
    *rules: Rule,
) -> Check:
    """Check an object: what it must have, what it may have, and how that agrees.

    `type` is left to whoever chose this check by it. A rule returns what is wrong.
    """
    fields = {"type": anything} | dict(required) | dict(optional or {})

    def check(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
        if not isinstance(value, dict):
            problems.append(problem("must provide an object", at))
            return
        before = len(problems)
        for name in required:
            if value.get(name) is None:
                absent = problem(f"missing required field: {name}", at)
                problems.append(absent)
        for name, item in value.items():
            field = fields.get(name)
            if field is None:
                problems.append(problem(f"invalid additional property: {name}", at))
            elif item is not None:
                field(item, f"{at}/{name}", problems)
        if rules and len(problems) == before:
            problems += [problem(wrong, at) for rule in rules if (wrong := rule(value))]

    return check


def by_type(kinds: Mapping[str, Check]) -> Check:
    """Check an object by what its `type` says that it is."""

    def check(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
        if not isinstance(value, dict):
            problems.append(problem("must provide an object", at))
            return
        kind = value.get("type")
        found = kinds.get(kind) if isinstance(kind, str) else None
        if kind is None:
            problems.append(problem("missing required field: type", at))
        elif found is None:
            problems.append(problem(f"unsupported type: {kind}", f"{at}/type"))
        else:
            found(value, at, problems)

    return check


def anything(_value: Any, _at: str, _problems: list[str]) -> None:  # noqa: ANN401
    """Take any value."""


def exactly_one(*names: str) -> Rule:
    """Rule that an object has just one of these."""

    def rule(value: dict[str, Any]) -> str | None:
        if sum(value.get(name) is not None for name in names) == 1:
            return None
        return f"must have exactly one of: {', '.join(names)}"

    return rule


def at_least_one(*names: str) -> Rule:
    """Rule that an object has one of these or more."""

    def rule(value: dict[str, Any]) -> str | None:
        if any(value.get(name) for name in names):
            return None
        return f"must have at least one of: {', '.join(names)}"

    return rule


ID = string(LONGEST_ID)
URL = string(LONGEST_URL)
