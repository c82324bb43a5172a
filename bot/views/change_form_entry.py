"""What somebody entered into the form about how actions stand, or what is wrong."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.ids import ActionId
from bot.plans.actions import Action
from bot.plans.progress import Stated, Status
from bot.texts import Texts
from bot.views.change_form import HELP, INPUT, NO_CHANGE

NUMBER = re.compile(r"-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?")


@dataclass(frozen=True, slots=True)
class Entered:
    """What a form says of each action; `errors` by field where it can't be taken."""

    stated: Mapping[ActionId, Stated]
    errors: Mapping[str, str] = field(default_factory=dict)


def entered(
    values: Mapping[str, Mapping[str, Any]],
    actions: Mapping[ActionId, Action],
    texts: Texts,
    today: date,
) -> Entered:
    """Return what was entered, action by action; those left empty are left out."""
    stated: dict[ActionId, Stated] = {}
    errors: dict[str, str] = {}
    for action_id in actions:
        given = {
            name: block[INPUT]
            for block_id, block in values.items()
            for name, _, of in [block_id.partition(":")]
            if of == action_id
        }
        if not given:
            continue
        said = _stated(given, action_id, texts, today, errors)
        if said != Stated():
            stated[action_id] = said
    return Entered(stated, errors)


def _stated(
    given: Mapping[str, Mapping[str, Any]],
    action_id: ActionId,
    texts: Texts,
    today: date,
    errors: dict[str, str],
) -> Stated:
    status = _option(given.get("status"))
    percent, value = _text(given.get("percent")), _text(given.get("value"))
    picked = (given.get("due") or {}).get("selected_date")
    due = date.fromisoformat(picked) if picked else None
    if percent and _percent(percent) is None:
        errors[f"percent:{action_id}"] = texts.replies.bad_percent()
    if value and _number(value) is None:
        errors[f"value:{action_id}"] = texts.replies.bad_value()
    if due and due < today:
        errors[f"due:{action_id}"] = texts.replies.bad_due()
    return Stated(
        status=Status(status) if status else None,
        percent=_percent(percent),
        due=due,
        value=_number(value),
        blocker=_text(given.get("blocker")) or None,
        help=bool((given.get(HELP) or {}).get("selected_options")),
    )


def _option(state: Mapping[str, Any] | None) -> str | None:
    chosen = (state or {}).get("selected_option")
    value = chosen["value"] if chosen else NO_CHANGE
    return None if value == NO_CHANGE else str(value)


def _text(state: Mapping[str, Any] | None) -> str:
    return ((state or {}).get("value") or "").strip()


def _percent(text: str) -> int | None:
    number = text.removesuffix("%").removesuffix("％").strip()
    if not number.isdecimal() or len(number) > 3:  # noqa: PLR2004  "100"
        return None
    return int(number) if int(number) <= 100 else None  # noqa: PLR2004  all of it


def _number(text: str) -> float | None:
    if not NUMBER.fullmatch(text):
        return None
    number = float(text.replace(",", ""))
    return number if math.isfinite(number) else None
