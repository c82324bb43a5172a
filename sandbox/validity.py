"""What Slack itself refuses in a form before the app hears of it."""

import re
from collections.abc import Callable
from decimal import Decimal

from sandbox.html.reader import Reader
from sandbox.jsons import Json
from sandbox.state import value_key

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?", re.ASCII)
LINK = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)


def problems(blocks: list[Json], values: Json, reader: Reader) -> dict[str, str]:
    """Return block_id → what is wrong, in the reader's language."""
    found: dict[str, str] = {}
    for block in blocks:
        if block.get("type") != "input":
            continue
        element = block["element"]
        chosen = values.get(block["block_id"], {}).get(element["action_id"], {})
        value = chosen.get(value_key(element["type"]) or "")
        wrong = _wrong(block, element, value)
        if wrong:
            found[block["block_id"]] = reader.say(wrong)
    return found


def _wrong(block: Json, element: Json, value: object) -> str | None:
    if not value:
        return None if block.get("optional") else "Please fill this in."
    check = CHECKS.get(element["type"])
    return check(element, str(value)) if check else None


def _length(element: Json, value: str) -> str | None:
    if len(value) < element.get("min_length", 0):
        return "This is too short."
    if len(value) > element.get("max_length", 3000):
        return "This is too long."
    return None


def _number(element: Json, value: str) -> str | None:
    if not NUMBER.fullmatch(value):
        return "This is not a number."
    number = Decimal(value)
    if not element["is_decimal_allowed"] and number % 1:
        return "This is not a whole number."
    low, high = element.get("min_value"), element.get("max_value")
    if low is not None and number < Decimal(low):
        return "This is too small."
    if high is not None and number > Decimal(high):
        return "This is too large."
    return None


def _email(_element: Json, value: str) -> str | None:
    return None if EMAIL.fullmatch(value) else "This is not an e-mail address."


def _link(_element: Json, value: str) -> str | None:
    return None if LINK.fullmatch(value) else "This is not a link."


CHECKS: dict[str, Callable[[Json, str], str | None]] = {
    "plain_text_input": _length,
    "number_input": _number,
    "email_text_input": _email,
    "url_text_input": _link,
}
