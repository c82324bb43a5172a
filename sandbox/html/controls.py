"""Elements that people press, choose or fill in."""

from collections.abc import Callable

from markupsafe import Markup

from sandbox.html.buttons import BUTTONS, confirm_html
from sandbox.html.element import el
from sandbox.html.entries import as_entered, live_on
from sandbox.html.fields import TYPED
from sandbox.html.menus import (
    choices,
    external_html,
    many_html,
    overflow_html,
    select_html,
)
from sandbox.html.moments import MOMENTS
from sandbox.html.names import field_name
from sandbox.html.options import chosen_of, options_of
from sandbox.html.reader import Reader
from sandbox.jsons import Json


def control_html(element: Json, block: Json, reader: Reader, *, live: bool) -> Markup:
    """Return an element; a live one tells the bot as soon as it changes.

    Raises KeyError for an element type that this page doesn't know.
    """
    element = as_entered(element, block, reader)
    inner = CONTROLS[element["type"]](element, field_name(block, element), reader)
    return el(
        "span",
        inner,
        confirm_html(element, reader),
        class_=f"element is-{element['type']}",
        data_block=block.get("block_id", ""),
        data_action=element.get("action_id", ""),
        data_live=live_on(element, live=live),
    )


def _boxes(kind: str) -> Callable[[Json, str, Reader], Markup]:
    def show(element: Json, name: str, reader: Reader) -> Markup:
        offered = options_of(element, reader)
        body = choices(offered, chosen_of(element), name, kind, reader)
        return el("span", body, class_="choices")

    return show


CONTROLS: dict[str, Callable[[Json, str, Reader], Markup]] = {
    **BUTTONS,
    **MOMENTS,
    "overflow": lambda element, _, reader: overflow_html(element, reader),
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
