"""Fields to type in, and pickers of dates and times."""

import re
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any

from sandbox.blocks.rich import RICH_TEXT
from sandbox.blocks.shapes import (
    ID,
    Check,
    Rule,
    boolean,
    integer,
    listed,
    problem,
    shape,
    string,
)
from sandbox.blocks.texts import CONFIRM, DISPATCH, PLACEHOLDER

LONGEST_INPUT = 3000
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"\d{2}:\d{2}")
_TYPED = {
    "action_id": ID,
    "placeholder": PLACEHOLDER,
    "focus_on_load": boolean,
    "dispatch_action_config": DISPATCH,
}
_PICKED = {"action_id": ID, "confirm": CONFIRM, "focus_on_load": boolean}
_EARLIEST, _LATEST = 1_000_000_000, 9_999_999_999  # Slack wants ten digits


def _day(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
    try:
        good = bool(_DAY.fullmatch(value)) and bool(date.fromisoformat(value))
    except (TypeError, ValueError):
        good = False
    if not good:
        problems.append(problem("must be a valid date (YYYY-MM-DD)", at))


def _time(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
    try:
        good = bool(_TIME.fullmatch(value)) and time.fromisoformat(value) is not None
    except (TypeError, ValueError):
        good = False
    if not good:
        problems.append(problem("must be a valid time (HH:mm)", at))


def _figure(value: Any, at: str, problems: list[str]) -> None:  # noqa: ANN401
    try:
        good = isinstance(value, str) and Decimal(value).is_finite()
    except InvalidOperation:
        good = False
    if not good:
        problems.append(problem("must be a number, as a string", at))


def _ordered(low: str, high: str) -> Rule:
    """Rule that one field is not above another."""

    def rule(value: dict[str, Any]) -> str | None:
        if low not in value or high not in value:
            return None
        if Decimal(value[low]) <= Decimal(value[high]):
            return None
        return f"{low} must be less than or equal to {high}"

    return rule


PICKERS: dict[str, Check] = {
    "datepicker": shape(
        {}, _PICKED | {"placeholder": PLACEHOLDER, "initial_date": _day}
    ),
    "timepicker": shape(
        {},
        _PICKED
        | {"placeholder": PLACEHOLDER, "initial_time": _time, "timezone": string(100)},
    ),
}
MOMENT: dict[str, Check] = {
    "datetimepicker": shape(
        {}, _PICKED | {"initial_date_time": integer(_EARLIEST, _LATEST)}
    )
}
INPUTS: dict[str, Check] = {
    "plain_text_input": shape(
        {},
        _TYPED
        | {
            "initial_value": string(LONGEST_INPUT, 0),
            "multiline": boolean,
            "min_length": integer(0, LONGEST_INPUT),
            "max_length": integer(1, LONGEST_INPUT),
        },
        _ordered("min_length", "max_length"),
    ),
    "number_input": shape(
        {"is_decimal_allowed": boolean},
        _TYPED | {"initial_value": _figure, "min_value": _figure, "max_value": _figure},
        _ordered("min_value", "max_value"),
    ),
    "email_text_input": shape({}, _TYPED | {"initial_value": string(LONGEST_INPUT)}),
    "url_text_input": shape({}, _TYPED | {"initial_value": string(LONGEST_INPUT)}),
    "rich_text_input": shape(
        {},
        _TYPED
        | {
            "initial_value": RICH_TEXT,
            "min_lines": integer(1, 100),
            "max_lines": integer(1, 100),
        },
    ),
}
FILE_INPUT: dict[str, Check] = {
    "file_input": shape(
        {},
        {
            "action_id": ID,
            "filetypes": listed(string(20), 100),
            "max_files": integer(1, 10),
        },
    )
}
