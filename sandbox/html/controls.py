"""Elements that people press, choose or fill in."""

from collections.abc import Callable
from datetime import datetime

from markupsafe import Markup

from sandbox.html.element import el
from sandbox.html.fields import TYPED
from sandbox.html.menus import (
    choices,
    external_html,
    many_html,
    overflow_html,
    select_html,
)
from sandbox.html.names import field_name
from sandbox.html.options import chosen_of, options_of
from sandbox.html.reader import Reader
from sandbox.html.text import text_html, words_of
from sandbox.jsons import Json
from sandbox.state import initial_key, value_key

SHORT = "%Y-%m-%dT%H:%M"


def control_html(element: Json, block: Json, reader: Reader, *, live: bool) -> Markup:
    """Return an element; a live one tells the bot as soon as it changes.

    Raises KeyError for an element type that this page doesn't know.
    """
    element = as_entered(element, block, reader)
    inner = CONTROLS[element["type"]](element, field_name(block, element), reader)
    return el(
        "span",
        inner,
        _confirm(element, reader),
        class_=f"element is-{element['type']}",
        data_block=block.get("block_id", ""),
        data_action=element.get("action_id", ""),
        data_live=_live(element, live=live),
    )


def as_entered(element: Json, block: Json, reader: Reader) -> Json:
    """Return the element as if it had started with what the reader entered."""
    kind, ids = element["type"], (block.get("block_id"), element.get("action_id"))
    entered = reader.values.get(ids[0] or "", {}).get(ids[1] or "", {})
    value, initial = value_key(kind), initial_key(kind)
    if not (value and initial and entered.get("type") == kind):
        return element
    kept = {key: part for key, part in element.items() if key != initial}
    shown = entered.get(value)
    return kept if shown is None else kept | {initial: shown}


def _live(element: Json, *, live: bool) -> str | None:
    """Return when to tell the bot: on change, on Enter, on each character."""
    if not live:
        return None
    if not element["type"].endswith("_input"):
        return "change"
    wanted = element.get("dispatch_action_config", {}).get("trigger_actions_on", [])
    return "input" if "on_character_entered" in wanted else "enter"


def _confirm(element: Json, reader: Reader) -> Markup | None:
    """Return the question that stands between pressing and telling."""
    asked = element.get("confirm")
    if not asked:
        return None
    yes = words_of(asked.get("confirm")) or reader.say("Confirm")
    no = words_of(asked.get("deny")) or reader.say("Cancel")
    style = f"button {asked.get('style', 'primary')}"
    return el(
        "dialog",
        el("h3", text_html(asked.get("title"), reader)),
        el("div", text_html(asked.get("text"), reader)),
        el(
            "footer",
            el("button", no, type="button", class_="button", data_answer="no"),
            el("button", yes, type="button", class_=style, data_answer="yes"),
        ),
        class_="confirm",
    )


def _button(element: Json, _name: str, reader: Reader) -> Markup:
    look = f"button {element.get('style', '')}".strip()
    label = text_html(element["text"], reader)
    title = element.get("accessibility_label")
    value = element.get("value", "")
    address = element.get("url", "")
    if address.startswith(("https://", "http://")):
        return el(
            "a", label, class_=look, href=address, target="_blank",
            rel="noreferrer", data_click=value, aria_label=title,
        )  # fmt: skip
    return el(
        "button", label, type="button", class_=look, data_click=value, aria_label=title
    )


def _icon_button(element: Json, _name: str, reader: Reader) -> Markup:
    label = text_html(element["text"], reader)
    value = element.get("value", "")
    return el("button", label, type="button", class_="button", data_click=value)


def _feedback(element: Json, _name: str, reader: Reader) -> Markup:
    good, bad = element["positive_button"], element["negative_button"]
    pair = (
        el(
            "button", f"{sign} ", text_html(one["text"], reader), type="button",
            class_="button", data_click=one["value"],
        )
        for sign, one in (("👍", good), ("👎", bad))
    )  # fmt: skip
    return el("span", *pair, class_="pair")


def _date(element: Json, name: str, _reader: Reader) -> Markup:
    return _moment("date", name, element, element.get("initial_date"))


def _time(element: Json, name: str, _reader: Reader) -> Markup:
    return _moment("time", name, element, element.get("initial_time"))


def _datetime(element: Json, name: str, reader: Reader) -> Markup:
    first = element.get("initial_date_time")
    shown = _local(reader.at(float(first))) if first else None
    return _moment("datetime-local", name, element, shown)


def _local(moment: datetime) -> str:
    return moment.strftime(SHORT)


def _moment(kind: str, name: str, element: Json, value: str | None) -> Markup:
    label = words_of(element.get("placeholder")) or None
    return el("input", type=kind, name=name, value=value, title=label)


def _boxes(kind: str) -> Callable[[Json, str, Reader], Markup]:
    def show(element: Json, name: str, reader: Reader) -> Markup:
        offered = options_of(element, reader)
        body = choices(offered, chosen_of(element), name, kind, reader)
        return el("span", body, class_="choices")

    return show


CONTROLS: dict[str, Callable[[Json, str, Reader], Markup]] = {
    "button": _button,
    "workflow_button": _button,
    "icon_button": _icon_button,
    "feedback_buttons": _feedback,
    "overflow": lambda element, _, reader: overflow_html(element, reader),
    "datepicker": _date,
    "timepicker": _time,
    "datetimepicker": _datetime,
    "radio_buttons": _boxes("radio"),
    "checkboxes": _boxes("checkbox"),
    "external_select": external_html,
    "multi_external_select": many_html,
    **{
        f"{kind}_select": select_html
        for kind in ("static", "users", "channels", "conversations")
    },
    **{
        f"multi_{kind}_select": many_html
        for kind in ("static", "users", "channels", "conversations")
    },
    **TYPED,
}
