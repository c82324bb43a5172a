"""Blocks that ask: actions and input."""

from markupsafe import Markup

from sandbox.html.controls import control_html
from sandbox.html.element import el
from sandbox.html.reader import Reader
from sandbox.html.text import text_html
from sandbox.jsons import Json

GROUPS = ("checkboxes", "radio_buttons", "file_input")


def actions_html(block: Json, reader: Reader) -> Markup:
    """Return a row of elements that each tell the bot at once."""
    elements = (
        control_html(one, block, reader, live=True) for one in block["elements"]
    )
    return el("div", *elements, class_="actions")


def input_html(block: Json, reader: Reader) -> Markup:
    """Return a labelled field with its hint and a place for what is wrong with it."""
    element = block["element"]
    live = bool(block.get("dispatch_action"))
    field = control_html(element, block, reader, live=live)
    label = text_html(block["label"], reader)
    optional = (
        el("small", f" ({reader.say('optional')})") if block.get("optional") else None
    )
    hint = block.get("hint")
    block_id = block.get("block_id", "")
    wrong = reader.errors.get(block_id)
    # A label element may hold one control alone; menus and boxes hold several.
    many = element["type"] in GROUPS or "multi_" in element["type"]
    many = many or element["type"] == "external_select"
    return el(
        "fieldset" if many else "label",
        el("legend" if many else "span", label, optional, class_="label"),
        field,
        el("p", text_html(hint, reader), class_="hint") if hint else None,
        el("p", wrong, class_="wrong", role="alert", data_error=block_id),
        class_="field",
    )
